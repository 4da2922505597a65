import { BUTTON_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/buttons';
import type { Part } from '../templateOf';
import {
	PLAIN_TEXT,
	bodyOf,
	buttonsOf,
	carouselOf,
	findingOf,
	placesOf,
	templateOf,
	urlButtonOf,
} from '../templateOf';

const BUTTONS = 'components[1].buttons';

const reply = (text: unknown): Part => ({ type: 'QUICK_REPLY', text });

const replies = (count: number): Part[] =>
	Array.from({ length: count }, (_, index) => reply(`Day ${index + 1}`));

const shop: Part = { type: 'URL', text: 'Shop', url: 'https://shop.example.com' };
const call: Part = { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550051310' };
const code: Part = { type: 'OTP', otp_type: 'COPY_CODE' };

const withButtons = (...buttons: unknown[]) =>
	templateOf([bodyOf(PLAIN_TEXT), buttonsOf(...buttons)]);

const withList = (buttons: unknown) =>
	templateOf([bodyOf(PLAIN_TEXT), { type: 'BUTTONS', buttons }]);

const forCodes = (...buttons: unknown[]) =>
	templateOf([{ type: 'BODY' }, buttonsOf(...buttons)], { category: 'AUTHENTICATION' });

describe('button rules', () => {
	it.each<[what: string, template: Part, found: string[]]>([
		['no list', withList(undefined), [`buttons.empty at ${BUTTONS}`]],
		['an empty list', withList([]), [`buttons.empty at ${BUTTONS}`]],
		['one button in place of a list', withList(shop), [`buttons.empty at ${BUTTONS}`]],
		['an empty list for codes, which has its own rule', forCodes(), []],
		...([[], undefined, {}] as const).map((buttons): [string, Part, string[]] => [
			`the buttons ${JSON.stringify(buttons)} in a card`,
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([{ type: 'BUTTONS', buttons }])]),
			['buttons.empty at components[1].cards[0].components[0].buttons'],
		]),
		[
			'a text in place of a button of a card',
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([buttonsOf('Shop', shop)])]),
			['buttons.unknown-type at components[1].cards[0].components[0].buttons[0]'],
		],
		['eleven buttons', withButtons(...replies(11)), [`buttons.count at ${BUTTONS}`]],
		['ten buttons', withButtons(...replies(10)), []],
		[
			'a type that Meta does not have',
			withButtons({ type: 'LINK', text: 'Shop' }),
			[`buttons.unknown-type at ${BUTTONS}[0].type`],
		],
		['no type', withButtons({ text: 'Shop' }), [`buttons.unknown-type at ${BUTTONS}[0].type`]],
		['a text in place of a button', withButtons('Shop'), [`buttons.unknown-type at ${BUTTONS}[0]`]],
		['types in lower case', withButtons({ ...shop, type: 'url' }), []],
		['a type without a guide', withButtons({ type: 'VIDEO_CALL', text: 'Call' }), []],
		[
			'a call permission, which has its own rule',
			withButtons({ type: 'CALL_PERMISSION_REQUEST' }),
			[],
		],
		[
			'a link between replies',
			withButtons(reply('Yes'), shop, reply('No')),
			[`buttons.grouping at ${BUTTONS}`],
		],
		[
			'a reply between links',
			withButtons(shop, reply('Yes'), call),
			[`buttons.grouping at ${BUTTONS}`],
		],
		['replies first', withButtons(reply('Yes'), reply('No'), shop, call), []],
		['replies last', withButtons(shop, call, reply('Yes'), reply('No')), []],
		[
			'a reply without text',
			withButtons(reply(undefined)),
			[`buttons.text-missing at ${BUTTONS}[0].text`],
		],
		['a blank text', withButtons(reply('  ')), [`buttons.text-missing at ${BUTTONS}[0].text`]],
		[
			'buttons that Meta words',
			withButtons({ type: 'COPY_CODE', example: 'LAMP25' }, { type: 'REQUEST_CONTACT_INFO' }),
			[],
		],
		['an OTP button without text', forCodes(code), []],
		[
			'a text of 26 letters',
			withButtons(reply('x'.repeat(26))),
			[`buttons.text-length at ${BUTTONS}[0].text`],
		],
		['a text of 25 letters', withButtons(reply('ä'.repeat(25))), []],
		[
			'a long text for autofill',
			forCodes({ ...code, otp_type: 'ONE_TAP', autofill_text: 'x'.repeat(26) }),
			[`buttons.text-length at ${BUTTONS}[0].autofill_text`],
		],
		[
			'a long text in a card',
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([buttonsOf(reply('x'.repeat(26)))])]),
			['buttons.text-length at components[1].cards[0].components[0].buttons[0].text'],
		],
		['a variable', withButtons(reply('Call {{1}}')), [`buttons.characters at ${BUTTONS}[0].text`]],
		['an emoji', withButtons(reply('Yes 👍')), [`buttons.characters at ${BUTTONS}[0].text`]],
		[
			'a line break',
			withButtons(reply('Yes\nplease')),
			[`buttons.characters at ${BUTTONS}[0].text`],
		],
		['asterisks', withButtons(reply('*Yes*')), [`buttons.characters at ${BUTTONS}[0].text`]],
		['digits, a hash and a mark of rights', withButtons(reply('Plan #2 – Lamp™ 100%')), []],
		[
			'the same text twice',
			withButtons(reply('Yes'), reply('No'), reply('Yes ')),
			[`buttons.duplicate-text at ${BUTTONS}[2].text`],
		],
		['the same text in other letters', withButtons(reply('Yes'), reply('YES')), []],
		[
			'the same text in two cards',
			templateOf([bodyOf(PLAIN_TEXT), carouselOf([buttonsOf(shop)], [buttonsOf(shop)])]),
			[],
		],
		[
			'an OTP button in a utility template',
			withButtons(code),
			[`buttons.otp-category at ${BUTTONS}[0]`],
		],
		['an OTP button in an authentication template', forCodes(code), []],
		[
			'an OTP button without a category, which has its own rule',
			templateOf([bodyOf(PLAIN_TEXT), buttonsOf(code)], { category: undefined }),
			[],
		],
		['an address with a variable', withButtons(urlButtonOf('https://example.com/{{1}}')), []],
	])('%s', (_what, template, found) => {
		expect(placesOf(template, BUTTON_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part, rule: string, path: string, expected: object]>([
		[
			'the button in a list',
			withList(shop),
			'buttons.empty',
			BUTTONS,
			{ message: 'The buttons are not a list', replacement: [shop] },
		],
		[
			'how many buttons are too many',
			withButtons(...replies(12)),
			'buttons.count',
			BUTTONS,
			{ message: 'There are 12 buttons, and may be 10', fix: 'Remove 2' },
		],
		[
			'the type that the fields show',
			withButtons({ type: 'LINK', text: 'Shop', url: 'https://shop.example.com' }),
			'buttons.unknown-type',
			`${BUTTONS}[0].type`,
			{ message: 'Meta has no button “LINK”', replacement: 'URL' },
		],
		[
			'the order with replies first',
			withButtons(reply('Yes'), shop, reply('No')),
			'buttons.grouping',
			BUTTONS,
			{ replacement: [reply('Yes'), reply('No'), shop] },
		],
		[
			'the order with replies last',
			withButtons(shop, reply('Yes'), call),
			'buttons.grouping',
			BUTTONS,
			{ replacement: [shop, call, reply('Yes')] },
		],
		[
			'the text that Meta fixes',
			withButtons({ type: 'MPM' }),
			'buttons.text-missing',
			`${BUTTONS}[0].text`,
			{ replacement: 'View items' },
		],
		[
			'how many letters a text is too long',
			withButtons(reply('x'.repeat(30))),
			'buttons.text-length',
			`${BUTTONS}[0].text`,
			{ fix: 'Shorten it by 5' },
		],
		[
			'the text without its signs',
			withButtons(reply('*Yes*,\nplease 👍🏽')),
			'buttons.characters',
			`${BUTTONS}[0].text`,
			{ replacement: 'Yes, please' },
		],
		[
			'which button has the same text',
			withButtons(reply('No'), reply('Yes'), reply('Yes')),
			'buttons.duplicate-text',
			`${BUTTONS}[2].text`,
			{ isUnsure: true, message: 'The button has the same text as button 2: “Yes”' },
		],
	])('tell %s', (_what, template, rule, path, expected) => {
		expect(findingOf(template, BUTTON_RULES, rule, path)).toMatchObject(expected);
	});

	it.each<[what: string, button: Part, rule: string, field: string]>([
		['a text with a variable', reply('Call {{1}} now'), 'buttons.characters', 'text'],
		['a missing text', reply(''), 'buttons.text-missing', 'text'],
		['a type without fields', { type: 'LINK' }, 'buttons.unknown-type', 'type'],
	])('offer no value for %s', (_what, button, rule, field) => {
		const finding = findingOf(withButtons(button), BUTTON_RULES, rule, `${BUTTONS}[0].${field}`);

		expect(finding).toBeDefined();
		expect(finding).not.toHaveProperty('replacement');
	});
});
