import { readable } from '../../changes/fields/times';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** "2026-03-14 09:30 UTC". */
export const asMinute = (time: number): string => readable(new Date(time).toISOString());

/** The same, rounded up, so that nobody tries again too early. */
export const asMinuteAfter = (time: number): string =>
	asMinute(Math.ceil(time / MINUTE_MS) * MINUTE_MS);
