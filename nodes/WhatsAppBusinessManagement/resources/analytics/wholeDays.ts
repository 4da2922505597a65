import type { Span } from './timeSpan';
import { datesOf } from './timeSpan';

const DAY = 24 * 60 * 60;

const secondsAt = (date: string, time: string): number => Date.parse(`${date}T${time}Z`) / 1000;

/**
 * Meta counts templates and groups by whole days of UTC. It moves seconds to the beginning of their day,
 * which east of Greenwich would be a day too early: so the days that were meant are sent. The last second
 * of the last day lies in it, whichever way Meta rounds.
 */
export function daysOfUtc(span: Span, zone: string): Span {
	const { first, last } = datesOf(span, zone);
	const end = Math.min(secondsAt(last, '23:59:59'), Math.floor(Date.now() / 1000));
	// Shortly after midnight in the east it is still yesterday in UTC.
	return { start: Math.min(secondsAt(first, '00:00:00'), end - (end % DAY)), end };
}

/**
 * Whole days of the account, as dates. Meta's guide leaves open whether `end` is one of them: so the day
 * behind the last one is sent, and what begins on it is left out. That is what begins behind noon of the
 * last day in UTC, because midnight is up to twelve hours away from there in nearly all time zones.
 */
export function daysOfAccount(span: Span, zone: string) {
	const { first, last } = datesOf(span, zone);
	const next = new Date((secondsAt(last, '00:00:00') + DAY) * 1000).toISOString().slice(0, 10);
	return { days: { start: first, end: next }, before: secondsAt(last, '12:00:00') };
}
