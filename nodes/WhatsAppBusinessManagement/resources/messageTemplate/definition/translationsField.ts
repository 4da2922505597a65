import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { languageProperty } from '../../../lookups/language';
import { fieldOf } from '../../../parameters/field';
import { languageCode } from '../../../parameters/formats';
import { listOf, optionalText, text } from '../../../parameters/values';
import type { Kind } from '../../../templates/builder/fields';
import { kindsWith } from '../../../templates/builder/kinds';
import { positionalLines } from './positionalLines';
import { shownInForm } from './shownInForm';

const textOf = (displayName: string, name: string, description: string, rows?: number) => ({
	displayName,
	name,
	type: 'string' as const,
	default: '',
	...(rows === undefined ? {} : { typeOptions: { rows } }),
	description,
});

const forKind = (kind: Kind, property: ReturnType<typeof textOf>): INodeProperties => ({
	...property,
	displayOptions: { show: { '/kind': [kind] } },
});

const asAbove = 'If empty, it is as above.';

/** Further languages of the template, with what differs in each. Not for codes, whose texts Meta writes, nor for cards. */
export const translationsField = shownInForm(
	{
		kind: kindsWith((kind) => kind.category !== 'AUTHENTICATION').filter(
			(kind) => kind !== 'carousel',
		),
	},
	fieldOf(
		{
			displayName: 'More Languages',
			name: 'translations',
			type: 'fixedCollection',
			typeOptions: {
				multipleValues: true,
				sortable: true,
				hideOptionalFields: true,
				addOptionalFieldButtonText: 'Add text',
				fixedCollection: { itemTitle: '={{ $collection.item.value.language }}' },
			},
			placeholder: 'Add language',
			default: {},
			description: 'The same template in other languages. Each becomes an item of its own.',
			options: [
				{
					displayName: 'Language',
					name: 'translation',
					values: [
						{ ...languageProperty('The language of these texts'), required: true },
						{
							...textOf('Body', 'body', 'The text with the same variables', 3),
							required: true,
						},
						textOf(
							'Button Texts',
							'buttonTexts',
							'One label per line, for the buttons that have one. An empty line leaves the label as above.',
							2,
						),
						textOf(
							'Examples',
							'examples',
							'One example per line, in the order of Variables. An empty line leaves the example as above.',
							2,
						),
						textOf('Footer', 'footer', asAbove),
						textOf('Header Example', 'headerExample', asAbove),
						textOf('Header Text', 'headerText', asAbove),
						forKind('limitedTimeOffer', textOf('Offer Text', 'offerText', asAbove)),
						forKind('orderDetails', textOf('Order Button Text', 'orderButtonText', asAbove)),
					],
				},
			],
		},
		() =>
			z
				.object({
					translation: listOf(
						z.object({
							language: languageCode(),
							body: text({ must: 'fill in the text in this language' }),
							buttonTexts: positionalLines(),
							examples: positionalLines(),
							footer: optionalText(),
							headerExample: optionalText(),
							headerText: optionalText(),
							offerText: optionalText(),
							orderButtonText: optionalText(),
						}),
					),
				})
				.default({}),
	),
);
