import { PHONE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/phone';
import type { Part } from '../templateOf';
import { PLAIN_TEXT, bodyOf, buttonsOf, findingOf, placesOf, templateOf } from '../templateOf';

const BUTTONS = 'components[1].buttons';
const NUMBER = `${BUTTONS}[0].phone_number`;

const withNumbers = (...numbers: unknown[]) =>
	templateOf([
		bodyOf(PLAIN_TEXT),
		buttonsOf(
			...numbers.map((number) => ({ type: 'PHONE_NUMBER', text: 'Call', phone_number: number })),
		),
	]);

describe('phone rules', () => {
	it.each<[what: string, template: Part, found: string[]]>([
		['two numbers', withNumbers('+15550051310', '+15550051311'), [`phone.count at ${BUTTONS}`]],
		['digits', withNumbers('15550051310'), []],
		['a plus and digits', withNumbers('+15550051310'), []],
		['a JSON number', withNumbers(15550051310), []],
		['no number', withNumbers(undefined), [`phone.format at ${NUMBER}`]],
		['an empty number', withNumbers(''), [`phone.format at ${NUMBER}`]],
		['letters', withNumbers('+1555CALLNOW'), [`phone.format at ${NUMBER}`]],
		['spaces and brackets', withNumbers('+1 (555) 005-1310'), [`phone.format at ${NUMBER}`]],
		['no country code', withNumbers('0301234567'), [`phone.format at ${NUMBER}`]],
		['two zeros in front', withNumbers('004930123456'), [`phone.format at ${NUMBER}`]],
		['an emergency number', withNumbers('112'), [`phone.format at ${NUMBER}`]],
		['a variable', withNumbers('{{1}}'), [`phone.format at ${NUMBER}`]],
		['21 characters', withNumbers('+15550051310123456789'), [`phone.length at ${NUMBER}`]],
		['20 characters', withNumbers('+1555005131012345678'), []],
		['a zero behind one digit', withNumbers('+10550051310'), [`phone.zero at ${NUMBER}`]],
		['a zero behind two digits', withNumbers('+4903012345678'), [`phone.zero at ${NUMBER}`]],
		['a zero behind three digits', withNumbers('+3530861234567'), [`phone.zero at ${NUMBER}`]],
		['a country code with a zero in it', withNumbers('+201012345678'), []],
		['a country code that ends in a zero', withNumbers('+420601123456'), []],
		['a zero further behind', withNumbers('+4930012345678'), []],
		[
			'an authentication template, which has its own rule',
			templateOf([{ type: 'BODY' }, buttonsOf({ type: 'PHONE_NUMBER' })], {
				category: 'AUTHENTICATION',
			}),
			[],
		],
	])('%s', (_what, template, found) => {
		expect(placesOf(template, PHONE_RULES)).toEqual(found);
	});

	it.each<[what: string, number: unknown, rule: string, expected: object]>([
		[
			'that it is missing',
			undefined,
			'phone.format',
			{ message: 'The button has no phone number' },
		],
		[
			'what is no number',
			'ring-us',
			'phone.format',
			{ message: 'The value “ring-us” is not a phone number with its country code' },
		],
		['the digits', '+1 (555) 005-1310', 'phone.format', { replacement: '+15550051310' }],
		['a plus in place of 00', '0049 30 123456', 'phone.format', { replacement: '+4930123456' }],
		[
			'the length',
			'+15550051310123456789',
			'phone.length',
			{ message: 'The phone number has 21 characters, and may have 20' },
		],
		[
			'behind which country code',
			'+55095558595436',
			'phone.zero',
			{ severity: 'warning', message: 'Meta removes the zero behind the country code 55' },
		],
	])('tell %s', (_what, number, rule, expected) => {
		expect(findingOf(withNumbers(number), PHONE_RULES, rule, NUMBER)).toMatchObject(expected);
	});

	it('offer no number without its country code', () => {
		expect(
			findingOf(withNumbers('030 123456'), PHONE_RULES, 'phone.format', NUMBER),
		).not.toHaveProperty('replacement');
	});
});
