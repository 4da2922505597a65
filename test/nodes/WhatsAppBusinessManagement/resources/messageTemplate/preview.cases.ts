import { byId } from '../../../../engine/byId';
import {
	EMPTY,
	type OperationCase,
	type OperationCases,
} from '../../../../engine/operations/cases';
import { DRAWN_FORMS, htmlOf } from './drawnForms';
import { FORMS, IN_FORM, NAMED, TRANSLATED_KIND } from './forms';
import { HANDLE } from './formsOfKinds';
import { APPROVED, BODY, IN_JSON, NEW } from './shared';

const DRAWN = {
	width: expect.any(Number) as number,
	height: expect.any(Number) as number,
};

/** The colours behind the bubble. */
const [LIGHT, DARK] = ['#F5F1EB', '#161717'];

/** The text and the picture of a form, from the table. */
function shownOf(does: string) {
	const { text, ...drawn } = DRAWN_FORMS[does] ?? { text: [], lines: [] };
	return { text: text.join('\n'), html: htmlOf(drawn) };
}

const ON_DESKTOPS =
	'WhatsApp on desktops does not show messages with quick replies beside other buttons. It asks readers to open their phone';
const BOX = 'WhatsApp fills the box above the text. Its words may differ from the picture';
const SWIPE = '2 cards: readers swipe to see them all';

const handleNote = (what: string): string =>
	`The picture shows a placeholder for the ${what}, because Meta returns no file for the handle of an upload. To see the file, use an input binary field`;

const header = (format: string, handle?: string) => ({
	type: 'HEADER',
	format,
	...(handle === undefined ? {} : { example: { header_handle: [handle] } }),
});

/** Headers whose sample Preview does not have, and what it says about them. */
const WITHOUT_FILE: Array<[does: string, components: object[], note?: string]> = [
	['tells that a handle shows no file', [header('IMAGE', HANDLE)], handleNote('sample of Header')],
	[
		'tells that a PDF’s handle shows no file',
		[header('DOCUMENT', HANDLE)],
		handleNote('sample of Header'),
	],
	[
		'tells that an address of the account is not loaded',
		[header('IMAGE', 'https://scontent.example.com/a.png')],
		'The picture shows a placeholder for the sample of Header, because a preview does not load the address that Meta returns. To see the file, preview the item of Export with Include Media',
	],
	['says nothing of a video, which is always a placeholder', [header('VIDEO', HANDLE)]],
	['leaves a missing sample to Validate', [header('IMAGE')]],
];

/** What the preview says about the picture of a form. */
const NOTES: Readonly<Record<string, string[]>> = {
	'builds a header with the handle of a sample, and buttons with the replies together': [
		handleNote('sample of Header'),
		ON_DESKTOPS,
	],
	'builds a limited-time offer with its code first': [
		'WhatsApp on the web and on desktops does not show limited-time offers',
	],
	'builds a carousel from one layout': [
		handleNote('samples of Card 1 → Header and Card 2 → Header'),
		SWIPE,
	],
	'builds the two cards of a carousel of products': [SWIPE],
	'builds the links of a carousel of products': [SWIPE],
	'builds the fixed button of a catalog': [BOX],
	'builds the header of several products': [BOX],
	'builds the details of an order with its display format': [ON_DESKTOPS, BOX],
	'builds the status of an order with its subcategory': [BOX],
	'builds a request for the permission to call': [
		'WhatsApp writes the request to call. Its words and choices may differ from the picture',
	],
};

/** The lines of the template of the account. */
const EXISTING = {
	text: [
		'Fernwick Lanterns',
		'Hello Robin, there is news about your lantern for you.',
		'Fernwick Lanterns, Lamplight Lane 7',
	],
	lines: [
		'Fernwick Lanterns',
		'Hello Robin, there is news about your',
		'lantern for you.',
		'Fernwick Lanterns, Lamplight Lane 7',
		'09:41',
	],
};

/** The plain text and the picture both have a text. */
const withText = (text: string) => ({
	text: expect.stringContaining(text) as string,
	html: htmlOf({ lines: expect.arrayContaining([text]) as string[] }),
});

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
			items: [
				{
					...DRAWN,
					name: 'order_confirmation',
					language: 'en_US',
					text: EXISTING.text.join('\n\n'),
					html: htmlOf({ lines: EXISTING.lines, background: LIGHT }),
					notes: [],
				},
			],
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
					text: 'Dear Ann, your *lantern* is ready.\n\n[Thanks]',
					html: htmlOf({
						lines: ['Dear Ann, your lantern is ready.', '18:00', 'Thanks'],
						background: DARK,
					}),
					notes: [],
				},
			],
		},
		...WITHOUT_FILE.map(
			([does, components, note]): OperationCase => ({
				does,
				parameters: { ...IN_JSON, ...NEW, components: JSON.stringify([...components, BODY]) },
				calls: [],
				items: [{ ...DRAWN, ...NAMED, notes: note === undefined ? [] : [note] }],
			}),
		),
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
				{
					...DRAWN,
					language: 'en_US',
					text: 'Your lantern\n\nDear Ann, your lantern is ready.\n\nPine Grove',
					html: htmlOf({
						lines: ['Your lantern', 'Dear Ann, your lantern is ready.', 'Pine Grove', '09:41'],
					}),
				},
				{
					...DRAWN,
					language: 'de',
					text: 'Deine Laterne\n\nHallo Anna, deine Laterne ist fertig.\n\nKiefernhain',
					html: htmlOf({
						lines: [
							'Deine Laterne',
							'Hallo Anna, deine Laterne ist fertig.',
							'Kiefernhain',
							'09:41',
						],
					}),
				},
			],
		},
		...[
			['limitedTimeOffer', 'Ends on Sunday', 'Bis Sonntag'] as const,
			['orderDetails', 'Pay now', 'Jetzt zahlen'] as const,
		].map(
			([kind, own, inGerman]): OperationCase => ({
				does: `draws the texts that only the kind ${kind} has`,
				parameters: { ...IN_FORM, kind, ...TRANSLATED_KIND },
				calls: [],
				items: [
					{ language: 'en_US', ...withText(own) },
					{ language: 'de', ...withText(inGerman) },
				],
			}),
		),
		...FORMS.map(
			({ does, form }): OperationCase => ({
				does,
				parameters: { ...IN_FORM, ...form },
				calls: [],
				items: [{ ...DRAWN, ...NAMED, ...shownOf(does), notes: NOTES[does] ?? [] }],
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
