import type { GraphCall } from '../../call';
import { accountHasNoNumbers, invalidParameter } from '../../errors';
import type { Account } from '../../world';

const HALF_HOUR = 30 * 60;
export const DAY = 24 * 60 * 60;
const MONTH = 30 * DAY;

/** Seconds of one data point. Meta's analytics page has DAY for `analytics` and DAILY for the rest. */
export const MESSAGE_STEPS = { HALF_HOUR, DAY, MONTH };
export const OTHER_STEPS = { HALF_HOUR, DAILY: DAY, MONTHLY: MONTH };

export interface Interval {
	start: number;
	end: number;
}

/** What a data point can be broken down by. */
export interface Dimension {
	/** The key in a data point. */
	key: string;
	/** The parameter that narrows it. */
	filter: string;
	/** The values of the filter, if they are a closed list. */
	allowed?: readonly string[];
	/** The values of the sample account. */
	values: (account: Account, call: GraphCall) => readonly string[];
}

/**
 * The intervals that are asked for. Meta begins its days at midnight in the account's time zone; here
 * they begin where the call does. What lies further back than Meta keeps figures has no data points: how
 * Meta answers then is not documented.
 */
export function requestedSeries<Granularity extends string>(
	account: Account,
	call: GraphCall,
	steps: Record<Granularity, number>,
	lookBack = Infinity,
): { granularity: Granularity; intervals: Interval[] } {
	const { parameters, clock } = call;
	const start = unixSeconds('start', call);
	const end = unixSeconds('end', call);
	parameters.requiredText('granularity');
	const names = Object.keys(steps) as Granularity[];
	const granularity = parameters.oneOf('granularity', names);
	if (!granularity || start >= end) throw invalidParameter('Param start must be before end');
	if (displayNumbers(account, call).length === 0) throw accountHasNoNumbers();
	const oldest = clock.now() / 1000 - (lookBack + 1) * DAY;
	const intervals = intervalsBetween(start, end, steps[granularity]);
	return { granularity, intervals: intervals.filter((interval) => interval.start >= oldest) };
}

/** Milliseconds are not rejected explicitly: as seconds they are a time in the far future. */
function unixSeconds(name: string, { parameters }: GraphCall): number {
	const seconds = parameters.requiredInteger(name, 0);
	if (seconds > 1e11) throw invalidParameter(`Param ${name} must be a UNIX timestamp in seconds`);
	return seconds;
}

export function intervalsBetween(start: number, end: number, step: number): Interval[] {
	const count = Math.ceil((end - start) / step);
	return Array.from({ length: count }, (_, index) => ({
		start: start + index * step,
		end: Math.min(start + (index + 1) * step, end),
	}));
}

export function displayNumbers(account: Account, { world }: GraphCall): string[] {
	return world.phoneNumbers
		.filter(({ accountId }) => accountId === account.id)
		.map(({ display_phone_number }) => display_phone_number.replace(/\D/g, ''));
}

/** An empty list means all, according to Meta's page. */
export function wanted<Value extends string>(
	name: string,
	{ parameters }: GraphCall,
	allowed?: readonly Value[],
): string[] | undefined {
	const list = allowed ? parameters.listOf(name, allowed) : parameters.list(name);
	return list && list.length > 0 ? list : undefined;
}

/** Every combination of what is broken down; one without any word where nothing is. */
export function combinations(
	account: Account,
	call: GraphCall,
	dimensions: Record<string, Dimension>,
): Array<Record<string, string>> {
	const asked = wanted('dimensions', call, Object.keys(dimensions)) ?? [];
	let rows: Array<Record<string, string>> = [{}];
	for (const [name, { key, filter, allowed, values }] of Object.entries(dimensions)) {
		const only = wanted(filter, call, allowed);
		const known = values(account, call);
		const left = only ? known.filter((value) => only.includes(value)) : known;
		if (left.length === 0) return [];
		if (asked.includes(name))
			rows = rows.flatMap((row) => left.map((value) => ({ ...row, [key]: value })));
	}
	return rows;
}
