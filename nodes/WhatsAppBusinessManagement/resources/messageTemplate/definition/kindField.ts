import type { INodePropertyOptions } from 'n8n-workflow';

import { oneOf, optionsOf } from '../../../parameters/choices';
import { fieldOf } from '../../../parameters/field';
import type { Kind } from '../../../templates/builder/fields';
import { kindsWith } from '../../../templates/builder/kinds';
import { CATEGORIES } from '../choices';
import { shownInForm } from './shownInForm';

const KIND_LABELS = {
	authentication: 'Authentication',
	callPermission: 'Call Permission Request',
	carousel: 'Carousel',
	catalog: 'Catalog',
	limitedTimeOffer: 'Limited-Time Offer',
	multiProduct: 'Multi-Product',
	orderDetails: 'Order Details',
	orderStatus: 'Order Status',
	singleProduct: 'Single Product',
	standard: 'Standard',
} as const satisfies Record<Kind, string>;

const DESCRIPTIONS: Readonly<Record<Kind, string>> = {
	authentication: 'A one-time code, in a text that Meta writes',
	callPermission: 'Asks whether the business may call',
	carousel: 'A text and 2 to 10 cards with an image, a video or a product',
	catalog: 'A text, and a button that opens the catalog',
	limitedTimeOffer: 'An offer with an end, a code and a link',
	multiProduct: 'A text, and a button that opens a list of products',
	orderDetails: 'A text, and a button to pay an order (India, Brazil)',
	orderStatus: 'What happened to an order (India, Brazil)',
	singleProduct: 'A product of the catalog with a text',
	standard: 'A text with an optional header, footer and buttons',
};

/** The kind of the template. It decides which fields the form shows. */
export const kindField = shownInForm(
	{},
	fieldOf(
		{
			displayName: 'Kind',
			name: 'kind',
			type: 'options',
			// An expression would make n8n ask for the required fields of every kind.
			noDataExpression: true,
			options: optionsOf(KIND_LABELS).map(
				(option): INodePropertyOptions => ({
					...option,
					description: DESCRIPTIONS[option.value as Kind],
				}),
			),
			default: 'standard',
			description: 'What the template is. The form shows the fields that Meta allows for it.',
		},
		() => oneOf(KIND_LABELS).default('standard'),
	),
);

const { MARKETING, UTILITY } = CATEGORIES;

/** The category, where the kind leaves a choice. */
export const formCategory = shownInForm(
	{ kind: kindsWith(({ category }) => category === undefined) },
	{
		displayName: 'Category',
		name: 'category',
		type: 'options' as const,
		options: optionsOf({ MARKETING, UTILITY }),
		default: 'UTILITY',
		description:
			'Utility is about an order, an account or a request of the recipient. Everything else is marketing. Meta may choose another category; categoryChanged is then true.',
	},
);
