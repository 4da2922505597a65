import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { OutputShape } from '../../execution/output';
import { id } from '../../execution/values';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';
import { read, simplify, withoutEmpty } from './dataPoints';
import type { Granularity } from './granularity';
import { ADVERBS, DAYS_PER_CALL, GRANULARITY, granularity } from './granularity';
import type { Span, TimeInput } from './timeSpan';
import { piecesOf, spanOf, timeFields, timeInput } from './timeSpan';

/** How far back Meta goes with messages, conversations and prices (Meta: Analytics, since December 2025). */
export const YEAR = 365;

/**
 * What asks for a series of an account.
 *
 * @param lookBack how far back Meta goes, as the description says it: "a year"
 */
export const accountSeriesFields = (lookBack?: string): INodeProperties[] => [
	accountLocator(),
	...timeFields(lookBack),
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

interface Asked extends TimeInput {
	accountId: string;
	granularity: Granularity;
	simplify: boolean;
}

/** Reads a series in any of the three granularities, with a call for each piece of the time. */
export async function readAccountSeries(
	connection: GraphConnection,
	input: Asked,
	metric: string,
	callOf: (piece: Span) => GraphCall,
): Promise<IDataObject[]> {
	const { accountId, granularity: word, timeZone } = input;
	const span = spanOf(input);
	const pieces = [...piecesOf(span, timeZone, DAYS_PER_CALL[word])];
	return await read(connection, {
		calls: pieces.map(callOf),
		metric,
		simplify: input.simplify,
		before: span.end,
		beside: { accountId, granularity: word },
	});
}

/** Reads a series that is an edge of the account. */
export const readAccountEdge = async (
	connection: GraphConnection,
	input: Asked,
	metric: string,
	query: Record<string, unknown>,
): Promise<IDataObject[]> =>
	await readAccountSeries(connection, input, metric, (piece) => ({
		method: 'GET',
		path: [nodeId(input.accountId), edge(metric)],
		query: withoutEmpty({ ...piece, granularity: ADVERBS[input.granularity], ...query }),
	}));
