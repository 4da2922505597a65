/**
 * How long one attempt of a call may take as a whole, in milliseconds. n8n’s `timeout` ends a silent
 * connection only: an answer that arrives byte by byte never ends by it.
 */
export const DEADLINE_MS = {
	/** Meta’s slowest answers, as of large analytics, take about a minute. */
	call: 120_000,
	/** 100 MB, Meta’s largest sample, at one megabit per second. */
	upload: 15 * 60_000,
	/** Another receiver of the app’s deliveries, while Meta waits for the trigger’s own answer. */
	receiver: 10_000,
	/** A trigger that answers a sample delivery only when its workflow has finished. */
	sampleDelivery: 60_000,
	/** 100 MB at seven megabits per second: several samples are downloaded at a time. */
	download: 120_000,
	/**
	 * While a person waits for a list, or n8n for an activation, which it gives up after two minutes. Three
	 * attempts end before.
	 */
	interactive: 20_000,
} as const;

/** A call that did not end within its deadline. */
export class DeadlineError extends Error {
	override name = 'DeadlineError';

	/** @param ms the deadline in milliseconds */
	constructor(readonly ms: number) {
		super(`There was no complete answer within ${Math.round(ms / 1000)} seconds`);
	}
}

/**
 * Runs a call that ends by its deadline, whatever the other side does.
 *
 * @param ms the deadline in milliseconds
 * @param run makes the call. The signal asks it to end; if it does not, its result is ignored
 * @param cancelled ends the call too, e.g. when the execution is cancelled
 * @throws {DeadlineError} when the time is over
 * @throws what `run` throws, also if it was cancelled
 */
export async function withinDeadline<T>(
	ms: number,
	run: (signal: AbortSignal) => Promise<T>,
	cancelled?: AbortSignal,
): Promise<T> {
	const call = new AbortController();
	// Its timer keeps no process alive, and needs no clearing.
	const time = AbortSignal.timeout(ms);
	const ends = [time, ...(cancelled ? [cancelled] : [])];
	const abort = () => call.abort();
	const ended = new Promise<never>((_resolve, reject) => {
		call.signal.addEventListener('abort', () =>
			reject(time.aborted ? new DeadlineError(ms) : new Error('The execution was cancelled')),
		);
	});
	for (const end of ends) end.addEventListener('abort', abort, { once: true });
	if (ends.some(({ aborted }) => aborted)) abort();
	try {
		return await Promise.race([run(call.signal), ended]);
	} finally {
		for (const end of ends) end.removeEventListener('abort', abort);
	}
}
