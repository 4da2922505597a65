import type { INodeProperties } from 'n8n-workflow';

import { oneOf, optionsOf } from '../../parameters/choices';

/** How long a data point is. The user reads the same words everywhere; Meta has two sets of them. */
const GRANULARITIES = {
	DAY: 'Day',
	HALF_HOUR: 'Half Hour',
	MONTH: 'Month',
} as const;

export type Granularity = keyof typeof GRANULARITIES;

export const GRANULARITY: INodeProperties = {
	displayName: 'Granularity',
	name: 'granularity',
	type: 'options',
	options: optionsOf(GRANULARITIES),
	default: 'DAY',
	description: 'The time that one data point stands for',
};

export const granularity = () => oneOf(GRANULARITIES).default('DAY');

/** Meta's words everywhere but for messages (Meta: Analytics). */
export const ADVERBS = { DAY: 'DAILY', HALF_HOUR: 'HALF_HOUR', MONTH: 'MONTHLY' } as const;

/**
 * How many days one call asks for. Meta says how far back it goes, but not how many data points it gives
 * at once; its own examples ask for 117 days by DAY and for one day by HALF_HOUR. So the figures are
 * careful guesses: at most 1,440 points of time in a call. A month is never cut, and a year has 12.
 */
export const DAYS_PER_CALL: Readonly<Record<Granularity, number | undefined>> = {
	DAY: 90,
	HALF_HOUR: 30,
	MONTH: undefined,
};
