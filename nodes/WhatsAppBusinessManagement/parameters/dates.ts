/** A date, perhaps with a time, perhaps with its zone (ISO 8601). */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Whether a text is such a date, and the day exists: JavaScript makes 3 March of 31 February. */
function isIsoDate(text: string): boolean {
	const [, year, month, day] = ISO.exec(text) ?? [];
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether it leaves open which zone it means. */
export const isWithoutZone = (text: string): boolean => isIsoDate(text) && !ISO.exec(text)?.[4];

/** 9 September 2001, as seconds and as milliseconds: what is smaller is a sheet's count of days, or a year. */
const FIRST_SECOND = 1e9;
const FIRST_MILLISECOND = FIRST_SECOND * 1000;

/** Seconds beyond this would lie beyond the year 5138. */
const LARGEST_SECONDS = 1e11;

/** Meta gives unix seconds, JavaScript milliseconds. */
function fromNumber(value: number): number | undefined {
	if (value >= FIRST_MILLISECOND) return value;
	return value >= FIRST_SECOND && value < LARGEST_SECONDS ? value * 1000 : undefined;
}

function fromText(text: string): number | undefined {
	if (/^\d+$/.test(text)) return fromNumber(Number(text));
	const milliseconds = isIsoDate(text) ? Date.parse(text) : NaN;
	return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/**
 * The time that a field, a sheet or an expression means, in milliseconds since 1970. Whatever may be read
 * in two ways is not read at all: it gives the value itself.
 */
export function millisecondsOf(value: unknown): unknown {
	if (typeof value === 'number') return fromNumber(value) ?? String(value);
	if (typeof value === 'string') return fromText(value.trim()) ?? value;
	// A Date of JavaScript, or a DateTime of n8n's expressions.
	const time = value instanceof Object ? Number(value.valueOf()) : NaN;
	return Number.isNaN(time) || Array.isArray(value) ? value : time;
}
