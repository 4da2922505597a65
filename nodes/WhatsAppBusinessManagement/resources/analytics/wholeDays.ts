import type { Span } from './timeSpan';
import { datesOf } from './timeSpan';

const DAY = 24 * 60 * 60;

const secondsAt = (date: string, time: string): number => Date.parse(`${date}T${time}Z`) / 1000;

/**
 * The days of a span as whole days in UTC, by which Meta counts templates and groups. Meta moves a time
 * to the start of its UTC day; east of Greenwich that can be the day before, so the dates in `zone` are
 * sent. The end is the last second of the last day, which is in that day however Meta rounds it.
 */
export function daysOfUtc(span: Span, zone: string): Span {
	const { first, last } = datesOf(span, zone);
	const end = Math.min(secondsAt(last, '23:59:59'), Math.floor(Date.now() / 1000));
	// Shortly after midnight in the east, it is still the day before in UTC.
	return { start: Math.min(secondsAt(first, '00:00:00'), end - (end % DAY)), end };
}

/**
 * The days of a span as dates of the account. Meta's guide does not state whether `end` is inclusive.
 * So the day after the last one is sent, and data points that begin on it are dropped: those from noon
 * UTC of the last day on, because midnight is at most twelve hours away from UTC in nearly all time zones.
 *
 * @returns the dates to send, and the time (unix seconds) from which data points are dropped
 */
export function daysOfAccount(span: Span, zone: string) {
	const { first, last } = datesOf(span, zone);
	const next = new Date((secondsAt(last, '00:00:00') + DAY) * 1000).toISOString().slice(0, 10);
	return { days: { start: first, end: next }, before: secondsAt(last, '12:00:00') };
}
