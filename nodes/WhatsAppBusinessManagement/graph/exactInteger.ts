import { isRecord } from './records';

/** Marks an integer inside JSON text, in a character for private use that no text of Meta's contains. */
const MARK = '\uE0F1';

const MARKED_WHOLE = new RegExp(`^${MARK}-?\\d+${MARK}$`);

const MARKED = new RegExp(`"${MARK}(-?\\d+)${MARK}"`, 'g');

/** An integer that a JavaScript number cannot hold: beyond 2^53 it would lose digits. */
export class ExactInteger {
	/** @param digits an optional minus and the digits, without zeros in front */
	constructor(readonly digits: string) {}

	/** As text, wherever it is written by anything but `exactJsonOf`. */
	toJSON(): string {
		return this.digits;
	}

	/** The same where it is put into a text. */
	toString(): string {
		return this.digits;
	}
}

const INTEGER = /^-?(?:0|[1-9]\d*)$/;

/**
 * @param text the digits of an integer
 * @returns a number if it holds all digits, otherwise an `ExactInteger`; any other text as it is
 */
export function exactInteger(text: string): ExactInteger | number | string {
	const digits = text.trim();
	if (!INTEGER.test(digits)) return text;
	const number = Number(digits);
	return Number.isSafeInteger(number) ? number : new ExactInteger(digits);
}

/**
 * Whether the parts of an object are data: those of a buffer or a date are not. `Object.prototype` itself
 * is no proof, because objects from another context of Node.js have their own.
 */
const isPlainObject = (value: unknown): value is Record<string, unknown> => {
	if (!isRecord(value)) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Whether there is one at any depth. Without recursion, because every item of a list is looked at. */
function hasExactInteger(value: unknown): boolean {
	const open: unknown[] = [value];
	while (open.length > 0) {
		const next = open.pop();
		if (next instanceof ExactInteger) return true;
		// Not spread into one call of `push`, which a list of 100,000 entries would overflow.
		if (Array.isArray(next) || isPlainObject(next))
			for (const inner of Object.values(next)) open.push(inner);
	}
	return false;
}

function marked(this: Record<string, unknown>, key: string, value: unknown): unknown {
	const original = this[key];
	return original instanceof ExactInteger ? `${MARK}${original.digits}${MARK}` : value;
}

/** A JavaScript number holds every integer with fewer digits. */
const LONG = 16;

const ENOUGH_DIGITS = new RegExp(`\\d{${LONG}}`);

/** A number from here on, with its fraction and its exponent. */
const NUMBER = /[-+.\deE]+/y;

/** What a scan stops at: the start of a string, or of a number. */
const STRING_OR_NUMBER = /["\-\d]/g;

/** The position behind the string that starts at a quote; the end of the text if nothing closes it. */
function endOfString(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === '"') return at + 1;
	}
	return text.length;
}

const losesDigits = (number: string): boolean =>
	number.length >= LONG && INTEGER.test(number) && !Number.isSafeInteger(Number(number));

/**
 * The positions of the integers outside strings that a JavaScript number cannot hold, each with its end.
 * One pass, in which no character is looked at twice: a pattern for strings takes minutes on a text
 * that ends inside one, and overflows the stack on one of 16 MB.
 */
function longIntegersIn(text: string): Array<[start: number, end: number]> {
	const found: Array<[start: number, end: number]> = [];
	STRING_OR_NUMBER.lastIndex = 0;
	for (let next = STRING_OR_NUMBER.exec(text); next; next = STRING_OR_NUMBER.exec(text)) {
		const start = next.index;
		if (next[0] === '"') {
			STRING_OR_NUMBER.lastIndex = endOfString(text, start);
			continue;
		}
		NUMBER.lastIndex = start;
		const [number = ''] = NUMBER.exec(text) ?? [];
		STRING_OR_NUMBER.lastIndex = start + number.length;
		if (losesDigits(number)) found.push([start, start + number.length]);
	}
	return found;
}

/**
 * Parses JSON that a user entered. Integers stay integers: one that a JavaScript number cannot hold
 * becomes an `ExactInteger`. (`parseExactJson` is for Meta's answers, whose IDs become text.)
 *
 * @throws {SyntaxError} if the text is not JSON
 */
export function parseEnteredJson(text: string): unknown {
	const long = ENOUGH_DIGITS.test(text) ? longIntegersIn(text) : [];
	// The text itself is parsed for its error, whose position would be wrong in the other one.
	if (long.length === 0) return JSON.parse(text);
	const pieces: string[] = [];
	let from = 0;
	for (const [start, end] of long) {
		pieces.push(text.slice(from, start), `"${MARK}${text.slice(start, end)}${MARK}"`);
		from = end;
	}
	const quoted = [...pieces, text.slice(from)].join('');
	return JSON.parse(quoted, (_key, value: unknown) =>
		typeof value === 'string' && MARKED_WHOLE.test(value)
			? new ExactInteger(value.slice(MARK.length, -MARK.length))
			: value,
	);
}

/**
 * The body of a call as JSON text with all digits of its integers. `JSON.rawJSON` would do the same, but
 * Node 20 lacks it.
 *
 * @returns undefined if the body has no `ExactInteger`: then n8n can write it
 */
export const exactJsonOf = (body: unknown): string | undefined =>
	hasExactInteger(body) ? JSON.stringify(body, marked).replace(MARKED, '$1') : undefined;

function digitsIn(value: unknown): unknown {
	if (value instanceof ExactInteger) return value.digits;
	if (Array.isArray(value)) return value.map(digitsIn);
	return isPlainObject(value)
		? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, digitsIn(inner)]))
		: value;
}

/**
 * Data for an item: n8n and expressions know nothing of an `ExactInteger`, so that each becomes the text
 * of its digits. The value itself, if there is none in it.
 */
export const withDigits = <Value>(value: Value): Value =>
	hasExactInteger(value) ? (digitsIn(value) as Value) : value;
