import { z } from 'zod';

import { fieldOf } from '../../../parameters/field';
import { languageCode } from '../../../parameters/formats';
import { lineList, listOf, optionalText } from '../../../parameters/values';
import { kindsWith } from '../../../templates/builder/kinds';
import { shownInForm } from './shownInForm';

const textOf = (displayName: string, name: string, description: string, rows?: number) => ({
	displayName,
	name,
	type: 'string' as const,
	default: '',
	...(rows === undefined ? {} : { typeOptions: { rows } }),
	description,
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
						{
							displayName: 'Language',
							name: 'language',
							type: 'string',
							default: '',
							required: true,
							placeholder: 'e.g. pt_BR',
							description: 'Meta’s language code: en_US, pt_BR, de',
						},
						{
							...textOf('Body', 'body', 'The text with the same variables', 3),
							required: true,
						},
						textOf('Button Texts', 'buttonTexts', `One label per line. ${asAbove}`, 2),
						textOf(
							'Examples',
							'examples',
							`One example per line, in the order of Variables. ${asAbove}`,
							2,
						),
						textOf('Footer', 'footer', asAbove),
						textOf('Header Example', 'headerExample', asAbove),
						textOf('Header Text', 'headerText', asAbove),
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
							body: optionalText(),
							buttonTexts: lineList(),
							examples: lineList(),
							footer: optionalText(),
							headerExample: optionalText(),
							headerText: optionalText(),
						}),
					),
				})
				.default({}),
	),
);
