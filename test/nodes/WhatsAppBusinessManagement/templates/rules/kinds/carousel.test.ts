import { CAROUSEL_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/carousel';
import type { Part } from '../../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	detailsOf,
	footerOf,
	headerOf,
	mediaHeaderOf,
	templateOf,
} from '../../templateOf';

const IMAGE = mediaHeaderOf('IMAGE');
const PRODUCT = mediaHeaderOf('PRODUCT');
const TEXT = bodyOf('A lantern of paper.');
const REPLY = { type: 'QUICK_REPLY', text: 'More' };
const LINK = { type: 'URL', text: 'Buy', url: 'https://lanterns.example.com' };
const CALL = { type: 'PHONE_NUMBER', text: 'Call', phone_number: '15550051310' };
const VIEW = { type: 'SPM', text: 'View' };
const PAY = { type: 'ORDER_DETAILS', text: 'Buy now' };

const CARD = [IMAGE, TEXT, buttonsOf(REPLY)];

const inMarketing = (...components: unknown[]) =>
	templateOf([bodyOf(PLAIN_TEXT), ...components], { category: 'MARKETING' });

const withCards = (...cards: unknown[][]) => inMarketing(carouselOf(...cards));

/** A carousel of this card, twice. */
const twice = (...card: unknown[]) => withCards(card, card);

const AT = 'components[1].cards';
const SAME =
	'Give all cards the same header format, body or no body, and the same buttons in the same order';
const SAME_AS_FIRST = 'All cards must have the same components and buttons as the first';
const MEDIA_BUTTONS = 'Use QUICK_REPLY, URL or PHONE_NUMBER, or ORDER_DETAILS as the first';
const ALONE = 'Beside a carousel there is only a body, and no component of the type';

/** The same finding in both cards. */
const inBoth = (rule: string, path: string, ...rest: unknown[]): unknown[][] =>
	[0, 1].map((index) => [`${rule} at ${AT}[${index}]${path}`, ...rest]);

describe('carousels', () => {
	it.each<[what: string, template: Part, ...found: unknown[][]]>([
		[
			'no cards',
			inMarketing({ type: 'CAROUSEL' }),
			[
				`error carousel.cards at ${AT}`,
				'The cards of the carousel must be a list',
				'Add 2 to 10 cards',
			],
		],
		[
			'an empty list of cards',
			withCards(),
			[`error carousel.cards at ${AT}`, 'A carousel has 2 to 10 cards, not 0', 'Add 2'],
		],
		[
			'twelve cards',
			withCards(...Array<unknown[]>(12).fill(CARD)),
			[`error carousel.cards at ${AT}`, 'A carousel has 2 to 10 cards, not 12', 'Remove 2'],
		],
		[
			'three cards with products',
			withCards(...Array<unknown[]>(3).fill([PRODUCT, buttonsOf(VIEW)])),
			[
				`error carousel.cards at ${AT}`,
				'A carousel of products is created with 2 cards, not 3; up to 10 can be sent',
				'Remove 1',
			],
		],
		[
			'a text as a card',
			inMarketing({ type: 'CAROUSEL', cards: ['Lantern', { components: CARD }] }),
			[
				`error carousel.cards at ${AT}[0]`,
				'A card must be an object with components',
				'Correct or remove it',
			],
		],
		[
			'a card without the body that the first has',
			withCards(CARD, [IMAGE, buttonsOf(REPLY)]),
			[`error carousel.same at ${AT}[1]`, `${SAME_AS_FIRST}; missing: BODY`, SAME],
		],
		[
			'a card with another header',
			withCards(CARD, CARD, [mediaHeaderOf('VIDEO'), TEXT, buttonsOf(REPLY)]),
			[
				`error carousel.same at ${AT}[2]`,
				`${SAME_AS_FIRST}; missing: IMAGE header; not in the first: VIDEO header`,
				SAME,
			],
		],
		[
			'a card with the buttons the other way round',
			withCards([IMAGE, buttonsOf(REPLY, LINK)], [IMAGE, buttonsOf(LINK, REPLY)]),
			[`error carousel.same at ${AT}[1]`, SAME_AS_FIRST, SAME],
		],
		[
			'cards without a header',
			twice(TEXT, buttonsOf(REPLY)),
			...inBoth(
				'error carousel.header',
				'.components',
				'The card has no header',
				'Use IMAGE, VIDEO or PRODUCT',
			),
		],
		[
			'cards with a text header',
			twice(headerOf('Paper'), TEXT, buttonsOf(REPLY)),
			...inBoth(
				'error carousel.header',
				'.components[0].format',
				'The header of a card cannot have the format TEXT',
				'Use IMAGE, VIDEO or PRODUCT',
			),
		],
		[
			'a header without a format',
			twice({ type: 'HEADER' }, TEXT, buttonsOf(REPLY)),
			...inBoth(
				'error carousel.header',
				'.components[0].format',
				'The header of the card has no format',
				'Use IMAGE, VIDEO or PRODUCT',
			),
		],
		[
			'three buttons',
			twice(IMAGE, buttonsOf(REPLY, LINK, CALL)),
			...inBoth(
				'error carousel.buttons',
				'.components[1].buttons',
				'The card has 3 buttons, and may have 2',
				'Remove 1',
			),
		],
		[
			'a coupon in cards',
			twice(IMAGE, buttonsOf({ type: 'COPY_CODE', example: 'LIGHT5' })),
			...inBoth(
				'error carousel.buttons',
				'.components[1].buttons',
				'A card cannot have a button of the type COPY_CODE',
				MEDIA_BUTTONS,
			),
		],
		[
			'a checkout that is not the first',
			twice(IMAGE, buttonsOf(REPLY, PAY)),
			...inBoth(
				'error carousel.buttons',
				'.components[1].buttons',
				'The button ORDER_DETAILS must be the first of a card',
				MEDIA_BUTTONS,
			),
		],
		[
			'a product with two buttons',
			twice(PRODUCT, buttonsOf(VIEW, LINK)),
			...inBoth(
				'error carousel.buttons',
				'.components[1].buttons',
				'A card with a product has exactly one button',
				'Use SPM or URL',
			),
		],
		[
			'the button of a product below an image',
			twice(IMAGE, buttonsOf(VIEW)),
			...inBoth(
				'error carousel.buttons',
				'.components[1].buttons',
				'A card cannot have a button of the type SPM',
				MEDIA_BUTTONS,
			),
		],
		[
			'cards without buttons',
			twice(IMAGE, TEXT),
			...inBoth('error? carousel.buttons', '.components', 'The card has no buttons', 'Add 1 or 2'),
		],
		[
			'a header, buttons and a footer beside it',
			inMarketing(headerOf('Lanterns'), carouselOf(CARD, CARD), footerOf('Now'), buttonsOf(REPLY)),
			[
				'error carousel.header at components[1]',
				`${ALONE} HEADER`,
				'Move it to the cards, or remove it',
			],
			[
				'error carousel.buttons at components[4]',
				`${ALONE} BUTTONS`,
				'Move them to the cards, or remove them',
			],
			[
				'error carousel.others at components[3]',
				`${ALONE} FOOTER`,
				'Remove it, or remove the carousel',
			],
		],
		[
			'another category',
			{ ...withCards(CARD, CARD), category: 'utility' },
			[
				'error carousel.category at category',
				'A carousel is not available in the category UTILITY',
				'Use the category MARKETING',
				'MARKETING',
			],
		],
		[
			'a body of 170 characters',
			twice(IMAGE, bodyOf('l'.repeat(170)), buttonsOf(REPLY)),
			...inBoth(
				'error? carousel.length',
				'.components[1].text',
				'The body of a card has 170 characters, and may have 160',
				'Shorten it by 10',
			),
		],
	])('%s', (_, template, ...found) => {
		expect(detailsOf(template, CAROUSEL_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		['two cards', withCards(CARD, CARD)],
		['ten cards', withCards(...Array<unknown[]>(10).fill(CARD))],
		['cards without a body', twice(IMAGE, buttonsOf(LINK, CALL))],
		['components in another order', withCards(CARD, [...CARD].reverse())],
		[
			'other letters',
			withCards(CARD, [
				{ ...IMAGE, type: 'header', format: 'image' },
				TEXT,
				buttonsOf({ ...REPLY, type: 'quick_reply' }),
			]),
		],
		['products', twice(PRODUCT, buttonsOf(VIEW))],
		['products with links', twice(PRODUCT, buttonsOf(LINK))],
		['checkout', twice(IMAGE, TEXT, buttonsOf(PAY, REPLY))],
		['a body of 160 emoji', twice(IMAGE, bodyOf('🏮'.repeat(160)), buttonsOf(REPLY))],
		// Other rules name these.
		['an unknown category', { ...withCards(CARD, CARD), category: 'OTHER' }],
		['an empty list of buttons', twice(IMAGE, buttonsOf())],
		['a button without a type', twice(IMAGE, buttonsOf({ text: 'More' }))],
		[
			'cards whose components are no list',
			inMarketing({ type: 'CAROUSEL', cards: [{ components: 'HEADER' }, {}] }),
		],
	])('accepts %s', (_, template) => {
		expect(detailsOf(template, CAROUSEL_RULES)).toEqual([]);
	});
});
