import type { IDataObject } from 'n8n-workflow';

import type { OutputShape } from '../../execution/output';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { accountLocator } from '../../lookups/account';
import { readSeries } from './dataPoints';
import type { Granularity } from './granularity';
import { DAYS_PER_CALL, granularityField } from './granularity';
import type { Span, TimeInput } from './timeSpan';
import { piecesOf, spanOf, timeFields } from './timeSpan';

/** The days for which Meta keeps messages, conversations and prices (Meta: Analytics, since December 2025). */
export const YEAR = 365;

/**
 * The first fields of every series of an account.
 *
 * @param limit as for `timeFields`
 */
export const accountSeriesFields = (limit?: string) =>
	[accountLocator(), ...timeFields(limit), granularityField] as const;

/** The keys that the data points of every series have. */
export const ACCOUNT_POINT: OutputShape = {
	accountId: 'string',
	granularity: 'string',
	start: 'string',
	end: 'string',
};

/** The checked values of `accountSeriesFields` and Simplify. */
export interface SeriesInput extends TimeInput {
	accountId: string;
	granularity: Granularity;
	simplify: boolean;
}

/**
 * Reads a series of an account, with one call per piece of the time range.
 *
 * @param metric the field or edge, by Meta's name
 * @param callOf makes the call for a piece
 */
export async function readAccountSeries(
	connection: GraphConnection,
	input: SeriesInput,
	metric: string,
	callOf: (piece: Span) => GraphCall,
): Promise<IDataObject[]> {
	const { accountId, granularity, timeZone } = input;
	const span = spanOf(input);
	const pieces = [...piecesOf(span, timeZone, DAYS_PER_CALL[granularity])];
	return await readSeries(connection, {
		calls: pieces.map(callOf),
		metric,
		simplify: input.simplify,
		before: span.end,
		echo: { accountId, granularity },
	});
}
