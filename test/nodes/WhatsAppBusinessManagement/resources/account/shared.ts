import type { INodeParameters } from 'n8n-workflow';

import type { RefusedCase } from '../../../../engine/operations/cases';

/** Time ranges and granularities that an analytics operation refuses. */
export const refusedTimes = (asked: INodeParameters): RefusedCase[] => [
	[
		'figures of a time that ends before it begins',
		{ ...asked, timeRange: 'custom', start: '2026-01-02', end: '2026-01-01' },
		/^Start: must be before End, and before now$/,
	],
	[
		'a granularity that Analytics does not know',
		{ ...asked, granularity: 'YEAR' },
		/^Granularity: must be one of DAY, HALF_HOUR, MONTH$/,
	],
];

/** Meta keeps these figures for 365 days. */
export const refusesOldFigures = (asked: INodeParameters): RefusedCase => [
	'figures that Meta no longer has',
	{ ...asked, timeRange: 'custom', start: '2020-01-01' },
	/^Start: must be within the last 365 days/,
];
