import type { Usage } from './usage';

/** The usage from which calls are slowed down. */
const SLOW_FROM_PERCENT = 90;

/** The pause per percent above it: at 100 % it is five seconds before each call. */
const MS_PER_PERCENT = 500;

/** Milliseconds to wait before the next call, so that it does not exceed Meta's limit. */
export function slowDownMs({ percent }: Usage): number {
	return Math.max(0, Math.min(percent, 100) - SLOW_FROM_PERCENT) * MS_PER_PERCENT;
}
