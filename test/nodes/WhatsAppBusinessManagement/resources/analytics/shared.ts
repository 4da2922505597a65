import type { INodeParameters } from 'n8n-workflow';

import type { Call, OperationCase, RefusedCase } from '../../../../engine/operations/cases';
import { daysAgo, iso } from '../../../../engine/times';
import { ACCOUNT_ID } from '../../../../graphApi';

export const DAY = 24 * 60 * 60;

export const date = (seconds: number): string => iso(seconds).slice(0, 10);

export const between = (start: number, end: number) => ({
	timeRange: 'custom',
	start: iso(start),
	end: iso(end),
});

export const THREE_DAYS = between(daysAgo(10), daysAgo(7));

export const seriesCall = (
	metric: string,
	start: number,
	end: number,
	query: Record<string, string> = {},
): Call => ({
	method: 'GET',
	path: `${ACCOUNT_ID}/${metric}`,
	query: { start: String(start), end: String(end), granularity: 'DAILY', ...query, limit: '100' },
});

/** The only time of a call that depends on when it is made. */
export const SECONDS = expect.stringMatching(/^\d{10}$/) as string;

/** Days in UTC. The end is the last second of the last day, so that Meta counts it as that day. */
export const templateCall = (metric: string, query: Record<string, string>): Call =>
	seriesCall(metric, daysAgo(10), daysAgo(7) - 1, query);

export const time = (start: number) => ({ start: iso(start), end: iso(start + DAY) });

/** A case with `simplify` off: the series as Meta returns it. */
export const notSimplified = (call: Call, parameters: INodeParameters): OperationCase => ({
	does: 'returns Meta’s series unchanged if Simplify is off',
	parameters: { ...THREE_DAYS, ...parameters, simplify: false },
	calls: [call],
	item: {
		data_points: expect.arrayContaining([expect.objectContaining({ start: daysAgo(10) })]),
	},
});

/** Times that are refused, by how many days back is too far. */
export function timeRules(others: INodeParameters, tooFar?: number): RefusedCase[] {
	const rules: RefusedCase[] = [
		['no Start', { ...others, timeRange: 'custom', start: ' ' }, /Start: fill it in/],
		[
			'a Start behind End',
			{ ...others, ...between(daysAgo(2), daysAgo(3)) },
			/Start: must be before End, and before now/,
		],
		[
			'a Start to come, without an End',
			{ ...others, timeRange: 'custom', start: iso(daysAgo(-2)) },
			/Start: must be before End, and before now/,
		],
		[
			'a time that is wholly to come',
			{ ...others, ...between(daysAgo(-2), daysAgo(-3)) },
			/Start: must be before End, and before now/,
		],
	];
	if (tooFar) {
		rules.push([
			'a Start further back than Meta goes',
			{ ...others, ...between(daysAgo(tooFar), daysAgo(1)) },
			/Start: must be within the last \d+ days: Meta does not keep older data/,
		]);
	}
	return rules;
}

/** Filters and a granularity that every query of an account refuses. */
export const refusedFilters: RefusedCase[] = [
	[
		'a number in letters',
		{ filters: { phoneNumbers: '+1 555 LAMPS' } },
		/Phone Numbers: must be numbers with country code, e.g. \+1 555 010 0123/,
	],
	[
		'a fraction',
		{ filters: { phoneNumbers: '4915123456.7' } },
		/Phone Numbers: must be numbers with country code/,
	],
	[
		'half a number',
		{ filters: { phoneNumbers: '0123' } },
		/Phone Numbers: must be numbers with country code/,
	],
	[
		'a country by name',
		{ filters: { countryCodes: 'Brazil' } },
		/Countries: must be codes of two letters, e.g. US, BR/,
	],
	[
		'a granularity that Meta does not know',
		{ granularity: 'WEEK' },
		/Granularity: must be one of DAY, HALF_HOUR, MONTH/,
	],
];

/** A tier that is not a range. */
export const refusedTiers: RefusedCase = [
	'a tier in words',
	{ filters: { tiers: 'the first' } },
	/Tiers: must be tiers like 0:750000 or 750001:MAX/,
];
