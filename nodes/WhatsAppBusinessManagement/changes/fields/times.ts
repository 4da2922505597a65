/** ISO text with a time zone. Without one, JavaScript would read it as local time. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/;

/** A number as text. Its fractions are fractions of a second. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Larger numbers are milliseconds: as seconds they would be after the year 5138. */
export const LARGEST_SECONDS = 1e11;

/**
 * Converts a time from Meta to ISO text. Meta writes unix seconds (as a number or as text), ISO text, or a
 * readable date without a time zone ("April 17, 2026"). The latter is returned unchanged.
 *
 * @returns null if Meta sent no time; the Graph API also writes 0 for that, other interfaces -1
 */
export function timeOf(value: string | number | null): string | null {
	if (value === null || value === '') return null;
	const isNumber = typeof value === 'number' || NUMBER.test(value);
	if (!isNumber && !ISO_TIME.test(value)) return value;
	const number = Number(value);
	if (number <= 0) return null;
	const date = new Date(
		isNumber ? (number > LARGEST_SECONDS ? number : number * 1000) : (value as string),
	);
	return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}

/** The length of `timeOf`'s ISO text: "2026-01-04T04:13:20.000Z". */
const ISO_LENGTH = 24;

/** A time for people: "2026-01-04 04:13 UTC". A readable date of Meta's is returned unchanged. */
export const readable = (time: string): string =>
	time.length === ISO_LENGTH && ISO_TIME.test(time)
		? `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`
		: time;

/** " until 2026-01-04 04:13 UTC"; empty if Meta sent no time. */
export const timed = (word: string, time: string | null): string =>
	time === null ? '' : ` ${word} ${readable(time)}`;
