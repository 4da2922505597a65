import { timeOf } from '../../changes/fields/times';

/** Milliseconds. */
export const DAY_MS = 86_400_000;

/** The last time that a Date can hold. */
const LATEST_MS = 8.64e15;

/** Unix seconds as milliseconds; undefined for 0 and for what is no time: Meta’s signs for “never”. */
export function msOf(seconds: unknown): number | undefined {
	const ms =
		typeof seconds === 'number' || typeof seconds === 'string' ? Number(seconds) * 1_000 : 0;
	return ms > 0 && ms <= LATEST_MS ? ms : undefined;
}

/** A time of Meta’s, which is ISO text or Unix seconds, as milliseconds; undefined if there is none. */
export function timeMs(value: unknown): number | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const ms = Date.parse(timeOf(value) ?? '');
	return Number.isNaN(ms) ? undefined : ms;
}

/** Whole days until a time; 0 if it is today or over. */
export const daysUntil = (ms: number, now: number): number =>
	Math.max(0, Math.ceil((ms - now) / DAY_MS));

/** `1 day`, `9 days`. */
export const inDays = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
