import { tooManyCalls, type RateLimitCode } from './errors';

/** Percent of a quota. */
export interface Usage {
	call_count: number;
	total_cputime: number;
	total_time: number;
}

/** The usage that the headers report, and its consequences. */
export interface RateLimits {
	app: Usage;
	account: Usage & {
		type: string;
		/** Minutes until calls are accepted again. */
		estimated_time_to_regain_access: number;
	};
	/**
	 * If omitted, calls are not counted. Meta's own limits are 200 calls per hour for an app and account,
	 * 5,000 where the account has a registered number; a test sets what it needs.
	 */
	quota?: { calls: number; perMilliseconds: number; code: RateLimitCode };
	/** Times of the calls within the quota, unix milliseconds. */
	countedAt: number[];
}

export function createRateLimits(): RateLimits {
	return {
		app: { call_count: 2, total_cputime: 1, total_time: 1 },
		account: {
			type: 'whatsapp',
			call_count: 2,
			total_cputime: 1,
			total_time: 1,
			estimated_time_to_regain_access: 0,
		},
		countedAt: [],
	};
}

/** Counts a call against the quota. Throws Meta's refusal when none is left. */
export function countCall(limits: RateLimits, now: number): void {
	const { quota } = limits;
	if (!quota) return;
	limits.countedAt = limits.countedAt.filter((at) => at > now - quota.perMilliseconds);
	if (limits.countedAt.length >= quota.calls) throw tooManyCalls(quota.code);
	limits.countedAt.push(now);
}

/**
 * The headers of Meta's "Rate Limits" page. `accountId` is the account that the call was about.
 */
export function usageHeaders(limits: RateLimits, accountId?: string): Record<string, string> {
	const counted = limits.quota && {
		call_count: Math.floor((100 * limits.countedAt.length) / limits.quota.calls),
	};
	const ofApp = limits.quota?.code === 4 ? counted : undefined;
	const ofAccount = limits.quota?.code === 4 ? undefined : counted;
	return {
		'X-App-Usage': JSON.stringify({ ...limits.app, ...ofApp }),
		...(accountId && {
			'X-Business-Use-Case-Usage': JSON.stringify({
				[accountId]: [{ ...limits.account, ...ofAccount }],
			}),
		}),
	};
}
