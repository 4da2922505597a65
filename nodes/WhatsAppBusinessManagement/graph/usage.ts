import { isNodeId } from './paths';
import { recordOf } from './records';

/** How much of its limits an app or an account has used, as the headers of a response report it. */
export interface Usage {
	/** The highest of all counters, in percent. At 100 Meta refuses the next call. */
	percent: number;
	/** Minutes until Meta accepts calls again; 0 if it does not state a time. */
	minutesToRegainAccess: number;
}

const NONE: Usage = { percent: 0, minutesToRegainAccess: 0 };

const COUNTERS = ['call_count', 'total_time', 'total_cputime'] as const;

function parseHeader(value: unknown): unknown {
	if (typeof value !== 'string') return undefined;
	try {
		return JSON.parse(value);
	} catch {
		// Meta truncates long headers. Then the usage is unknown.
		return undefined;
	}
}

const MINUTE_MS = 60_000;

/**
 * The minutes of `Retry-After` (RFC 9110, section 10.2.3): seconds or a date. Meta documents none; a proxy
 * in front of the Graph API sends it.
 */
function minutesToRetry(value: unknown): number {
	if (typeof value !== 'string') return 0;
	if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) / 60;
	const at = Date.parse(value);
	return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now()) / MINUTE_MS;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

function usageOf(counters: unknown): Usage {
	if (typeof counters !== 'object' || counters === null) return NONE;
	const record = counters as Record<string, unknown>;
	return {
		percent: Math.max(...COUNTERS.map((name) => number(record[name]))),
		minutesToRegainAccess: number(record.estimated_time_to_regain_access),
	};
}

const highest = (left: Usage, right: Usage): Usage => ({
	percent: Math.max(left.percent, right.percent),
	minutesToRegainAccess: Math.max(left.minutesToRegainAccess, right.minutesToRegainAccess),
});

/**
 * Reads `X-App-Usage` and `X-Business-Use-Case-Usage` (Meta: Graph API rate limits). The second header
 * contains a list of use cases per account, for up to 32 accounts.
 *
 * @param headers of the response, names in lower case
 * @param path the path of the call. If the header contains an ID of it, other accounts are ignored
 * @returns the highest value of each counter, and of each time to wait, `Retry-After` included
 */
export function readUsage(headers: Record<string, unknown>, path: readonly string[] = []): Usage {
	const app = usageOf(parseHeader(headers['x-app-usage']));
	const accounts = recordOf(parseHeader(headers['x-business-use-case-usage']));
	const named = path.filter(isNodeId).flatMap((id) => accounts[id] ?? []);
	const useCases = named.length > 0 ? named : Object.values(accounts).flat();
	const retry = { percent: 0, minutesToRegainAccess: minutesToRetry(headers['retry-after']) };
	return useCases.map(usageOf).reduce(highest, highest(app, retry));
}
