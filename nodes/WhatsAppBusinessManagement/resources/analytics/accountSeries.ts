import type { IDataObject } from 'n8n-workflow';

import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { read, withoutEmpty } from './dataPoints';
import type { Granularity } from './granularity';
import { ADVERBS, DAYS_PER_CALL } from './granularity';
import type { TimeInput } from './timeSpan';
import { piecesOf, spanOf } from './timeSpan';

/** How far back Meta goes with messages, conversations and prices (Meta: Analytics, since December 2025). */
export const YEAR = 365;

interface Asked extends TimeInput {
	accountId: string;
	granularity: Granularity;
	simplify: boolean;
}

/** Reads an edge of an account that gives series in any of the three granularities. */
export async function readAccountSeries(
	connection: GraphConnection,
	input: Asked,
	metric: string,
	query: Record<string, unknown>,
): Promise<IDataObject[]> {
	const { accountId, granularity, simplify, timeZone } = input;
	const span = spanOf(input);
	const pieces = [...piecesOf(span, timeZone, DAYS_PER_CALL[granularity])];
	return await read(connection, {
		calls: pieces.map(({ start, end }) => ({
			method: 'GET',
			path: [nodeId(accountId), edge(metric)],
			query: withoutEmpty({ start, end, granularity: ADVERBS[granularity], ...query }),
		})),
		metric,
		simplify,
		before: span.end,
		beside: { accountId, granularity },
	});
}
