import { TEXT_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/texts';
import type { Part } from '../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	findingOf,
	footerOf,
	headerOf,
	mediaHeaderOf,
	placesOf,
	templateOf,
} from '../templateOf';

const MARKETING: Part = { category: 'MARKETING' };
const CODES: Part = { category: 'AUTHENTICATION' };

const offer: Part = {
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text: 'Lantern week', has_expiration: false },
};

const withHeader = (header: unknown, more?: Part) => templateOf([header, bodyOf(PLAIN_TEXT)], more);
const withFooter = (footer: unknown, more?: Part) => templateOf([bodyOf(PLAIN_TEXT), footer], more);
const withBody = (text: string, more?: Part) => templateOf([bodyOf(text)], more);

const HEADER = 'components[0].text';
const BODY = 'components[0].text';
const FOOTER = 'components[1].text';

describe('text rules', () => {
	it.each<[what: string, template: Part, found: string[]]>([
		[
			'a header of 61 letters',
			withHeader(headerOf('h'.repeat(61))),
			[`header.length at ${HEADER}`],
		],
		['a header of 60 letters', withHeader(headerOf('h'.repeat(60))), []],
		[
			'a header of 60 emoji-free rare letters',
			withHeader(headerOf('𝒽'.repeat(60))),
			[`text.units at ${HEADER}`],
		],
		[
			'a header with underscores',
			withHeader(headerOf('Lantern _ready_')),
			[`header.characters at ${HEADER}`],
		],
		[
			'a header with an underscore in a variable',
			withHeader(headerOf('The {{fair_name}} is open')),
			[],
		],
		[
			'a header with a grave accent',
			withHeader(headerOf('A `b`')),
			[`header.characters at ${HEADER}`],
		],
		['a header with a tilde', withHeader(headerOf('~Old~')), [`header.characters at ${HEADER}`]],
		[
			'a header with a carriage return',
			withHeader(headerOf('Lantern\rready')),
			[`header.characters at ${HEADER}`],
		],
		['a header with a flag', withHeader(headerOf('From 🇮🇹')), [`header.characters at ${HEADER}`]],
		['a header with a keycap', withHeader(headerOf('Step 1️⃣')), [`header.characters at ${HEADER}`]],
		[
			'a header with digits, a hash and marks of rights',
			withHeader(headerOf('Lantern™ #20411 © Pine®')),
			[],
		],
		[
			'a header without text',
			withHeader({ type: 'HEADER', format: 'TEXT' }),
			[`header.text-missing at ${HEADER}`],
		],
		[
			'a header with a blank text',
			withHeader({ type: 'HEADER', format: 'text', text: ' \n' }),
			[`header.text-missing at ${HEADER}`],
		],
		[
			'a header with a number as its text',
			withHeader({ type: 'HEADER', format: 'TEXT', text: 5 }),
			[`header.text-missing at ${HEADER}`],
		],
		[
			'a header of sound',
			withHeader(mediaHeaderOf('AUDIO')),
			['header.format at components[0].format'],
		],
		[
			'a header without a format',
			withHeader({ type: 'HEADER', text: 'Lantern' }),
			['header.format at components[0].format'],
		],
		[
			'a header with an object as its format',
			withHeader({ type: 'HEADER', format: { toString: 1 } }),
			['header.format at components[0].format'],
		],
		['a moving picture', withHeader(mediaHeaderOf('gif'), MARKETING), []],
		[
			'a text beside an image, which is an unexpected field',
			withHeader({ type: 'HEADER', format: 'IMAGE', text: '*'.repeat(70) }),
			[],
		],
		['a header for codes, which has its own rule', withHeader(headerOf('*'), CODES), []],
		[
			'a header in a card, which has its own rule',
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([headerOf('*'.repeat(70))])], MARKETING),
			[],
		],
		['a body of 1025 letters', withBody('b'.repeat(1025)), [`body.length at ${BODY}`]],
		['a body of 1024 letters', withBody('b'.repeat(1024)), []],
		[
			'a body of 1000 letters with an offer, which has its own rule',
			templateOf([offer, bodyOf('b'.repeat(1000))], MARKETING),
			['body.marketing-length at components[1].text'],
		],
		['a body without text', templateOf([{ type: 'body' }]), [`body.text-missing at ${BODY}`]],
		[
			'a card with an empty body',
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([bodyOf('')])], MARKETING),
			['body.text-missing at components[1].cards[0].components[0].text'],
		],
		['a body for codes', templateOf([{ type: 'BODY' }], CODES), []],
		[
			'a body beside a misplaced OTP button',
			templateOf([{ type: 'BODY' }, buttonsOf({ type: 'OTP', otp_type: 'COPY_CODE' })]),
			[],
		],
		[
			'three line breaks',
			withBody('The lantern is ready.\n\n\nCome by.'),
			[`body.newlines at ${BODY}`],
		],
		[
			'three line breaks of Windows',
			withBody('The lantern is ready.\r\n\r\n\r\nCome by.'),
			[`body.newlines at ${BODY}`],
		],
		['two line breaks of Windows', withBody('The lantern is ready.\r\n\r\nCome by.'), []],
		['a tab', withBody('Lantern:\tready today'), [`body.tabs at ${BODY}`]],
		['five spaces', withBody('Lantern:     ready today'), [`body.tabs at ${BODY}`]],
		['four spaces', withBody('Lantern:    ready today'), []],
		[
			'eleven emoji in a marketing body',
			withBody(`Lanterns ${'🏮'.repeat(11)} for you`, MARKETING),
			[`body.emoji at ${BODY}`],
		],
		['ten emoji', withBody(`Lanterns ${'🏮'.repeat(10)} for you`, MARKETING), []],
		[
			'ten families, which are made of 30 emoji',
			withBody(`Lanterns ${'👨‍👩‍👧'.repeat(10)} for you`, MARKETING),
			[],
		],
		['eleven emoji in a utility body', withBody(`Lanterns ${'🏮'.repeat(11)} for you`), []],
		[
			'a marketing body of 551 letters',
			withBody('b'.repeat(551), MARKETING),
			[`body.marketing-length at ${BODY}`],
		],
		['a marketing body of 550 letters', withBody('b'.repeat(550), MARKETING), []],
		[
			'a body that its example makes too long',
			templateOf([bodyOf(`Hello {{1}}, ${'b'.repeat(900)}`, [['x'.repeat(200)]])]),
			[`body.filled-length at ${BODY}`],
		],
		[
			'a card that its example makes too long',
			templateOf([
				bodyOf(PLAIN_TEXT),
				carouselOf([bodyOf(`Lantern {{1}} ${'b'.repeat(100)}`, [['x'.repeat(60)]])]),
			]),
			['body.filled-length at components[1].cards[0].components[0].text'],
		],
		[
			'a body that its example leaves short enough',
			templateOf([bodyOf(`Hello {{1}}, ${'b'.repeat(900)}`, [['x'.repeat(100)]])]),
			[],
		],
		[
			'a footer of 61 letters',
			withFooter(footerOf('f'.repeat(61))),
			[`footer.length at ${FOOTER}`],
		],
		['a footer of 60 letters', withFooter(footerOf('f'.repeat(60))), []],
		['an empty footer', withFooter(footerOf('')), [`footer.text-missing at ${FOOTER}`]],
		[
			'a footer with a line break',
			withFooter(footerOf('Pine Grove\nLanterns')),
			[`footer.characters at ${FOOTER}`],
		],
		[
			'a footer with a line break at the end',
			withFooter(footerOf('Pine Grove\n')),
			[`footer.characters at ${FOOTER}`],
		],
		['a footer with an emoji', withFooter(footerOf('Bye 🏮')), [`footer.characters at ${FOOTER}`]],
		['a footer with a mark of rights', withFooter(footerOf('© Pine_Grove *2026*')), []],
		[
			'a footer with a variable',
			withFooter(footerOf('Until {{1}} only')),
			[`footer.variables at ${FOOTER}`],
		],
		...[
			'\0',
			'\x07',
			'\x0b',
			'\x1b',
			'\x7f',
			'\x85',
			'\u200b',
			'\u202a',
			'\u202e',
			'\u2066',
			'\u2069',
			'\ufeff',
		].map((character): [string, Part, string[]] => [
			`a body with the character ${character.charCodeAt(0).toString(16)}`,
			withBody(`Your lantern ${character}is ready.`),
			[`text.control-characters at ${BODY}`],
		]),
		...['\u200c', '\u200d', '\u200e', '\u200f', '\r\n', '\u00ad'].map(
			(character): [string, Part, string[]] => [
				`a body with the character ${character.charCodeAt(0).toString(16)}, which texts need`,
				withBody(`Your lantern ${character}is ready.`),
				[],
			],
		),
		['an emoji of several parts', withBody('For the family 👨‍👩‍👧 and you.'), []],
		[
			'a header with a tab',
			withHeader(headerOf('Lantern\tready')),
			[`text.control-characters at ${HEADER}`],
		],
		[
			'invisible characters in a footer, a button and a card',
			templateOf(
				[
					bodyOf(PLAIN_TEXT),
					footerOf('Pine\u200bGrove'),
					buttonsOf({ type: 'QUICK_REPLY', text: 'Go\u202e' }),
					carouselOf([
						bodyOf('One\ufeff'),
						buttonsOf(
							{ type: 'QUICK_REPLY', text: 'More\u2066' },
							{ type: 'QUICK_REPLY', text: 5 },
						),
					]),
				],
				MARKETING,
			),
			[
				'text.control-characters at components[3].cards[0].components[0].text',
				'text.control-characters at components[1].text',
				'text.control-characters at components[2].buttons[0].text',
				'text.control-characters at components[3].cards[0].components[1].buttons[0].text',
			],
		],
		['a footer for codes', withFooter({ type: 'FOOTER', code_expiration_minutes: 5 }, CODES), []],
	])('%s', (_what, template, found) => {
		expect(placesOf(template, TEXT_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part, rule: string, path: string, expected: object]>([
		[
			'how many letters a header is too long',
			withHeader(headerOf('h'.repeat(75))),
			'header.length',
			HEADER,
			{ message: 'The header has 75 characters, and may have 60', fix: 'Shorten it by 15' },
		],
		[
			'the header without its signs',
			withHeader(headerOf('*Your*  {{fair_name}}\nis 👍🏽 ready 🏮')),
			'header.characters',
			HEADER,
			{ replacement: 'Your {{fair_name}} is ready' },
		],
		[
			'the format of a header that has a text',
			withHeader({ type: 'HEADER', text: 'Lantern' }),
			'header.format',
			'components[0].format',
			{ message: 'The header has no format', replacement: 'TEXT' },
		],
		[
			'a format that Meta does not have',
			withHeader(mediaHeaderOf('AUDIO')),
			'header.format',
			'components[0].format',
			{ message: 'Meta has no header format “AUDIO”' },
		],
		[
			'the body with fewer line breaks',
			withBody('A.\n\n\n\nB.\n\nC.'),
			'body.newlines',
			BODY,
			{ isUnsure: true, replacement: 'A.\n\nB.\n\nC.' },
		],
		[
			'the body without tabs',
			withBody('A \t b    c      d'),
			'body.tabs',
			BODY,
			{ severity: 'warning', replacement: 'A b    c d' },
		],
		[
			'how many emoji are too many',
			withBody(`Lanterns ${'🏮'.repeat(13)} for you`, MARKETING),
			'body.emoji',
			BODY,
			{ fix: 'Remove 3' },
		],
		[
			'the length with examples',
			templateOf([bodyOf(`Hello {{1}}, ${'b'.repeat(1000)}`, [['x'.repeat(20)]])]),
			'body.filled-length',
			BODY,
			{ message: 'With its examples, the body has 1028 characters, and may have 1024' },
		],
		[
			'the footer on one line',
			withFooter(footerOf('Pine Grove\n🏮 Lanterns')),
			'footer.characters',
			FOOTER,
			{ replacement: 'Pine Grove Lanterns' },
		],
		[
			'which invisible character a text has, and where',
			withBody('Your 🏮 lantern\u200b is\u202e ready.'),
			'text.control-characters',
			BODY,
			{
				severity: 'warning',
				message: 'The body has the invisible character U+200B at position 15, and 1 more',
				fix: 'Remove them',
				replacement: 'Your 🏮 lantern is ready.',
			},
		],
		[
			'how many variables a footer has',
			withFooter(footerOf('{{1}} until {{2}}')),
			'footer.variables',
			FOOTER,
			{ message: 'The footer has 2 variables, and cannot have any' },
		],
	])('tell %s', (_what, template, rule, path, expected) => {
		expect(findingOf(template, TEXT_RULES, rule, path)).toMatchObject(expected);
	});

	it('offer no text if nothing is left of it', () => {
		const finding = findingOf(withHeader(headerOf('🏮')), TEXT_RULES, 'header.characters', HEADER);

		expect(finding).not.toHaveProperty('replacement');
	});
});
