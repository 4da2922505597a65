import { sleep } from 'n8n-workflow';

import { backOffSeconds } from './backOff';
import type { GraphCall } from './call';
import { isRead } from './call';
import { DEADLINE_MS } from './deadline';
import { GraphError, GraphUnreachableError } from './errors';
import { CallLimits, isLimitReached } from './limits';

/** How often and how long a run retries a call. */
export interface RetryPolicy {
	/** Number of attempts, including the first. A refusal because of a limit is none. */
	attempts: number;
	/** The longest that a call waits for limits in all, in seconds. 0: no call is repeated. */
	maxWaitSeconds: number;
	/** How long one attempt may take as a whole, in milliseconds. Default: two minutes; more for uploads. */
	deadlineMs?: number;
	/** Ends calls, waits and retries when the execution is cancelled. */
	signal?: AbortSignal;
	/** Waits for the given milliseconds. Tests replace it to avoid real waiting. */
	wait?: (ms: number) => Promise<void>;
}

/** For lists in the editor and for activations, which end before n8n gives them up. */
export const DEFAULT_RETRY: RetryPolicy = {
	attempts: 3,
	maxWaitSeconds: 20,
	deadlineMs: DEADLINE_MS.interactive,
};

/**
 * Whether Meta may have applied a call that failed: it reported a transient error, or its answer did not
 * arrive.
 */
export const mayBeApplied = (error: unknown): boolean =>
	error instanceof GraphError
		? error.repeat === 'transient'
		: error instanceof GraphUnreachableError && !error.wasNotSent;

/**
 * Whether a failed call may be repeated. Meta's code decides, never the HTTP status. What Meta may have
 * applied is repeated only if doing it twice does no harm.
 */
export function mayRepeat(call: GraphCall, error: unknown): boolean {
	if (mayBeApplied(error)) return isRead(call) || call.idempotent === true;
	return isLimitReached(error) || error instanceof GraphUnreachableError;
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
 * attempt: one after which Meta may have applied the call if there was one, else that of the last attempt
 * @param limits shared by all calls of a run
 * @throws the error of the last attempt
 */
export async function withRetry<T>(
	call: GraphCall,
	policy: RetryPolicy,
	send: (previous?: unknown) => Promise<T>,
	limits = new CallLimits(),
): Promise<T> {
	const wait = policy.wait ?? (async (ms: number) => await pause(ms, policy.signal));
	const cancelled = () => policy.signal?.aborted === true;
	let left = policy.maxWaitSeconds;
	let previous: unknown;
	for (let attempt = 1; ; ) {
		left -= await limits.pass(call, left);
		const outcome = await settle(async () => await send(previous));
		if ('value' in outcome) {
			limits.accepted(call);
			return outcome.value;
		}
		const { error } = outcome;
		if (cancelled() || left <= 0 || !mayRepeat(call, error)) throw error;
		if (isLimitReached(error)) {
			left -= await limits.refused(call, error, { left, wait });
		} else {
			if (attempt >= policy.attempts) throw error;
			const seconds = Math.min(backOffSeconds(attempt++), policy.maxWaitSeconds);
			await wait(seconds * 1000);
		}
		if (cancelled()) throw error;
		// Meta may have applied the change, even if a later attempt was refused.
		previous = mayBeApplied(previous) ? previous : error;
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
