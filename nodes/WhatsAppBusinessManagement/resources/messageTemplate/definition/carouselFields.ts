import { z } from 'zod';

import { FILES_FIELD, ItemFile } from '../../../execution/itemFile';
import { oneOf, optionsOf } from '../../../parameters/choices';
import { fieldOf, textField } from '../../../parameters/field';
import { listOf, optionalText } from '../../../parameters/values';
import type { CardButtonLayout, CarouselFields } from '../../../templates/builder/fields';
import { positionalLines } from './positionalLines';
import { shownInForm } from './shownInForm';

const HEADERS = {
	IMAGE: 'Image',
	PRODUCT: 'Product',
	VIDEO: 'Video',
} as const satisfies Record<CarouselFields['header'], string>;

/** The buttons of a card with an image or a video, with their labels. */
export const MEDIA_BUTTONS = {
	ORDER_DETAILS: 'Buy Now',
	PHONE_NUMBER: 'Phone Number',
	QUICK_REPLY: 'Quick Reply',
	URL: 'Link',
} as const satisfies Partial<Record<CardButtonLayout['type'], string>>;

/** The buttons of a card with a product (Meta: Product card carousel templates), with their labels. */
export const PRODUCT_BUTTONS = {
	SPM: 'View Product',
	URL: 'Link',
} as const satisfies Partial<Record<CardButtonLayout['type'], string>>;

const SECOND_BUTTONS = { ...MEDIA_BUTTONS, NONE: 'None' } as const;

const IN_CAROUSEL = { kind: ['carousel'] };
const WITH_MEDIA = { ...IN_CAROUSEL, cardHeader: ['IMAGE', 'VIDEO'] };
const WITH_PRODUCTS = { ...IN_CAROUSEL, cardHeader: ['PRODUCT'] };

const cardHeader = fieldOf(
	{
		displayName: 'Card Header',
		name: 'cardHeader',
		type: 'options',
		noDataExpression: true,
		options: optionsOf(HEADERS),
		default: 'IMAGE',
		description: 'What each card shows. Products come from the catalog when you send the message.',
	},
	() => oneOf(HEADERS).default('IMAGE'),
);

const productButton = fieldOf(
	{
		displayName: 'Button',
		name: 'productButton',
		type: 'options',
		noDataExpression: true,
		options: optionsOf(PRODUCT_BUTTONS),
		default: 'SPM',
		description: 'The button of each card',
	},
	() => oneOf(PRODUCT_BUTTONS).default('SPM'),
);

const productText = textField('productButtonText', {
	label: 'Button Text',
	required: true,
	placeholder: 'e.g. Buy now',
	description: 'The label of the link of each card, up to 25 characters',
});

const productUrl = textField('productUrl', {
	label: 'URL',
	required: true,
	placeholder: 'e.g. https://example.com/teas/{{1}}',
	description: 'The address of the link. It may end with a variable.',
});

const productUrlExample = textField('productUrlExample', {
	label: 'URL Example',
	placeholder: 'e.g. green-tea',
	description: 'An example for the variable at the end of the address, if it has one',
});

const firstButton = fieldOf(
	{
		displayName: 'Button 1',
		name: 'cardButton1',
		type: 'options',
		noDataExpression: true,
		options: optionsOf(MEDIA_BUTTONS),
		default: 'URL',
		description: 'The first button of each card',
	},
	() => oneOf(MEDIA_BUTTONS).default('URL'),
);

const firstText = textField('cardButton1Text', {
	label: 'Button 1 Text',
	required: true,
	placeholder: 'e.g. Buy now',
	description: 'The label of the first button of each card, up to 25 characters',
});

const secondButton = fieldOf(
	{
		displayName: 'Button 2',
		name: 'cardButton2',
		type: 'options',
		noDataExpression: true,
		options: optionsOf(SECOND_BUTTONS),
		default: 'NONE',
		description: 'The second button of each card',
	},
	() => oneOf(SECOND_BUTTONS).default('NONE'),
);

const secondText = textField('cardButton2Text', {
	label: 'Button 2 Text',
	required: true,
	placeholder: 'e.g. Tell me more',
	description: 'The label of the second button of each card, up to 25 characters',
});

const ofButton = (number: number, address: string) => [
	{
		displayName: `Button ${number} URL or Number`,
		name: `button${number}Value`,
		type: 'string' as const,
		default: '',
		placeholder: address,
		description: 'The address or the phone number of the button, if it has one',
	},
	{
		displayName: `Button ${number} Example`,
		name: `button${number}Example`,
		type: 'string' as const,
		default: '',
		placeholder: 'e.g. green-tea',
		description: 'An example for the variable at the end of the address, if it has one',
	},
];

const cards = fieldOf(
	{
		displayName: 'Cards',
		name: 'cards',
		type: 'fixedCollection',
		typeOptions: {
			multipleValues: true,
			sortable: true,
			maxAllowedFields: 10,
			fixedCollection: { itemTitle: '={{ $collection.item.value.body }}' },
		},
		placeholder: 'Add card',
		default: {},
		description: 'The 2 to 10 cards, which all have the parts that are chosen above',
		options: [
			{
				displayName: 'Card',
				name: 'card',
				values: [
					{
						displayName: 'Binary Field',
						// The field for several files tells a name that the item lacks from an empty field.
						name: FILES_FIELD,
						type: 'string',
						default: '',
						placeholder: 'e.g. image_1',
						description: 'The name of the input binary field with the card’s image or video',
					},
					{
						displayName: 'Handle',
						name: 'handle',
						type: 'string',
						default: '',
						placeholder: 'e.g. 4::aW1hZ2UvcG5n:ARb…',
						description:
							'The handle that Media Sample → Upload returned, instead of a binary field',
					},
					{
						displayName: 'Body',
						name: 'body',
						type: 'string',
						typeOptions: { rows: 2 },
						default: '',
						placeholder: 'e.g. Green tea from the hills',
						description:
							'The text of the card, up to 160 characters. Either all cards have one, or none.',
					},
					{
						displayName: 'Examples',
						name: 'examples',
						type: 'string',
						typeOptions: { rows: 2 },
						default: '',
						placeholder: 'e.g. 20 %',
						description: 'The examples for the variables of the card’s text, one per line',
					},
					...ofButton(1, 'e.g. https://example.com/teas/{{1}}'),
					...ofButton(2, 'e.g. +15550051310'),
				],
			},
		],
	},
	() =>
		z
			.object({
				card: listOf(
					z.object({
						[FILES_FIELD]: z.array(z.instanceof(ItemFile).optional()).default([]),
						handle: optionalText(),
						body: optionalText(),
						examples: positionalLines(),
						button1Value: optionalText(),
						button1Example: optionalText(),
						button2Value: optionalText(),
						button2Example: optionalText(),
					}),
					{ atMost: 10 },
				),
			})
			.default({}),
);

/** The cards of a carousel: the layout that all share, and a row for what differs. */
export const carouselFields = [
	shownInForm(IN_CAROUSEL, cardHeader),
	shownInForm(WITH_PRODUCTS, productButton),
	shownInForm({ ...WITH_PRODUCTS, productButton: ['URL'] }, productText),
	shownInForm({ ...WITH_PRODUCTS, productButton: ['URL'] }, productUrl),
	shownInForm({ ...WITH_PRODUCTS, productButton: ['URL'] }, productUrlExample),
	shownInForm(WITH_MEDIA, firstButton),
	shownInForm(WITH_MEDIA, firstText),
	shownInForm(WITH_MEDIA, secondButton),
	shownInForm({ ...WITH_MEDIA, cardButton2: Object.keys(MEDIA_BUTTONS) }, secondText),
	shownInForm(WITH_MEDIA, cards),
] as const;
