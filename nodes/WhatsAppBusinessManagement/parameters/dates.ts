/** A date with an optional time and an optional zone (ISO 8601). */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Whether a text is an ISO date whose day exists: JavaScript would read 31 February as 3 March. */
function isIsoDate(text: string): boolean {
	const [, year, month, day] = ISO.exec(text) ?? [];
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether a text is an ISO date without a time zone. */
export const isWithoutZone = (text: string): boolean => isIsoDate(text) && !ISO.exec(text)?.[4];

/** 9 September 2001, in seconds and milliseconds. A smaller number is a sheet's count of days, or a year. */
const FIRST_SECOND = 1e9;
const FIRST_MILLISECOND = FIRST_SECOND * 1000;

/** Larger seconds would be after the year 5138. */
const LARGEST_SECONDS = 1e11;

/** Milliseconds from unix seconds, as Meta returns them, or from milliseconds, as JavaScript does. */
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
 * The time of a field, a sheet or an expression, in milliseconds since 1970. A value that is no time or
 * is ambiguous is returned unchanged, for the check to refuse.
 */
export function millisecondsOf(value: unknown): unknown {
	if (typeof value === 'number') return fromNumber(value) ?? String(value);
	if (typeof value === 'string') return fromText(value.trim()) ?? value;
	// A Date of JavaScript, or a DateTime of n8n's expressions.
	const time = value instanceof Object ? Number(value.valueOf()) : NaN;
	return Number.isNaN(time) || Array.isArray(value) ? value : time;
}
