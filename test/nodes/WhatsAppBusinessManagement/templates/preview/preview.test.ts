import { deflateSync } from 'node:zlib';

import { COLOURS } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/drawing/colours';
import type { PreviewImage } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
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
import { elementsOf, overlapsIn, textsIn } from './svgTree';

const BODY = bodyOf('The lantern is ready.');

const svgOf = (components: Part[], more: Part = {}) => preview(templateOf(components, more)).svg;

const textsOf = (components: Part[], more: Part = {}) => textsIn(svgOf(components, more));

/** What is drawn with lines or areas of a colour. */
const countOf = (svg: string, colour: string): number =>
	elementsOf(svg).filter(({ attributes }) => Object.values(attributes).includes(colour)).length;

const imagesIn = (svg: string) => elementsOf(svg).filter(({ name }) => name === 'image');

const reply = (text: string): Part => ({ type: 'QUICK_REPLY', text });

const PNG: PreviewImage = {
	mimeType: 'image/png',
	data: Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
		deflateSync(Buffer.alloc(40)),
	]).toString('base64'),
};

describe('A text message', () => {
	const svg = svgOf([
		headerOf('Fair on {{1}}', ['Friday']),
		bodyOf('Hello {{1}}, your *lantern {{2}}* is ready today.', [['Ann']]),
		footerOf('Lantern Shop'),
	]);

	it('shows header, body, footer and time, with the examples', () => {
		expect(textsIn(svg)).toEqual([
			'Fair on Friday',
			'Hello Ann, your lantern {{2}} is ready',
			'today.',
			'Lantern Shop',
			'09:41',
		]);
	});

	it('marks a variable without an example, and shows formatting', () => {
		const spans = elementsOf(svg).filter(({ name }) => name === 'tspan');
		const variable = spans.find(({ text }) => text === '{{2}}');
		expect(variable?.attributes).toMatchObject({
			fill: COLOURS.light.variable,
			'font-weight': 'bold',
		});
		expect(spans.find(({ text }) => text === 'lantern ')?.attributes).toEqual({
			'font-weight': 'bold',
		});
	});

	it('has one marker per entry of a list, and a bar along a quote', () => {
		const list = svgOf([bodyOf(`- ${'word '.repeat(20)}\n2. two\n> ${'word '.repeat(20)}`)]);
		expect(textsIn(list).filter((text) => /^(•|2\.)$/.test(text))).toEqual(['•', '2.']);
		expect(countOf(list, COLOURS.light.quote)).toBeGreaterThan(1);
	});

	it('is as wide as its text', () => {
		const ground = (text: string) =>
			elementsOf(svgOf([bodyOf(text)])).find(({ name }) => name === 'path')?.attributes.d ?? '';
		const widthOf = (text: string) => Number(/H([\d.]+)/.exec(ground(text))?.[1]);
		expect(widthOf('Hi')).toBeLessThan(widthOf('Hello Ann, how are you?'));
		expect(widthOf('word '.repeat(50))).toBeGreaterThan(250);
	});

	it('has the colours of the theme', () => {
		const dark = preview(templateOf([BODY]), { theme: 'dark' }).svg;
		expect(countOf(dark, COLOURS.dark.bubble)).toBe(1);
		expect(countOf(dark, COLOURS.light.bubble)).toBe(0);
		expect(countOf(svg, COLOURS.light.bubble)).toBe(1);
	});

	it('shows the time that is given', () => {
		const { svg: other } = preview(templateOf([BODY]), { time: '7:05\u00a0<pm>' });
		expect(textsIn(other)).toContain('7:05 <pm>');
	});
});

describe('Text from right to left', () => {
	const lines = elementsOf(
		svgOf([bodyOf('مرحبا\nHello\n- واحد'), buttonsOf(reply('نعم'))], { language: 'ar' }),
	).filter(({ name }) => name === 'text');
	const lineOf = (text: string) => lines.find((line) => line.text === text)?.attributes;

	it('starts at the right', () => {
		expect(lineOf('مرحبا')).toMatchObject({ direction: 'rtl', x: '280' });
		expect(lineOf('واحد')).toMatchObject({ direction: 'rtl', x: '260' });
		expect(lineOf('•')).toMatchObject({ direction: 'rtl', x: '278' });
	});

	it('stays beside text from left to right', () => {
		expect(lineOf('Hello')).toMatchObject({ x: '0' });
		expect(lineOf('Hello')).not.toHaveProperty('direction');
	});

	it('is centred in a button', () => {
		expect(lineOf('نعم')).toMatchObject({ direction: 'rtl', 'text-anchor': 'middle' });
	});

	it('has the time below it', () => {
		const [text, time] = elementsOf(svgOf([bodyOf('مرحبا')])).filter(({ name }) => name === 'text');
		expect(Number(time?.attributes.y)).toBeGreaterThan(Number(text?.attributes.y) + 8);
	});
});

describe('Buttons', () => {
	it.each<[what: string, button: Part, label: string]>([
		['a reply', reply('Yes'), 'Yes'],
		['an address', urlButtonOf('https://a.example'), 'Track'],
		['a number', { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+1555' }, 'Call'],
		['a coupon', { type: 'COPY_CODE', example: 'LAMP' }, 'Copy offer code'],
		['a coupon read from Meta', { type: 'COPY_CODE', text: 'Copy it' }, 'Copy it'],
		['a flow', { type: 'FLOW', text: 'Sign up', flow_id: '1' }, 'Sign up'],
		['a call', { type: 'VOICE_CALL', text: 'Call now' }, 'Call now'],
		['contact info', { type: 'REQUEST_CONTACT_INFO' }, 'Share Contact Info'],
		['a catalog', { type: 'CATALOG' }, 'View catalog'],
		['items', { type: 'mpm' }, 'View items'],
		['a product', { type: 'SPM' }, 'View'],
		['an order', { type: 'ORDER_DETAILS' }, 'Review and Pay'],
		['an unknown type', { type: 'constructor' }, 'Button'],
	])('shows %s', (_what, button, label) => {
		expect(textsOf([BODY, buttonsOf(button)])).toContain(label);
	});

	it('of three shows all', () => {
		const texts = textsOf([BODY, buttonsOf(reply('A'), reply('B'), reply('C'))]);
		expect(texts.slice(-3)).toEqual(['A', 'B', 'C']);
	});

	it('of four shows two, and all options', () => {
		const texts = textsOf([BODY, buttonsOf(reply('A'), reply('B'), reply('C'), reply('D'))]);
		expect(texts.slice(-3)).toEqual(['A', 'B', 'See all options']);
	});

	it('have a line above each, and a sign before most', () => {
		const svg = svgOf([BODY, buttonsOf(reply('A'), { type: 'SPM', text: 'View' })]);
		expect(countOf(svg, COLOURS.light.divider)).toBe(2);
		expect(elementsOf(svg).filter(({ attributes }) => attributes.stroke).length).toBe(1);
	});

	it('cut a label that is too long', () => {
		const label = textsOf([BODY, buttonsOf(reply('W'.repeat(25)))]).at(-1);
		expect(label).toMatch(/^W{12,20}…$/);
	});
});

describe('Headers', () => {
	it.each([
		['IMAGE', []],
		['VIDEO', []],
		['GIF', ['GIF']],
		['LOCATION', ['{{name}}', '{{address}}']],
		['DOCUMENT', ['Document.pdf', 'PDF']],
		['PRODUCT', ['{{product}}', '{{price}}']],
		['SOMETHING_NEW', []],
	])('%s has a placeholder', (format, texts) => {
		const svg = svgOf([mediaHeaderOf(format), BODY]);
		expect(textsIn(svg)).toEqual([...texts, 'The lantern is ready.', '09:41']);
		expect(svg.length).toBeGreaterThan(svgOf([BODY]).length + 100);
		expect(imagesIn(svg)).toEqual([]);
	});

	it.each(['IMAGE', 'VIDEO', 'GIF', 'PRODUCT'])('%s shows its sample, cropped', (format) => {
		const { svg } = preview(templateOf([mediaHeaderOf(format), BODY]), { images: { header: PNG } });
		const [image] = imagesIn(svg);
		const { href, preserveAspectRatio, 'clip-path': clip } = image?.attributes ?? {};
		expect(href).toBe(`data:image/png;base64,${PNG.data}`);
		expect(preserveAspectRatio).toBe('xMidYMid slice');
		const clips = elementsOf(svg).filter(({ name }) => name === 'clipPath');
		expect(clips.map(({ attributes }) => `url(#${attributes.id})`)).toEqual([clip]);
	});

	it('show a document with its name and size', () => {
		const { svg } = preview(templateOf([mediaHeaderOf('DOCUMENT'), BODY]), {
			images: {
				header: { mimeType: 'application/pdf', data: '', fileName: 'Bill.pdf', bytes: 134_000 },
			},
		});
		expect(textsIn(svg).slice(0, 2)).toEqual(['Bill.pdf', 'PDF · 134 kB']);
	});

	it.each<[what: string, image: PreviewImage]>([
		['a type that is no image', { mimeType: 'image/png', data: 'JVBERi0xLjQK' }],
		['an SVG', { mimeType: 'image/svg+xml', data: 'PHN2Zz48L3N2Zz4=' }],
		['no base64', { mimeType: 'image/png', data: `${PNG.data.slice(0, 20)}"/><script>x` }],
		['base64 that is cut', { mimeType: 'image/png', data: PNG.data.slice(0, 21) }],
		['an address', { mimeType: 'image/png', data: 'https://a.example/a.png' }],
		['nothing', { mimeType: 'image/png', data: '' }],
		['too much', { mimeType: 'image/png', data: `iVBORw0KGgoA${'A'.repeat(8_000_000)}` }],
	])('show a placeholder for %s, and a note', (_what, header) => {
		const { svg, notes } = preview(templateOf([mediaHeaderOf('IMAGE'), BODY]), {
			images: { header },
		});
		expect(imagesIn(svg)).toEqual([]);
		expect(svg).not.toContain('script');
		expect(notes).toEqual([expect.stringMatching(/^A sample is not shown/)]);
	});

	it('show a video as a placeholder, without a note', () => {
		const header = { mimeType: 'video/mp4', data: 'AAAAIGZ0eXA=' };
		const { svg, notes } = preview(templateOf([mediaHeaderOf('VIDEO'), BODY]), {
			images: { header },
		});
		expect(imagesIn(svg)).toEqual([]);
		expect(notes).toEqual([]);
	});

	it('take the type of a sample from its data', () => {
		const header = { ...PNG, mimeType: 'text/html"><script>' };
		const { svg } = preview(templateOf([mediaHeaderOf('IMAGE')]), { images: { header } });
		expect(imagesIn(svg)[0]?.attributes.href).toMatch(/^data:image\/png;base64,/);
	});

	it('never load the sample of a template that was read from Meta', () => {
		const example = { header_handle: ['https://scontent.whatsapp.net/v/a.jpg'] };
		const { svg, html } = preview(templateOf([mediaHeaderOf('IMAGE', example), BODY]));
		expect(imagesIn(svg)).toEqual([]);
		expect(svg + html).not.toContain('scontent');
	});
});

describe('A limited-time offer', () => {
	const offer = (hasExpiration: boolean): Part => ({
		type: 'limited_time_offer',
		limited_time_offer: { text: 'Lights 25% off!', has_expiration: hasExpiration },
	});
	const coupon = buttonsOf({ type: 'COPY_CODE', example: 'LAMP25' });

	it('shows what it is, when it ends, and its code', () => {
		expect(textsOf([offer(true), BODY, coupon])).toEqual([
			'Lights 25% off!',
			'Offer ends on {{expiration}}',
			'Code LAMP25',
			'The lantern is ready.',
			'09:41',
			'Copy offer code',
		]);
	});

	it('without an end shows none', () => {
		expect(textsOf([offer(false), BODY]).slice(0, 2)).toEqual([
			'Lights 25% off!',
			'The lantern is ready.',
		]);
	});
});

describe('Boxes', () => {
	it.each<[what: string, components: Part[], more: Part, title: string]>([
		['a catalog', [BODY, buttonsOf({ type: 'CATALOG' })], {}, 'View our catalog'],
		[
			'items, with the header as their title',
			[headerOf('Forget something?'), BODY, buttonsOf({ type: 'MPM' })],
			{},
			'Forget something?',
		],
		['an order', [BODY, buttonsOf({ type: 'ORDER_DETAILS' })], {}, 'Order'],
		['a status', [BODY], { sub_category: 'order_status' }, 'Order status'],
	])('show %s', (_what, components, more, title) => {
		const texts = textsOf(components, more);
		expect(texts[0]).toBe(title);
		expect(texts.filter((text) => text === title)).toHaveLength(1);
		expect(preview(templateOf(components, more)).notes.join()).toContain('WhatsApp fills the box');
	});

	it('are left out above a checkout button, which has a picture of the product', () => {
		const texts = textsOf([mediaHeaderOf('IMAGE'), BODY, buttonsOf({ type: 'ORDER_DETAILS' })]);
		expect(texts[0]).toBe('The lantern is ready.');
	});

	it('ask for permission to call', () => {
		expect(textsOf([BODY, { type: 'call_permission_request' }]).slice(-3)).toEqual([
			'Can this business call you?',
			'Allow',
			'Not now',
		]);
	});

	it('name a library template, whose text is unknown', () => {
		const texts = textsOf([], { components: undefined, library_template_name: 'delivery_1' });
		expect(texts.join(' ')).toBe('Text of the library template “delivery_1” 09:41');
	});
});

describe('A carousel', () => {
	const card = (text: string) => [
		mediaHeaderOf('IMAGE'),
		bodyOf(text, [['Ann']]),
		buttonsOf(reply('More'), urlButtonOf('https://a.example')),
	];
	const template = templateOf([
		BODY,
		carouselOf(card('Lamp one'), card('Lamp two has a longer text for {{1}}'), card('Lamp three')),
	]);

	it('shows the first card, and the next one cut off at the edge', () => {
		const { svg, width, notes } = preview(template);
		const texts = textsIn(svg);
		expect(width).toBe(360);
		expect(texts).toContain('Lamp one');
		expect(texts).toContain('for Ann');
		expect(texts).not.toContain('Lamp three');
		expect(notes).toContain('3 cards: readers swipe to see them all');
		const [first, second, ...others] = elementsOf(svg).filter(
			({ name, text }) => name === 'text' && text === 'More',
		);
		expect(first?.left).toBe(18);
		expect(second?.left).toBe(18 + 236 + 8);
		expect(others).toEqual([]);
	});

	it('shows all cards in a wide picture', () => {
		const { svg, width, notes } = preview(template, { allCards: true });
		expect(width).toBe(18 + 3 * 236 + 2 * 8 + 18);
		expect(textsIn(svg)).toContain('Lamp three');
		expect(notes.join()).not.toContain('swipe');
	});

	it('has its buttons at the same height', () => {
		const { svg } = preview(template, { allCards: true });
		const labels = elementsOf(svg).filter(({ name, text }) => name === 'text' && text === 'More');
		expect(labels).toHaveLength(3);
		expect(new Set(labels.map(({ top }) => top)).size).toBe(1);
	});

	it('shows the samples of the cards that have one', () => {
		const { svg } = preview(template, { allCards: true, images: { cards: [undefined, PNG] } });
		const [image, ...others] = imagesIn(svg);
		expect(others).toEqual([]);
		expect(image?.left).toBe(18 + 236 + 8 + 4);
	});
});

describe('Texts from outside', () => {
	const EVIL = '</text></svg><script>alert(1)</script><image href="http://a.example"/>&#0;]]>';

	it.each<[where: string, components: Part[]]>([
		['a header', [headerOf(EVIL), BODY]],
		['a body', [bodyOf(EVIL)]],
		['an example', [bodyOf('Hello {{1}}!', [[EVIL]])]],
		['a footer', [BODY, footerOf(EVIL)]],
		['a label', [BODY, buttonsOf(reply(EVIL))]],
		['an offer', [{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: EVIL } }, BODY]],
		['a code', [BODY, buttonsOf({ type: 'COPY_CODE', example: EVIL })]],
		['a format', [{ type: 'HEADER', format: EVIL }, BODY]],
		['a type', [BODY, buttonsOf({ type: EVIL })]],
		['a card', [BODY, carouselOf([bodyOf(EVIL)], [bodyOf(EVIL)])]],
	])('are only text in %s', (_where, components) => {
		const { svg, html } = preview(templateOf(components));
		const names = new Set(elementsOf(svg).map(({ name }) => name));
		expect(names).not.toContain('script');
		expect(names).not.toContain('image');
		expect(svg.match(/<svg/g)).toHaveLength(1);
		expect(html).toMatch(/^<div style="[^"<>]*"><\/div>$/);
	});

	it('are only text in the name of a file', () => {
		const header = { mimeType: 'application/pdf', data: '', fileName: EVIL };
		const { svg } = preview(templateOf([mediaHeaderOf('DOCUMENT')]), { images: { header } });
		expect(textsIn(svg)[0]).toMatch(/^<\/text>/);
	});
});

describe('A long text', () => {
	it.each([
		['of words', 'A lantern for you. '],
		['of one word', 'lantern'],
		['of wide letters', 'W'],
		['of emoji', '👨‍👩‍👧'],
		['of Chinese', '灯笼'],
		['of lines', '- a\n'],
		['of signs', '*a _b ~c '],
	])('%s stays within the bubble, and lines do not overlap', (_what, part) => {
		const { svg, height } = preview(
			templateOf([headerOf(part.repeat(20)), bodyOf(part.repeat(400)), footerOf(part.repeat(20))]),
		);
		expect(overlapsIn(svg)).toEqual([]);
		expect(height).toBeGreaterThan(300);
		expect(height).toBeLessThan(6000);
		for (const { attributes, top, name } of elementsOf(svg))
			if (name === 'text') expect(top + Number(attributes.y)).toBeLessThan(height - 18);
	});

	it('of very many lines is cut, with a note', () => {
		const { svg, notes } = preview(templateOf([bodyOf('a\n'.repeat(300))]));
		expect(notes).toEqual(['The picture shows the first 160 lines of the body']);
		expect(textsIn(svg).filter((text) => text === 'a')).toHaveLength(160);
	});

	it('that is longer than Meta accepts is cut, with a note', () => {
		const { notes } = preview(templateOf([bodyOf('word '.repeat(100_000))]));
		expect(notes).toEqual([expect.stringContaining('longer than Meta accepts')]);
	});
});
