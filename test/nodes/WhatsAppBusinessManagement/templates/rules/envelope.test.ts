import { ENVELOPE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/envelope';
import type { Part } from '../templateOf';
import { PLAIN_TEXT, bodyOf, detailsOf, templateOf } from '../templateOf';

const withFields = (more: Part) => templateOf([bodyOf(PLAIN_TEXT)], more);

const CHARACTERS = 'Only lower-case letters a–z, digits and underscores are allowed in a name';
const CATEGORIES = 'Use AUTHENTICATION, MARKETING or UTILITY';

describe('what stands around the components', () => {
	it.each<[what: string, more: Part, ...found: unknown[][]]>([
		[
			'no name',
			{ name: undefined },
			['error name.missing at name', 'The template has no name', 'Enter a name'],
		],
		[
			'an empty name',
			{ name: '' },
			['error name.missing at name', 'The template has no name', 'Enter a name'],
		],
		[
			'a number as the name',
			{ name: 7 },
			['error name.missing at name', 'The template has no name', 'Enter a name'],
		],
		[
			'a name of 515 characters',
			{ name: 'n'.repeat(515) },
			[
				'error name.length at name',
				'The name has 515 characters, and may have 512',
				'Shorten it by 3',
			],
		],
		[
			'capitals, accents and signs in the name',
			{ name: ' Größe & Café-Menü! ' },
			['error name.characters at name', CHARACTERS, 'Use gro_e_cafe_menu', 'gro_e_cafe_menu'],
		],
		[
			'a name in another script',
			{ name: 'фонарь' },
			['error name.characters at name', CHARACTERS, 'Use these characters only'],
		],
		[
			'no category',
			{ category: null },
			['error category.missing at category', 'The template has no category', CATEGORIES],
		],
		[
			'an old category for codes',
			{ category: 'otp' },
			[
				'error category.unknown at category',
				'Meta replaced the category OTP',
				'Use AUTHENTICATION',
				'AUTHENTICATION',
			],
		],
		[
			'an old category for payments',
			{ category: 'PAYMENT_UPDATE' },
			[
				'error category.unknown at category',
				'Meta replaced the category PAYMENT_UPDATE',
				'Use UTILITY',
				'UTILITY',
			],
		],
		[
			'a category that never was',
			{ category: 'constructor' },
			['error category.unknown at category', 'Meta has no category “constructor”', CATEGORIES],
		],
		[
			'a list as the category',
			{ category: ['UTILITY'] },
			['error category.unknown at category', 'Meta has no category a list', CATEGORIES],
		],
		[
			'an unknown parameter format',
			{ parameter_format: 'NUMBERED' },
			[
				'error parameterFormat.unknown at parameter_format',
				'Meta has no parameter format “NUMBERED”',
				'Use NAMED or POSITIONAL, or remove it',
			],
		],
		[
			'a subcategory that Meta only returns',
			{ sub_category: 'CUSTOM' },
			[
				'error subCategory.unknown at sub_category',
				'Meta has no subcategory “CUSTOM”',
				'Use BOOKING_STATUS, CALL_PERMISSIONS_REQUEST, FLIGHT_DELAY_AND_GATE_CHANGE_ALERT, FRAUD_ALERT, ORDER_DETAILS, ORDER_STATUS or RICH_ORDER_STATUS, or remove it',
			],
		],
		[
			'an unknown display format',
			{ display_format: '' },
			[
				'error displayFormat.unknown at display_format',
				'Meta has no display format “”',
				'Use ORDER_DETAILS, or remove it',
			],
		],
	])('%s', (_, more, ...found) => {
		expect(detailsOf(withFields(more), ENVELOPE_RULES)).toEqual(found);
	});

	it.each<[what: string, more: Part]>([
		['a name of 512 characters', { name: 'n'.repeat(512) }],
		['a name of one digit', { name: '1' }],
		['a category in lower case', { category: 'marketing' }],
		['formats in lower case', { parameter_format: 'named', display_format: 'order_details' }],
		['a subcategory in mixed case', { sub_category: 'Order_Status' }],
		['optional fields with null', { parameter_format: null, sub_category: null }],
	])('accepts %s', (_, more) => {
		expect(detailsOf(withFields(more), ENVELOPE_RULES)).toEqual([]);
	});

	it.each([undefined, null, 7, 'text', [], {}])('names all that is missing in %j', (template) => {
		expect(detailsOf(template, ENVELOPE_RULES).map(([finding]) => finding)).toEqual([
			'error name.missing at name',
			'error category.missing at category',
		]);
	});
});
