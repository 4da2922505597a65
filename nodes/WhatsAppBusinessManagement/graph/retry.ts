import { sleep } from 'n8n-workflow';

import type { GraphCall } from './call';
import { isRead } from './call';
import { GraphError, GraphUnreachableError } from './errors';

/** How often and how long a run retries a call. */
export interface RetryPolicy {
	/** Number of attempts, including the first. */
	attempts: number;
	/** The longest wait before an attempt, in seconds. If a longer wait is needed, the call fails at once. 0: no retry. */
	maxWaitSeconds: number;
	/** Stops waiting and retrying when the execution is cancelled. */
	signal?: AbortSignal;
	/** Waits for the given milliseconds. Tests replace it to avoid real waiting. */
	wait?: (ms: number) => Promise<void>;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, maxWaitSeconds: 60 };

/** The first back-off. It doubles with each attempt. */
const BACK_OFF_SECONDS = 1;

/**
 * Whether a failed call may be repeated. Meta's code decides, never the HTTP status. If the Graph API did not
 * answer, only a read is repeated, because Meta may have applied a write.
 */
export function mayRepeat(call: GraphCall, error: unknown): boolean {
	const isSafeTwice = isRead(call) || call.idempotent === true;
	if (error instanceof GraphUnreachableError) return isRead(call);
	if (!(error instanceof GraphError)) return false;
	return error.repeat === 'refused' || (failedPartWay(error) && isSafeTwice);
}

/** Whether Meta reported a transient error, after which it may have applied the change. */
export const failedPartWay = (error: unknown): boolean =>
	error instanceof GraphError && error.repeat === 'transient';

/** Seconds until Meta accepts calls again, as its response states; 0 if it states none. */
const secondsFromMeta = (error: unknown): number =>
	error instanceof GraphError ? error.minutesToWait * 60 : 0;

/**
 * Seconds to wait before the next attempt: the time that Meta states, else an exponential back-off. Its
 * jitter spreads the retries of many workflows that failed at the same time. The back-off is limited to
 * `maxWaitSeconds`; Meta's time is not.
 *
 * @param attempt the number of the failed attempt, from 1
 * @param random from 0 to 1
 */
export function secondsToWait(
	error: unknown,
	attempt: number,
	{ maxWaitSeconds }: Pick<RetryPolicy, 'maxWaitSeconds'>,
	random = Math.random(),
): number {
	const backOff = BACK_OFF_SECONDS * 2 ** (attempt - 1) * (0.5 + random);
	return secondsFromMeta(error) || Math.min(backOff, maxWaitSeconds);
}

/** Milliseconds between two checks whether the execution was cancelled. */
const CANCEL_CHECK_MS = 250;

/** Waits for `ms` milliseconds. Returns early if the execution is cancelled. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	for (let left = ms; left > 0 && !signal?.aborted; left -= CANCEL_CHECK_MS) {
		await sleep(Math.min(left, CANCEL_CHECK_MS));
	}
}

/**
 * Sends a call until it succeeds, may not be repeated, or the policy's attempts or waiting time are used up.
 *
 * @param send makes one attempt. `previous` is undefined at the first one, then the error of an earlier
 * attempt: a part-way failure if there was one, else that of the last attempt
 * @throws the error of the last attempt
 */
export async function withRetry<T>(
	call: GraphCall,
	policy: RetryPolicy,
	send: (previous?: unknown) => Promise<T>,
): Promise<T> {
	let previous: unknown;
	for (let attempt = 1; ; attempt++) {
		const outcome = await settle(async () => await send(previous));
		if ('value' in outcome) return outcome.value;
		const seconds = secondsToWait(outcome.error, attempt, policy);
		const mayWait = policy.maxWaitSeconds > 0 && seconds <= policy.maxWaitSeconds;
		const mayRetry = attempt < policy.attempts && mayWait;
		const cancelled = () => policy.signal?.aborted === true;
		if (!mayRetry || cancelled() || !mayRepeat(call, outcome.error)) throw outcome.error;
		await (policy.wait ?? ((ms: number) => pause(ms, policy.signal)))(seconds * 1000);
		if (cancelled()) throw outcome.error;
		// Keep a part-way failure: Meta may have applied the change, even if a later attempt was refused.
		previous = failedPartWay(previous) ? previous : outcome.error;
	}
}

type Outcome<T> = { value: T } | { error: unknown };

async function settle<T>(send: () => Promise<T>): Promise<Outcome<T>> {
	try {
		return { value: await send() };
	} catch (error) {
		return { error };
	}
}
