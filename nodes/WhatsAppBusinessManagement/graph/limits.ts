import { backOffSeconds } from './backOff';
import type { GraphCall } from './call';
import { GraphError } from './errors';
import { isNodeId } from './paths';

/** Spreads the calls that wait for the same limit, as a share of the wait. */
const JITTER = 0.1;

/** Codes of limits of the app and of the token’s user, which every call shares (Meta: Graph API rate limits). */
const SHARED_LIMITS: ReadonlySet<number> = new Set([4, 17, 32]);

const SHARED = 'all calls';

/** A wait that all calls under the same limit share. */
interface Hold {
	over: Promise<void>;
	/** How long it takes, without the jitter. */
	seconds: number;
	/** When it ends, in milliseconds, without the jitter. */
	until: number;
	/** Meta’s refusal. */
	error: GraphError;
}

/** The seconds that are left of a wait. */
const remaining = ({ seconds, until }: Hold): number =>
	Math.min(seconds, Math.max(0, until - Date.now()) / 1000);

/** What is known of a limit. */
interface Limit {
	hold?: Hold;
	/** How often Meta refused since it last accepted a call. */
	refusals: number;
	/** Until when Meta accepts no call, in milliseconds, if that is later than anybody waits. */
	closed?: { until: number; error: GraphError };
}

/** Whether a limit was the reason of a refusal, so that Meta did nothing and the call only has to wait. */
export const isLimitReached = (error: unknown): error is GraphError =>
	error instanceof GraphError && error.repeat === 'refused';

/** The object that a call is about. Meta counts most limits per account or number. */
const objectOf = ({ path }: GraphCall): string => path.find(isNodeId) ?? SHARED;

const keyOf = (call: GraphCall, { refusal }: GraphError): string =>
	SHARED_LIMITS.has(refusal.code) ? SHARED : objectOf(call);

/** How a limit is waited for. */
export interface LimitWait {
	/** The seconds that the call may still wait. */
	left: number;
	/** Waits for the given milliseconds; returns early if the execution is cancelled. */
	wait: (ms: number) => Promise<void>;
}

/**
 * The limits of Meta that a run has reached. A refusal because of a limit is no failed attempt: all calls
 * under that limit wait once, together, and none is sent in the meantime.
 */
export class CallLimits {
	private readonly limits = new Map<string, Limit>();

	/**
	 * Waits until Meta accepts the call, as far as is known.
	 *
	 * @returns the seconds that it waited
	 * @throws {GraphError} Meta’s earlier refusal, if the wait would take longer than the call may wait
	 */
	async pass(call: GraphCall, left: number): Promise<number> {
		let waited = 0;
		for (const key of new Set([SHARED, objectOf(call)])) {
			const { hold, closed } = this.limits.get(key) ?? {};
			if (closed && Date.now() < closed.until) throw closed.error;
			if (!hold) continue;
			const seconds = remaining(hold);
			if (waited + seconds > left) throw hold.error;
			await hold.over;
			waited += seconds;
		}
		return waited;
	}

	/**
	 * Waits after a refusal: the time that Meta states, else a back-off.
	 *
	 * @returns the seconds that it waited
	 * @throws {GraphError} the refusal, if the wait would take longer than the call may wait
	 */
	async refused(call: GraphCall, error: GraphError, { left, wait }: LimitWait): Promise<number> {
		const key = keyOf(call, error);
		const limit = this.limits.get(key) ?? { refusals: 0 };
		this.limits.set(key, limit);
		const stated = error.minutesToWait * 60;
		if (stated > left || left <= 0) {
			if (stated > 0) limit.closed = { until: Date.now() + stated * 1000, error };
			throw error;
		}
		const joined = limit.hold;
		const hold = joined ?? this.begin(limit, error, { left, wait });
		limit.hold = hold;
		const seconds = joined ? remaining(joined) : hold.seconds;
		if (seconds > left) throw error;
		await hold.over;
		return seconds;
	}

	/** Notes that Meta accepted a call: the next back-off is a short one again. */
	accepted(call: GraphCall): void {
		for (const key of [SHARED, objectOf(call)]) {
			const limit = this.limits.get(key);
			if (limit) limit.refusals = 0;
		}
	}

	private begin(limit: Limit, error: GraphError, { left, wait }: LimitWait): Hold {
		const stated = error.minutesToWait * 60;
		const seconds = stated || Math.min(backOffSeconds(++limit.refusals), left);
		// The back-off has a jitter of its own.
		const jitter = stated > 0 ? 1 + JITTER * Math.random() : 1;
		const over = wait(seconds * jitter * 1000).finally(() => {
			limit.hold = undefined;
		});
		return { over, seconds, until: Date.now() + seconds * 1000, error };
	}
}
