import { sleep } from 'n8n-workflow';

import type { GraphCall } from './call';
import { isRead } from './call';
import type { Repeat } from './codes';
import { GraphError, GraphUnreachableError } from './errors';

/** How patient a run is. */
export interface RetryPolicy {
	/** Attempts in all, the first one included. */
	attempts: number;
	/** The longest that is waited before an attempt, in seconds; beyond it the call fails at once. */
	maxWaitSeconds: number;
	/** Ends a wait when the execution is cancelled. */
	signal?: AbortSignal;
	/** Waits; the tests put a clock of their own here. Milliseconds. */
	wait?: (ms: number) => Promise<void>;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, maxWaitSeconds: 60 };

/** The first back-off in seconds; it doubles with each attempt. */
const BACK_OFF_SECONDS = 1;

/**
 * Whether a failed call may be sent again: by Meta's code, never by the HTTP status. Where there is
 * no answer of the Graph API at all, nobody knows what a write has done, so only a read is repeated.
 */
export function mayRepeat(call: GraphCall, error: unknown): boolean {
	const safe = isRead(call) || call.idempotent === true;
	if (error instanceof GraphUnreachableError) return isRead(call);
	if (!(error instanceof GraphError)) return false;
	return repeatOf(error) === 'refused' || (brokeHalfWay(error) && safe);
}

const repeatOf = ({ guidance, refusal }: GraphError): Repeat =>
	guidance?.repeat ?? (refusal.isTransient ? 'transient' : 'never');

/** Whether Meta failed at a point where it may have done what was asked. */
export const brokeHalfWay = (error: unknown): boolean =>
	error instanceof GraphError && repeatOf(error) === 'transient';

/** Seconds until Meta takes the call again, where it says so; 0 where not. */
const secondsThatMetaNames = (error: unknown): number =>
	error instanceof GraphError ? error.minutesToWait * 60 : 0;

/**
 * Seconds to wait before the next attempt: as long as Meta says, else a back-off with jitter, so
 * that many workflows that failed together do not come back together. The back-off is ours, so it
 * keeps within the user's patience; Meta's time may exceed it.
 */
export function secondsToWait(
	error: unknown,
	attempt: number,
	{ maxWaitSeconds }: Pick<RetryPolicy, 'maxWaitSeconds'>,
	random = Math.random(),
): number {
	const backOff = BACK_OFF_SECONDS * 2 ** (attempt - 1) * (0.5 + random);
	return secondsThatMetaNames(error) || Math.min(backOff, maxWaitSeconds);
}

/** Milliseconds between two looks at whether the execution was cancelled. */
const LOOK_MS = 250;

/** Waits, and comes back early when the run was cancelled. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	for (let left = ms; left > 0 && !signal?.aborted; left -= LOOK_MS) {
		await sleep(Math.min(left, LOOK_MS));
	}
}

/**
 * Sends a call until it succeeds, may not be repeated, or the policy's patience ends.
 *
 * @param send one attempt; it learns what the attempt before failed with
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
		const patient = attempt < policy.attempts && mayWait;
		const cancelled = () => policy.signal?.aborted === true;
		if (!patient || cancelled() || !mayRepeat(call, outcome.error)) throw outcome.error;
		await (policy.wait ?? ((ms: number) => pause(ms, policy.signal)))(seconds * 1000);
		if (cancelled()) throw outcome.error;
		// That it broke half-way once stays true, whatever Meta says to the attempts in between.
		previous = brokeHalfWay(previous) ? previous : outcome.error;
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
