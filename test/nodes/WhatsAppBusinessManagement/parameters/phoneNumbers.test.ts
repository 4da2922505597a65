import {
	dialledNumber,
	internationalNumber,
	wholeNumber,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/phoneNumbers';

describe('a dialled number', () => {
	it.each<[what: string, value: unknown, read: unknown]>([
		['digits', '12125550107', '12125550107'],
		['a plus, spaces, brackets and hyphens', ' +1 (212) 555-0107 ', '+12125550107'],
		['slashes', '+49 30/901820', '+4930901820'],
		['the trunk zero of domestic calls', '+49 (0)30 901820', '+4930901820'],
		['dots between groups of digits', '+1.212.555.0107', '+12125550107'],
		['dots between pairs of digits', '+33.1.42.68.53.00', '+33142685300'],
		['one dot before more than two digits', '+1 212555.0107', '+12125550107'],
		['a number', 12125550107, '12125550107'],
		['the number of a sheet, as text', '12125550107.0', '12125550107'],
		['the number of a sheet with its plus', '+12125550107.0', '+12125550107'],
	])('may be %s', (_what, value, read) => {
		expect(dialledNumber(value)).toBe(read);
	});

	it.each<[what: string, value: unknown]>([
		['a fraction', 4915123456.7],
		['a fraction as text', '4915123456.7'],
		['a fraction of two digits as text', '+4915123456.75'],
		['two digits after the point of a sheet', '4915123456.00'],
		['a fraction with a space in it', '4915123456. 7'],
		['a negative number', -4915123456],
		['a number that was rounded', 2 ** 53],
		['a number with an exponent', '4.915112345678E+12'],
		['two numbers', '+12125550107+12125550108'],
		['a dot at the end', '12125550107.'],
		['a dot in front', '.12125550107'],
		['a boolean', true],
	])('is not %s', (_what, value) => {
		expect(wholeNumber().safeParse(value).success).toBe(false);
		expect(internationalNumber().safeParse(value).success).toBe(false);
	});
});

describe('a number with the plus that Meta requires', () => {
	it.each<[what: string, value: unknown, read: string]>([
		['one with its plus', '+91 38576-14343', '+913857614343'],
		['one without its plus', '913857614343', '+913857614343'],
		['a number', 913857614343, '+913857614343'],
		['the number of a sheet', '913857614343.0', '+913857614343'],
	])('may be %s', (_what, value, read) => {
		expect(internationalNumber().parse(value)).toBe(read);
	});

	it.each<[what: string, value: unknown]>([
		['one of ten digits without a plus, which may lack its country code', '3857614343'],
		['one with a leading zero', '0913857614343'],
		['one that is too long', '+1234567890123456'],
		['one that is too long, without a plus', '1234567890123456'],
		['only a plus', '+'],
		['a zero after the plus', '+0123456789'],
	])('is not %s', (_what, value) => {
		expect(internationalNumber().safeParse(value).success).toBe(false);
	});
});
