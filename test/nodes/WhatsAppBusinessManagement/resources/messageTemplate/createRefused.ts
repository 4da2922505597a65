import { EMPTY, type RefusedCase } from '../../../../engine/operations/cases';
import { IN_FORM, NAMED } from './forms';
import { BODY, IN_JSON, NEW } from './shared';

/** What Create refuses before any call. */
export const REFUSED: RefusedCase[] = [
	[
		'a name in capitals',
		{ ...IN_JSON, ...NEW, name: 'Lantern', components: [BODY] },
		/^The template Lantern \(en_US\) cannot be sent: Name: Only lower-case letters a–z, digits and underscores are allowed in a name$/,
	],
	[
		'a language that is not a code',
		{ ...IN_JSON, ...NEW, language: 'en-us', components: [BODY] },
		/^Language: must be a code like en_US/,
	],
	[
		'a template without components',
		{ ...IN_JSON, ...NEW, components: '[]' },
		/^Components: fill in the parts/,
	],
	[
		'components that are not JSON',
		{ ...IN_JSON, ...NEW, components: '[{' },
		/^Components: is not valid JSON/,
	],
	[
		'a component without a type',
		{ ...IN_JSON, ...NEW, components: [{ text: 'Hello' }, BODY] },
		/cannot be sent: Component 1: .*type/,
	],
	[
		'two bodies',
		{ ...IN_JSON, ...NEW, components: [BODY, { ...BODY, type: 'body' }] },
		/cannot be sent: .*BODY/,
	],
	[
		'a template without a body',
		{ ...IN_JSON, ...NEW, components: [{ type: 'FOOTER', text: 'Lanterns' }] },
		/cannot be sent: Components: The template has no body$/,
	],
	...(
		[
			['UTILITY', 43_201, '30 to 43200 seconds'],
			['MARKETING', 43_199, '43200 to 2592000 seconds'],
			['MARKETING', -1, '43200 to 2592000 seconds'],
		] as const
	).map(
		([category, messageSendTtlSeconds, range]): RefusedCase => [
			`${messageSendTtlSeconds} seconds to live in the category ${category}`,
			{
				...IN_JSON,
				...NEW,
				category,
				components: [BODY],
				options: { messageSendTtlSeconds },
			},
			new RegExp(`Time to Live: .*${range} in the category ${category}`),
		],
	),
	[
		'an example for a variable that n8n evaluated',
		{
			...IN_FORM,
			bodyText: 'Your lantern 1 is ready.',
			variables: { variable: [{ example: 'A-1' }] },
		},
		/cannot be sent: Variable 1: The text has no variable \{\{1\}\}\. In an expression, n8n evaluates/,
	],
	[
		'components whose variable n8n evaluated',
		{
			...IN_JSON,
			...NEW,
			components: JSON.stringify([
				{ type: 'BODY', text: 'Lantern 1', example: { body_text: [['A-1']] } },
			]),
		},
		/cannot be sent: Body: The body has an example, .* and no variable\./,
	],
	[
		'a form without a name',
		{ ...IN_FORM, bodyText: 'Your lantern is ready.', name: EMPTY },
		/^Name: fill it in, e\.g\. order_update/,
	],
	[
		'JSON without a language',
		{ ...IN_JSON, components: { name: 'a', category: 'UTILITY', components: [BODY] } },
		/^Language: choose one from the list, or fill it in with a code like .*, here or in the JSON$/,
	],
	[
		'a file that the item does not have, for the header',
		{ ...IN_FORM, bodyText: 'Look at this lantern.', header: 'IMAGE' },
		/cannot be sent: Header: The item has no file with the name in Input Binary Field$/,
	],
	[
		'a language that is there twice',
		{
			...IN_FORM,
			bodyText: 'Your lantern is ready.',
			translations: { translation: [{ language: 'en-US', body: 'Your lantern is there.' }] },
		},
		/^More Languages: must not contain lantern_ready \(en_US\) more than once$/,
	],
	[
		'a list of templates under one name and language',
		{
			...IN_JSON,
			...NAMED,
			components: JSON.stringify([
				{ category: 'UTILITY', components: [BODY] },
				{ category: 'UTILITY', components: [BODY] },
			]),
		},
		/^Components: must not contain lantern_ready \(en_US\) more than once$/,
	],
	[
		'a language without its text',
		{
			...IN_FORM,
			bodyText: 'Your lantern is ready.',
			translations: { translation: [{ language: 'de', body: EMPTY }] },
		},
		/^More Languages \(1st entry\) → Body: fill in the text in this language/,
	],
	[
		'texts of another language without a place',
		{
			...IN_FORM,
			bodyText: 'Your lantern is ready.',
			translations: {
				translation: [{ language: 'de', body: 'Deine Laterne ist fertig.', buttonTexts: 'Ja' }],
			},
		},
		/cannot be sent: .*There is 1 button text, and 0 labelled buttons$/,
	],
];
