import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';

/** The length of a data point. Meta has two sets of words for it; the node always shows these. */
const GRANULARITIES = {
	DAY: 'Day',
	HALF_HOUR: 'Half Hour',
	MONTH: 'Month',
} as const;

export type Granularity = keyof typeof GRANULARITIES;

/** The choice of the granularity. */
export const granularityField = fieldOf(
	{
		displayName: 'Granularity',
		name: 'granularity',
		type: 'options',
		options: optionsOf(GRANULARITIES),
		default: 'DAY',
		description: 'The time that one data point covers',
	},
	() => oneOf(GRANULARITIES).default('DAY'),
);

/** Meta's words for all series except messages (Meta: Analytics). */
export const EDGE_GRANULARITIES = {
	DAY: 'DAILY',
	HALF_HOUR: 'HALF_HOUR',
	MONTH: 'MONTHLY',
} as const;

/**
 * The number of days that one call requests. Meta documents how far back the data goes, but not how many
 * data points a call may return. Its examples request 117 days by DAY and one day by HALF_HOUR. So these
 * are careful guesses: at most 1,440 times per call. Months need no limit, because a year has only 12.
 */
export const DAYS_PER_CALL: Readonly<Record<Granularity, number | undefined>> = {
	DAY: 90,
	HALF_HOUR: 30,
	MONTH: undefined,
};
