import { isNodeId } from './paths';
import { recordOf } from './records';

/** How much of its limits an app or an account has used, as the headers of an answer tell it. */
export interface Usage {
	/** The fullest of all counters, in percent. 100 means that Meta refuses the next call. */
	percent: number;
	/** Minutes until Meta takes calls again; 0 where it does not say. */
	minutesToRegainAccess: number;
}

const NONE: Usage = { percent: 0, minutesToRegainAccess: 0 };

const COUNTERS = ['call_count', 'total_time', 'total_cputime'] as const;

function parseHeader(value: unknown): unknown {
	if (typeof value !== 'string') return undefined;
	try {
		return JSON.parse(value);
	} catch {
		// Meta cuts long headers off. A lost header only means that nothing is known.
		return undefined;
	}
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

const fuller = (left: Usage, right: Usage): Usage => ({
	percent: Math.max(left.percent, right.percent),
	minutesToRegainAccess: Math.max(left.minutesToRegainAccess, right.minutesToRegainAccess),
});

/**
 * Reads `X-App-Usage` and `X-Business-Use-Case-Usage` (Meta: Graph API rate limits). The second is
 * keyed by account and holds a list of use cases each, of up to 32 accounts.
 *
 * @param headers of the answer, names in lower case
 * @param asked what the call was about: where the header names it, the other accounts do not count
 */
export function readUsage(headers: Record<string, unknown>, asked: readonly string[] = []): Usage {
	const app = usageOf(parseHeader(headers['x-app-usage']));
	const accounts = recordOf(parseHeader(headers['x-business-use-case-usage']));
	const named = asked.filter(isNodeId).flatMap((id) => accounts[id] ?? []);
	const useCases = named.length > 0 ? named : Object.values(accounts).flat();
	return useCases.map(usageOf).reduce(fuller, app);
}
