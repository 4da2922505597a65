import type { Answer, GraphCall } from '../call';
import { accountHasNoNumbers, invalidParameter } from '../errors';
import type { Edge } from '../graphNode';
import type { Account } from '../world';

const HALF_HOUR = 30 * 60;
const DAY = 24 * 60 * 60;

/** Seconds of one data point. Meta's analytics page has DAY for `analytics` and DAILY for the rest. */
const MESSAGE_STEPS = { HALF_HOUR, DAY, MONTH: 30 * DAY };
const OTHER_STEPS = { HALF_HOUR, DAILY: DAY, MONTHLY: 30 * DAY };

interface Interval {
	start: number;
	end: number;
}

/** `analytics.start().end().granularity()`: a field only, without a `data` array. */
export function messageAnalytics(account: Account, call: GraphCall): Answer {
	const { granularity, intervals } = requestedSeries(account, call, MESSAGE_STEPS);
	return {
		phone_numbers: displayNumbers(account, call),
		country_codes: [account.country],
		granularity,
		data_points: intervals.map((interval, index) => ({
			...interval,
			sent: 120 + index,
			delivered: 117 + index,
		})),
	};
}

export const conversationAnalytics: Edge<Account> = {
	GET: (account, call) => {
		const { intervals } = requestedSeries(account, call, OTHER_STEPS);
		const data_points = intervals.map((interval, index) => ({
			...interval,
			conversation: 40 + index,
			cost: 1.25,
		}));
		return { data: [{ data_points }] };
	},
};

/**
 * Meta's page shows the field form without a `data` array; for the edge, Graph's usual list is taken.
 */
export const callAnalytics: Edge<Account> = {
	GET: (account, call) => {
		const { granularity, intervals } = requestedSeries(account, call, OTHER_STEPS);
		const data_points = intervals.map((interval) => ({
			...interval,
			count: 3,
			cost: 0,
			average_duration: 95,
		}));
		return { data: [{ granularity, data_points }] };
	},
};

function requestedSeries<Granularity extends string>(
	account: Account,
	call: GraphCall,
	steps: Record<Granularity, number>,
): { granularity: Granularity; intervals: Interval[] } {
	const { parameters } = call;
	const start = parameters.requiredInteger('start', 0);
	const end = parameters.requiredInteger('end', 0);
	parameters.requiredText('granularity');
	const names = Object.keys(steps) as Granularity[];
	const granularity = parameters.oneOf('granularity', names);
	if (!granularity || start >= end) throw invalidParameter('Param start must be before end');
	if (displayNumbers(account, call).length === 0) throw accountHasNoNumbers();
	return { granularity, intervals: intervalsBetween(start, end, steps[granularity]) };
}

function intervalsBetween(start: number, end: number, step: number): Interval[] {
	const count = Math.ceil((end - start) / step);
	return Array.from({ length: count }, (_, index) => ({
		start: start + index * step,
		end: Math.min(start + (index + 1) * step, end),
	}));
}

function displayNumbers(account: Account, { world }: GraphCall): string[] {
	return world.phoneNumbers
		.filter(({ accountId }) => accountId === account.id)
		.map(({ display_phone_number }) => display_phone_number.replace(/\D/g, ''));
}
