import { COPY_CODE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/copyCode';
import type { Part } from '../templateOf';
import { PLAIN_TEXT, bodyOf, buttonsOf, findingOf, placesOf, templateOf } from '../templateOf';

const BUTTONS = 'components[1].buttons';
const EXAMPLE = `${BUTTONS}[0].example`;

const withCodes = (...codes: unknown[]) =>
	templateOf(
		[bodyOf(PLAIN_TEXT), buttonsOf(...codes.map((example) => ({ type: 'copy_code', example })))],
		{ category: 'MARKETING' },
	);

describe('coupon code rules', () => {
	it.each<[what: string, template: Part, found: string[]]>([
		['two codes', withCodes('LAMP25', 'LAMP30'), [`copyCode.count at ${BUTTONS}`]],
		['one code', withCodes('LAMP25'), []],
		['no code', withCodes(undefined), [`copyCode.example at ${EXAMPLE}`]],
		['a blank code', withCodes(' '), [`copyCode.example at ${EXAMPLE}`]],
		['a number', withCodes(2525), [`copyCode.example at ${EXAMPLE}`]],
		['a list', withCodes(['LAMP25']), [`copyCode.example at ${EXAMPLE}`]],
		['21 characters', withCodes('L'.repeat(21)), [`copyCode.length at ${EXAMPLE}`]],
		['20 characters', withCodes('L'.repeat(20)), []],
	])('%s', (_what, template, found) => {
		expect(placesOf(template, COPY_CODE_RULES)).toEqual(found);
	});

	it.each<[what: string, code: unknown, rule: string, expected: object]>([
		['the number as text', 2525, 'copyCode.example', { replacement: '2525' }],
		['the code of the list', ['LAMP25'], 'copyCode.example', { replacement: 'LAMP25' }],
		['that none is there', null, 'copyCode.example', { message: 'The button has no example code' }],
		[
			'the length',
			'L'.repeat(24),
			'copyCode.length',
			{ message: 'The example code has 24 characters, and may have 20', fix: 'Shorten it by 4' },
		],
	])('tell %s', (_what, code, rule, expected) => {
		expect(findingOf(withCodes(code), COPY_CODE_RULES, rule, EXAMPLE)).toMatchObject(expected);
	});

	it.each<[what: string, code: unknown]>([
		['a missing code', undefined],
		['a list of two', ['LAMP25', 'LAMP30']],
	])('offer no code for %s', (_what, code) => {
		expect(
			findingOf(withCodes(code), COPY_CODE_RULES, 'copyCode.example', EXAMPLE),
		).not.toHaveProperty('replacement');
	});
});
