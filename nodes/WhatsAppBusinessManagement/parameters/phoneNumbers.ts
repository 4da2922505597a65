import { z } from 'zod';

import { text } from './values';

/** A whole number from a sheet: 49 is returned as "49.0". */
const SHEET_INTEGER = /^(\+?\d+)\.0$/;

/** A decimal number. Without its point it would be a different phone number. */
const DECIMAL = /^[^.]*\.\d{1,2}$/;

/**
 * Normalizes a phone number from people, sheets and address books: removes spaces, punctuation and the
 * (0) of domestic calls, and keeps a plus. A value that is not a phone number keeps its other
 * characters, so that the caller’s pattern refuses it.
 */
export function dialledNumber(value: unknown): unknown {
	if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : value;
	if (typeof value !== 'string') return value;
	const bare = value
		.replace('(0)', '')
		.replace(/[\s()/-]/g, '')
		.replace(SHEET_INTEGER, '$1');
	return DECIMAL.test(bare) ? bare : bare.replace(/(?<=\d)\.(?=\d)/g, '');
}

const withoutPlus = (number: unknown): unknown =>
	typeof number === 'string' ? number.replace(/^\+/, '') : number;

/** A number as digits only, the format that Meta uses for most numbers. */
export const digits = (pattern: RegExp, must: string) =>
	z.preprocess((value) => withoutPlus(dialledNumber(value)), text({ pattern, must }));

const WHOLE_NUMBER =
	'must be 7 to 15 digits, with the country code and without a leading zero, e.g. 12125550107';

/** A number with its country code, as digits. */
export const wholeNumber = (must = WHOLE_NUMBER) => digits(/^[1-9]\d{6,14}$/, must);

/**
 * A number without its plus: sheets drop it. Ten digits and fewer do not match, because that is the
 * length of a number without its country code.
 */
const MISSING_PLUS = /^[1-9]\d{10,14}$/;

const withPlus = (number: unknown): unknown =>
	typeof number === 'string' && MISSING_PLUS.test(number) ? `+${number}` : number;

/** An international number (E.164) with a plus, which Meta requires. */
export const internationalNumber = () =>
	z.preprocess(
		(value) => withPlus(dialledNumber(value)),
		text({
			pattern: /^\+[1-9]\d{1,14}$/,
			must: 'must be a phone number with + and country code, e.g. +913857614343',
		}),
	);
