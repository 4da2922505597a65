import type { Usage } from './usage';

/** From here on Meta's limit is close. */
const SLOW_FROM_PERCENT = 90;

/** Milliseconds of pause for each percent above it: 100 % pauses five seconds before each call. */
const MS_PER_PERCENT = 500;

/** How long to hold the next call back, so that Meta need not refuse it. Milliseconds. */
export function slowDownMs({ percent }: Usage): number {
	return Math.max(0, Math.min(percent, 100) - SLOW_FROM_PERCENT) * MS_PER_PERCENT;
}
