import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;

/**
 * Polls until there is an answer, for at most `timeout` milliseconds. It does not use the clock of
 * `Date`, which a test can stop.
 */
export async function poll<T>(
	what: string,
	ask: () => Promise<T | undefined>,
	timeout: number,
): Promise<T> {
	const deadline = performance.now() + timeout;
	while (performance.now() < deadline) {
		const answer = await ask();
		if (answer !== undefined) return answer;
		await sleep(POLL_MS);
	}
	throw new Error(`Waited ${timeout / 1_000} s for ${what}, in vain`);
}
