import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import type { Choices } from '../../parameters/choices';
import { severalOf } from '../../parameters/choices';
import { compareByName } from '../../parameters/compareByName';
import { filtersField } from '../../parameters/filtersField';
import type { SeriesAsked } from './accountSeries';
import { accountSeriesFields, accountSeriesInput, readAccountSeries } from './accountSeries';
import { SIMPLIFY } from './dataPoints';
import { ADVERBS } from './granularity';
import {
	COST_HINT,
	COUNTRY_CODES,
	PHONE_NUMBERS,
	dimensionsField,
	metricsField,
} from './parameters';

const byDisplayName = (left: INodeProperties, right: INodeProperties): number =>
	compareByName({ name: left.displayName }, { name: right.displayName });

/** What asks for a series that is an edge of the account. */
interface EdgeFields {
	/** As for `timeFields`. */
	limit?: string;
	metrics: Choices;
	dimensions: Choices;
	/** Those that other edges do not have. */
	filters: INodeProperties[];
}

export const accountEdgeFields = ({ limit, metrics, dimensions, filters }: EdgeFields) => [
	...accountSeriesFields(limit),
	metricsField(metrics, COST_HINT),
	dimensionsField(dimensions),
	filtersField([COUNTRY_CODES, PHONE_NUMBERS, ...filters].sort(byDisplayName)),
	SIMPLIFY,
];

/** What such an operation takes beside its filters. */
export const accountEdgeInput = <Metrics extends Choices, Dimensions extends Choices>(
	metrics: Metrics,
	dimensions: Dimensions,
) => ({
	...accountSeriesInput(),
	metrics: severalOf(metrics),
	dimensions: severalOf(dimensions),
});

/** What is filled in, once it is checked: what can be asked of each of these edges. */
interface Asked extends SeriesAsked {
	metrics: string[];
	dimensions: string[];
	filters: { phoneNumbers: string[]; countryCodes: string[] };
}

/**
 * Reads a series that is an edge of the account.
 *
 * @param filters those that other edges do not have, in Meta's names
 */
export async function readAccountEdge(
	connection: GraphConnection,
	input: Asked,
	metric: string,
	filters: Record<string, string[]>,
): Promise<IDataObject[]> {
	const query = {
		granularity: ADVERBS[input.granularity],
		metric_types: input.metrics,
		dimensions: input.dimensions,
		phone_numbers: input.filters.phoneNumbers,
		country_codes: input.filters.countryCodes,
		...filters,
	};
	return await readAccountSeries(connection, input, metric, (piece) => ({
		method: 'GET',
		path: [nodeId(input.accountId), edge(metric)],
		query: { ...piece, ...query },
	}));
}
