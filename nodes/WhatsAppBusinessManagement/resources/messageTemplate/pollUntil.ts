import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { mayRepeat } from '../../graph/retry';

/** Seconds between two polls. The last one repeats. */
const PAUSES = [15, 30, 60, 120, 300, 600];

const SECOND_MS = 1000;

interface Polling<State> {
	/**
	 * Reads the state. Called at once, then after each pause.
	 *
	 * @param last the state that was read before; undefined at the first call
	 */
	read: (last?: State) => Promise<State>;
	isDone: (state: State) => boolean;
	/** The last poll is made then. */
	limitSeconds: number;
}

/** The last state, and what it took to read it. */
export interface Polled<State> {
	state: State;
	polls: number;
	/** From the first poll on. */
	waitedSeconds: number;
}

const READ: GraphCall = { method: 'GET', path: [] };

/**
 * Reads a state again and again until it is done or the limit is reached. In a wait of hours, a poll that
 * fails with a passing error (no connection, a rate limit) is followed by the next one. Only the first and the last
 * one must succeed.
 *
 * @throws the error of the first or the last poll, an error that does not pass, and GraphUnreachableError if
 * the execution is cancelled
 */
export async function pollUntil<State>(
	connection: Pick<GraphConnection, 'isCancelled' | 'wait'>,
	{ read, isDone, limitSeconds }: Polling<State>,
): Promise<Polled<State>> {
	const start = Date.now();
	const waited = () => Date.now() - start;
	/** Less than a second before the limit counts as the limit, because timers are not exact. */
	const isOver = () => waited() > (limitSeconds - 1) * SECOND_MS;
	let state = await read();
	let polls = 1;
	for (; !isDone(state) && !isOver(); polls++) {
		const seconds = PAUSES[Math.min(polls, PAUSES.length) - 1] ?? 0;
		await connection.wait(Math.min(seconds * SECOND_MS, limitSeconds * SECOND_MS - waited()));
		const last = state;
		state = await read(last).catch(async (error: unknown) => {
			const mayGoOn = !connection.isCancelled && !isOver() && mayRepeat(READ, error);
			return mayGoOn ? last : await Promise.reject(error as Error);
		});
	}
	return { state, polls, waitedSeconds: Math.round(waited() / SECOND_MS) };
}
