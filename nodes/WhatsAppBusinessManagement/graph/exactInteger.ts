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

const holdsExactInteger = (value: unknown): boolean =>
	value instanceof ExactInteger ||
	(typeof value === 'object' && value !== null && Object.values(value).some(holdsExactInteger));

function marked(this: Record<string, unknown>, key: string, value: unknown): unknown {
	const original = this[key];
	return original instanceof ExactInteger ? `${MARK}${original.digits}${MARK}` : value;
}

/** A string, or an integer with at least 16 digits, which may be beyond 2^53. */
const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?[1-9]\d{15,}(?![\d.eE])/g;

/**
 * Parses JSON that a user entered. Integers stay integers: one that a JavaScript number cannot hold
 * becomes an `ExactInteger`. (`parseExactJson` is for Meta's answers, whose IDs become text.)
 *
 * @throws {SyntaxError} if the text is not JSON
 */
export function parseEnteredJson(text: string): unknown {
	const long = new Set<string>();
	const quoted = text.replace(STRING_OR_LONG_INTEGER, (token) => {
		if (token.startsWith('"') || Number.isSafeInteger(Number(token))) return token;
		long.add(token);
		return `"${MARK}${token}${MARK}"`;
	});
	// The text itself is parsed for its error, whose position would be wrong in the other one.
	if (long.size === 0) return JSON.parse(text);
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
	holdsExactInteger(body) ? JSON.stringify(body, marked).replace(MARKED, '$1') : undefined;
