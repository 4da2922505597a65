import { preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import type { Part } from '../templateOf';
import {
	bodyOf,
	buttonsOf,
	carouselOf,
	footerOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
	urlButtonOf,
} from '../templateOf';

const textOf = (components: Part[], more: Part = {}) => preview(templateOf(components, more)).text;

it('shows all parts, with the examples and the signs of formatting', () => {
	expect(
		textOf([
			headerOf('Fair on {{1}}', ['Friday']),
			bodyOf('Hello *{{1}}*,\nsee you.', [['Ann']]),
			footerOf('Lantern Shop'),
			buttonsOf(
				urlButtonOf('https://shop.example.com/{{1}}', ['L1']),
				{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550051310' },
				{ type: 'COPY_CODE', example: 'LAMP25' },
				{ type: 'QUICK_REPLY', text: 'Stop' },
			),
		]),
	).toBe(
		[
			'Fair on Friday',
			'',
			'Hello *Ann*,',
			'see you.',
			'',
			'Lantern Shop',
			'',
			'[Track] → https://shop.example.com/L1',
			'[Call] → +15550051310',
			'[Copy offer code] → LAMP25',
			'[Stop]',
		].join('\n'),
	);
});

it('numbers the cards', () => {
	expect(
		textOf([
			bodyOf('Two lanterns'),
			carouselOf(
				[
					mediaHeaderOf('IMAGE'),
					bodyOf('One\nlamp'),
					buttonsOf({ type: 'QUICK_REPLY', text: 'More' }),
				],
				[mediaHeaderOf('VIDEO'), bodyOf('Two')],
			),
		]),
	).toBe('Two lanterns\n\n1. [Image]\n   One\n   lamp\n   [More]\n\n2. [Video]\n   Two');
});

it('has the beginning of a list that is longer than Meta accepts', () => {
	const replies = Array.from({ length: 12 }, () => ({ type: 'QUICK_REPLY', text: 'Stop' }));
	const cards = Array.from({ length: 5000 }, () => [bodyOf('One'), buttonsOf(...replies)]);
	const text = textOf([
		bodyOf('Lanterns'),
		buttonsOf(...replies.slice(0, 11)),
		carouselOf(...cards),
	]);
	expect(text).toContain('[Stop]\n… and 1 more button\n\n1. One');
	expect(text).toMatch(
		/10\. One(\n {4}\[Stop\]){10}\n {4}… and 2 more buttons\n\n… and 4990 more cards$/,
	);
});

it('shows an offer', () => {
	expect(
		textOf([
			{
				type: 'LIMITED_TIME_OFFER',
				limited_time_offer: { text: 'Lights 25% off!', has_expiration: true },
			},
			bodyOf('Good news!'),
			buttonsOf({ type: 'COPY_CODE', example: ['LAMP25'] }),
		]),
	).toBe(
		'Lights 25% off!\nOffer ends on (date and time)\nCode LAMP25\n\nGood news!\n\n[Copy offer code] → LAMP25',
	);
});

it.each([
	['IMAGE', '[Image]'],
	['VIDEO', '[Video]'],
	['DOCUMENT', '[Document]'],
	['GIF', '[GIF]'],
	['LOCATION', '[Location]'],
	['PRODUCT', '[Product]'],
	['constructor', '[Image]'],
])('names a header: %s', (format, expected) => {
	expect(textOf([mediaHeaderOf(format)])).toBe(expected);
});

it.each<[what: string, components: Part[], more: Part, expected: string]>([
	['a catalog', [buttonsOf({ type: 'CATALOG' })], {}, '[Catalog]\n\n[View catalog]'],
	[
		'a status',
		[bodyOf('On its way')],
		{ sub_category: 'ORDER_STATUS' },
		'[Order status]\n\nOn its way',
	],
	['a request to call', [{ type: 'CALL_PERMISSION_REQUEST' }], {}, '[Request to call]'],
	['a library template', [], { library_template_name: 'x' }, '[Text of the library template “x”]'],
	['nothing', [], {}, ''],
])('names %s', (_what, components, more, expected) => {
	expect(textOf(components, more)).toBe(expected);
});

it.each<[what: string, url: string, example: unknown, expected: string]>([
	['its end', 'https://a.example/{{1}}', ['x'], 'https://a.example/x'],
	['the whole address', 'https://a.example/{{1}}', ['https://a.example/x'], 'https://a.example/x'],
	['none', 'https://a.example/{{1}}', undefined, 'https://a.example/{{1}}'],
	['a line break', 'https://a.example/{{1}}', ['a\nb'], 'https://a.example/a b'],
])('an address with an example of %s', (_what, url, example, expected) => {
	expect(textOf([buttonsOf(urlButtonOf(url, example))])).toBe(`[Track] → ${expected}`);
});
