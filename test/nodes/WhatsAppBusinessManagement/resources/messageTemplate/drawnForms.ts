import { elementsOf } from '../../templates/preview/svgTree';

/** What a picture shows. */
export interface Drawn {
	/** The lines of the plain text. */
	text: string[];
	/** The texts of the picture, one per line that is drawn, from the top. */
	lines: string[];
	/** How many shapes it has: bubbles, boxes and lines, and the paths of icons. */
	shapes: { path: number; rect: number };
}

const IN_HTML =
	/^<div style="width:(\d+)px;height:(\d+)px;background:url\(data:image\/svg\+xml;base64,([\w+/=]+)\) no-repeat"><\/div>$/;

/** What is drawn in the HTML of a preview: its picture, which must have the size of the element. */
export function drawnIn(html: unknown): Omit<Drawn, 'text'> & { background?: string } {
	const [, width = '', height = '', data = ''] = IN_HTML.exec(String(html)) ?? [];
	const elements = elementsOf(Buffer.from(data, 'base64').toString());
	expect(elements[0]?.attributes).toMatchObject({ width, height });
	const count = (name: string) => elements.filter((element) => element.name === name).length;
	return {
		lines: elements.filter(({ name }) => name === 'text').map(({ text }) => text),
		shapes: { path: count('path'), rect: count('rect') },
		background: elements.find(({ name }) => name === 'rect')?.attributes.fill,
	};
}

/** The HTML of a picture with these texts and shapes, for `toEqual`. */
export const htmlOf = (drawn: Partial<ReturnType<typeof drawnIn>>): string =>
	({
		asymmetricMatch: (html: unknown) => {
			expect(drawnIn(html)).toMatchObject(drawn);
			return true;
		},
		toString: () => 'HTML',
		toAsymmetricMatcher: () => `HTML ${JSON.stringify(drawn)}`,
	}) as unknown as string;

/** What the preview of each form shows, by what the form does. */
export const DRAWN_FORMS: Readonly<Record<string, Drawn>> = {
	'builds a text alone': {
		text: ['Your lantern is ready to be picked up.'],
		lines: ['Your lantern is ready to be picked up.', '09:41'],
		shapes: { path: 2, rect: 1 },
	},
	'builds numbered variables, also where they were escaped for an expression': {
		text: [
			'Our Spring Fair is on!',
			'',
			'Dear Ann, see our new lanterns and bring your friends along with you.',
			'',
			'Pine Grove Lanterns',
		],
		lines: [
			'Our Spring Fair is on!',
			'Dear Ann, see our new lanterns and',
			'bring your friends along with you.',
			'Pine Grove Lanterns',
			'09:41',
		],
		shapes: { path: 2, rect: 1 },
	},
	'derives the format of named variables, also of one in the header': {
		text: [
			'The Spring Fair has begun',
			'',
			'Dear Ann, your lantern is waiting for you at the counter.',
		],
		lines: [
			'The Spring Fair has begun',
			'Dear Ann, your lantern is waiting for',
			'you at the counter.',
			'09:41',
		],
		shapes: { path: 2, rect: 1 },
	},
	'builds a header with the handle of a sample, and buttons with the replies together': {
		text: [
			'[Image]',
			'',
			'Your lantern has left our workshop today.',
			'',
			'[Thanks]',
			'[Not me]',
			'[Track] → https://shop.example.com/track/A-1',
			'[Call us] → +15550051310',
		],
		lines: [
			'Your lantern has left our workshop',
			'today.',
			'09:41',
			'Thanks',
			'Not me',
			'See all options',
		],
		shapes: { path: 6, rect: 5 },
	},
	'builds a location, a flow and a call': {
		text: [
			'[Location]',
			'',
			'Please confirm where we should bring your lantern this week.',
			'',
			'[Confirm]',
			'[Call now]',
			'[Share Contact Info]',
		],
		lines: [
			'{{name}}',
			'{{address}}',
			'Please confirm where we should bring',
			'your lantern this week.',
			'09:41',
			'Confirm',
			'Call now',
			'Share Contact Info',
		],
		shapes: { path: 11, rect: 5 },
	},
	'builds a limited-time offer with its code first': {
		text: [
			'Ends on Sunday',
			'Offer ends on (date and time)',
			'Code LIGHT25',
			'',
			'All our mountain lanterns cost a quarter less this week.',
			'',
			'[Copy offer code] → LIGHT25',
			'[Shop now] → https://shop.example.com/offers',
		],
		lines: [
			'Ends on Sunday',
			'Offer ends on {{expiration}}',
			'Code LIGHT25',
			'All our mountain lanterns cost a',
			'quarter less this week.',
			'09:41',
			'Copy offer code',
			'Shop now',
		],
		shapes: { path: 5, rect: 4 },
	},
	'builds a code with one-tap autofill': {
		text: [
			'*123456* is your verification code. For your security, do not share this code.',
			'',
			'This code expires in 5 minutes.',
			'',
			'[Fill it in] → 123456',
		],
		lines: [
			'123456 is your verification code. For',
			'your security, do not share this code.',
			'This code expires in 5 minutes.',
			'09:41',
			'Fill it in',
		],
		shapes: { path: 2, rect: 2 },
	},
	'builds a code without a tap': {
		text: ['*123456* is your verification code.', '', '[Autofill] → 123456'],
		lines: ['123456 is your verification code.', '09:41', 'Autofill'],
		shapes: { path: 2, rect: 2 },
	},
	'builds a carousel from one layout': {
		text: [
			'Rare lanterns for you, Ann: add these two to your collection.',
			'',
			'1. [Image]',
			'   Red lantern, 20 % less than last week.',
			'   [Buy] → https://shop.example.com/red',
			'   [Call] → +15550051310',
			'',
			'2. [Image]',
			'   Blue lantern, 10 % less than last week.',
			'   [Buy] → https://shop.example.com/blue',
			'   [Call] → +15550051310',
		],
		lines: [
			'Rare lanterns for you, Ann: add these',
			'two to your collection.',
			'09:41',
			'Red lantern, 20 % less than',
			'last week.',
			'Buy',
			'Call',
			'Blue lantern, 10 % less than',
			'last week.',
			'Buy',
			'Call',
		],
		shapes: { path: 8, rect: 11 },
	},
	'builds the two cards of a carousel of products': {
		text: [
			'Two rare lanterns for your collection this spring.',
			'',
			'1. [Product]',
			'   [View]',
			'',
			'2. [Product]',
			'   [View]',
		],
		lines: [
			'Two rare lanterns for your collection',
			'this spring.',
			'09:41',
			'{{product}}',
			'{{price}}',
			'View',
			'{{product}}',
			'{{price}}',
			'View',
		],
		shapes: { path: 4, rect: 9 },
	},
	'builds the links of a carousel of products': {
		text: [
			'Two rare lanterns for your collection this spring.',
			'',
			'1. [Product]',
			'   [Buy now] → https://shop.example.com/red',
			'',
			'2. [Product]',
			'   [Buy now] → https://shop.example.com/red',
		],
		lines: [
			'Two rare lanterns for your collection',
			'this spring.',
			'09:41',
			'{{product}}',
			'{{price}}',
			'Buy now',
			'{{product}}',
			'{{price}}',
			'Buy now',
		],
		shapes: { path: 6, rect: 9 },
	},
	'builds the fixed button of a catalog': {
		text: [
			'[Catalog]',
			'',
			'See all the lanterns of this spring in our catalog.',
			'',
			'[View catalog]',
		],
		lines: [
			'View our catalog',
			'Browse it on WhatsApp',
			'See all the lanterns of this spring in our',
			'catalog.',
			'09:41',
			'View catalog',
		],
		shapes: { path: 4, rect: 4 },
	},
	'builds the header of several products': {
		text: [
			'Still looking, Ann?',
			'',
			'[Products]',
			'',
			'You left some lanterns in your cart, and they are still here.',
			'',
			'[View items]',
		],
		lines: [
			'Still looking, Ann?',
			'Chosen with each message',
			'You left some lanterns in your cart,',
			'and they are still here.',
			'09:41',
			'View items',
		],
		shapes: { path: 4, rect: 4 },
	},
	'builds the header of a single product': {
		text: ['[Product]', '', 'Our newest mountain lantern is here.', '', 'Pine Grove', '', '[View]'],
		lines: [
			'{{product}}',
			'{{price}}',
			'Our newest mountain lantern is here.',
			'Pine Grove',
			'09:41',
			'View',
		],
		shapes: { path: 3, rect: 3 },
	},
	'builds the details of an order with its display format': {
		text: [
			'[Order]',
			'',
			'Thank you for the order. Please pay when you are ready.',
			'',
			'[Copy Pix code]',
			'[Later]',
		],
		lines: [
			'Order',
			'Items and total of the message',
			'Thank you for the order. Please pay',
			'when you are ready.',
			'09:41',
			'Copy Pix code',
			'Later',
		],
		shapes: { path: 5, rect: 5 },
	},
	'builds the status of an order with its subcategory': {
		text: ['[Order status]', '', 'Your lantern was handed to the courier this morning.'],
		lines: [
			'Order status',
			'Sent with the message',
			'Your lantern was handed to the courier',
			'this morning.',
			'09:41',
		],
		shapes: { path: 3, rect: 3 },
	},
	'builds a request for the permission to call': {
		text: ['We would like to call you about your lantern.', '', '[Request to call]'],
		lines: [
			'We would like to call you about your',
			'lantern.',
			'09:41',
			'Can this business call you?',
			'Allow',
			'Not now',
		],
		shapes: { path: 3, rect: 4 },
	},
};
