import { byId } from '../../../../engine/byId';
import {
	EMPTY,
	type OperationCase,
	type OperationCases,
} from '../../../../engine/operations/cases';
import { FORMS, IN_FORM, NAMED, TRANSLATED_KIND } from './forms';
import { APPROVED, IN_JSON, NEW } from './shared';

const DRAWN = {
	width: expect.any(Number) as number,
	height: expect.any(Number) as number,
	html: expect.stringMatching(/^<div style="[^"<>]*">\s*<\/div>$/) as string,
};

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'draws a template of the account',
			parameters: { defineTemplate: 'existing', templateId: byId(APPROVED) },
			calls: [
				{
					method: 'GET',
					path: APPROVED,
					query: { fields: 'id,name,language,status,category,parameter_format,components' },
				},
			],
			items: [{ ...DRAWN, name: 'order_confirmation', language: 'en_US' }],
		},
		{
			does: 'fills in the examples, in the theme and at the time that were chosen',
			parameters: {
				...IN_JSON,
				...NEW,
				components: JSON.stringify([
					{
						type: 'BODY',
						text: 'Dear {{1}}, your *lantern* is ready.',
						example: { body_text: [['Ann']] },
					},
					{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Thanks' }] },
				]),
				options: { theme: 'dark', time: '18:00', allCards: true },
			},
			calls: [],
			items: [
				{
					...DRAWN,
					...NAMED,
					text: expect.stringMatching(
						/^Dear Ann, your \*lantern\* is ready\.[\s\S]*Thanks/,
					) as string,
				},
			],
		},
		{
			does: 'draws each language of a form',
			parameters: {
				...IN_FORM,
				header: 'TEXT',
				headerText: 'Your lantern',
				bodyText: 'Dear {{1}}, your lantern is ready.',
				variables: { variable: [{ example: 'Ann' }] },
				footer: 'Pine Grove',
				translations: {
					translation: [
						{
							language: 'de',
							headerText: 'Deine Laterne',
							headerExample: 'B-2',
							body: 'Hallo {{1}}, deine Laterne ist fertig.',
							examples: 'Anna',
							footer: 'Kiefernhain',
							buttonTexts: 'Danke',
						},
					],
				},
			},
			calls: [],
			items: [
				{ ...DRAWN, language: 'en_US' },
				{
					...DRAWN,
					language: 'de',
					text: expect.stringMatching(/Deine Laterne[\s\S]*Hallo Anna[\s\S]*Kiefernhain/) as string,
				},
			],
		},
		...['limitedTimeOffer', 'orderDetails'].map(
			(kind): OperationCase => ({
				does: `draws the texts that only the kind ${kind} has`,
				parameters: { ...IN_FORM, kind, ...TRANSLATED_KIND },
				calls: [],
				items: [
					{ language: 'en_US' },
					{ language: 'de', text: expect.stringMatching(/Bis Sonntag|Jetzt zahlen/) as string },
				],
			}),
		),
		...FORMS.map(
			({ does, form }): OperationCase => ({
				does,
				parameters: { ...IN_FORM, ...form },
				calls: [],
				items: [{ ...DRAWN, ...NAMED, text: expect.stringMatching(/\S/) as string }],
			}),
		),
	],
	refused: [
		[
			'a template of the account without its ID',
			{ defineTemplate: 'existing', templateId: EMPTY },
			/^Template: /,
		],
	],
};
