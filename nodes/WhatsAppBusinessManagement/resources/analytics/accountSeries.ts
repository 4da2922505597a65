import type { IDataObject } from 'n8n-workflow';

import type { OutputShape } from '../../execution/output';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';
import { readSeries, simplify } from './dataPoints';
import type { Granularity } from './granularity';
import { DAYS_PER_CALL, GRANULARITY, granularity } from './granularity';
import type { Span, TimeInput } from './timeSpan';
import { piecesOf, spanOf, timeFields, timeInput } from './timeSpan';

/** How far back Meta goes with messages, conversations and prices (Meta: Analytics, since December 2025). */
export const YEAR = 365;

/**
 * What asks for a series of an account.
 *
 * @param limit as for `timeFields`
 */
export const accountSeriesFields = (limit?: string) => [
	accountLocator(),
	...timeFields(limit),
	GRANULARITY,
];

/** What the operations take beside their metrics, dimensions and filters. */
export const accountSeriesInput = () => ({
	accountId: id('102290129340398'),
	...timeInput(),
	granularity: granularity(),
	simplify: simplify(),
});

/** What a data point holds beside its own words and figures. */
export const ACCOUNT_POINT: OutputShape = {
	accountId: 'string',
	granularity: 'string',
	start: 'string',
	end: 'string',
};

/** What is filled in, once it is checked. */
export interface SeriesAsked extends TimeInput {
	accountId: string;
	granularity: Granularity;
	simplify: boolean;
}

/** Reads a series in any of the three granularities, with a call for each piece of the time. */
export async function readAccountSeries(
	connection: GraphConnection,
	input: SeriesAsked,
	metric: string,
	callOf: (piece: Span) => GraphCall,
): Promise<IDataObject[]> {
	const { accountId, granularity: word, timeZone } = input;
	const span = spanOf(input);
	const pieces = [...piecesOf(span, timeZone, DAYS_PER_CALL[word])];
	return await readSeries(connection, {
		calls: pieces.map(callOf),
		metric,
		simplify: input.simplify,
		before: span.end,
		echo: { accountId, granularity: word },
	});
}
