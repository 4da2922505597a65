/** The first back-off. It doubles with each failure. */
const FIRST_SECONDS = 1;

/**
 * Seconds to wait after a failure. The jitter spreads the retries of many workflows that failed at the same
 * time.
 *
 * @param failures how many there were in a row, from 1
 * @param random from 0 to 1
 */
export const backOffSeconds = (failures: number, random = Math.random()): number =>
	FIRST_SECONDS * 2 ** (failures - 1) * (0.5 + random);
