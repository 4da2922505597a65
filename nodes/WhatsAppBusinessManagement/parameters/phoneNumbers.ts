import { z } from 'zod';

import { text } from './values';

/** A whole number as a sheet gives it: 49 comes as "49.0". */
const OF_A_SHEET = /^(\+?\d+)\.0$/;

/** What looks like a decimal number: without its point it would be the number of somebody else. */
const DECIMAL = /^[^.]*\.\d{1,2}$/;

/**
 * A number that is dialled, as people, sheets and address books write it: without spaces and
 * punctuation between its digits, without the (0) of calls at home, with its plus if it has one.
 * What is no such number keeps what gives it away, for the caller’s pattern to refuse.
 */
export function dialledNumber(value: unknown): unknown {
	if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : value;
	if (typeof value !== 'string') return value;
	const bare = value
		.replace('(0)', '')
		.replace(/[\s()/-]/g, '')
		.replace(OF_A_SHEET, '$1');
	return DECIMAL.test(bare) ? bare : bare.replace(/(?<=\d)\.(?=\d)/g, '');
}

const withoutPlus = (number: unknown): unknown =>
	typeof number === 'string' ? number.replace(/^\+/, '') : number;

/** Digits alone, as Meta takes most numbers. */
export const digits = (pattern: RegExp, must: string) =>
	z.preprocess((value) => withoutPlus(dialledNumber(value)), text({ pattern, must }));

const WHOLE_NUMBER =
	'must be 7 to 15 digits, with the country code and without a zero in front, e.g. 12125550107';

/** A number with its country code, as digits. */
export const wholeNumber = (must = WHOLE_NUMBER) => digits(/^[1-9]\d{6,14}$/, must);

/**
 * Nothing but digits, as a sheet keeps what was typed with a plus. Ten digits and fewer are left
 * alone, because a number without its country code has as many.
 */
const PLUS_LOST = /^[1-9]\d{10,14}$/;

const withPlus = (number: unknown): unknown =>
	typeof number === 'string' && PLUS_LOST.test(number) ? `+${number}` : number;

/** A number that can be dialled from anywhere (E.164), with the plus that Meta asks for. */
export const internationalNumber = () =>
	z.preprocess(
		(value) => withPlus(dialledNumber(value)),
		text({
			pattern: /^\+[1-9]\d{1,14}$/,
			must: 'must be a phone number with + and country code, e.g. +913857614343',
		}),
	);
