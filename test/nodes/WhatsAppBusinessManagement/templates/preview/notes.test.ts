import { preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import type { Part } from '../templateOf';
import { bodyOf, buttonsOf, carouselOf, templateOf, urlButtonOf } from '../templateOf';

const notesOf = (components: Part[], more: Part = {}) =>
	preview(templateOf(components, more)).notes;

const BODY = bodyOf('The lantern is ready.');

const replies = (count: number): Part[] =>
	Array.from({ length: count }, (_, index) => ({ type: 'QUICK_REPLY', text: `Reply ${index}` }));

it('there are none about a simple message', () => {
	expect(notesOf([BODY, buttonsOf(...replies(3))])).toEqual([]);
});

it.each<[what: string, components: Part[], note: RegExp]>([
	['four buttons', [BODY, buttonsOf(...replies(4))], /desktops does not show .* 4 buttons/],
	[
		'replies beside others',
		[BODY, buttonsOf(...replies(1), urlButtonOf('https://a.example'))],
		/desktops does not show .* beside other buttons/,
	],
	[
		'an offer',
		[{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Off' } }, BODY],
		/on the web and on desktops does not show limited-time offers/,
	],
	[
		'a coupon',
		[BODY, buttonsOf({ type: 'COPY_CODE', example: 'A' })],
		/on the web and on desktops does not show coupon codes/,
	],
	['a request to call', [BODY, { type: 'call_permission_request' }], /writes the request to call/],
])('say what other apps do with %s', (_what, components, note) => {
	expect(notesOf(components)).toEqual([expect.stringMatching(note)]);
});

describe('“Read more”', () => {
	const lines = (count: number) =>
		bodyOf(Array.from({ length: count }, (_, index) => `Line ${index + 1}`).join('\n'));

	it('hides what is behind five lines of a marketing text', () => {
		expect(notesOf([lines(6)], { category: 'MARKETING' })).toEqual([
			'WhatsApp may hide the rest of a marketing text behind “Read more” after about 5 lines: after “…Line 5”',
		]);
	});

	it('hides nothing of five lines, or of other categories', () => {
		expect(notesOf([lines(5)], { category: 'MARKETING' })).toEqual([]);
		expect(notesOf([lines(6)])).toEqual([]);
	});
});

describe('a text that is missing', () => {
	it.each<[what: string, components: Part[], more: Part, notes: string[]]>([
		['everything', [], {}, ['The template has no text that can be shown']],
		['a readable body', [bodyOf(' ')], {}, ['The template has no text that can be shown']],
		[
			'the body beside buttons',
			[buttonsOf(...replies(1))],
			{},
			['The template has no body that can be shown'],
		],
		['one’s own text', [], { category: 'AUTHENTICATION', language: 'en_US' }, []],
	])('is noted: %s', (_what, components, more, notes) => {
		expect(notesOf(components, more)).toEqual(notes);
	});
});

it('say that the picture does not show all cards', () => {
	const cards = Array.from({ length: 12 }, () => [bodyOf('One')]);
	const template = templateOf([BODY, carouselOf(...cards)]);
	expect(preview(template, { allCards: true }).notes).toEqual([
		'The template has 12 cards, and Meta accepts 10. The others are not shown',
	]);
});
