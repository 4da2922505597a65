import type { IDataObject } from 'n8n-workflow';

import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import type { Choices } from '../../parameters/choices';
import { compareByName } from '../../parameters/compareByName';
import type { Field } from '../../parameters/field';
import { filtersField } from '../../parameters/filtersField';
import type { SeriesInput } from './accountSeries';
import { accountSeriesFields, readAccountSeries } from './accountSeries';
import { simplifyField } from './dataPoints';
import { EDGE_GRANULARITIES } from './granularity';
import {
	COST_HINT,
	countriesFilter,
	dimensionsField,
	metricsField,
	phoneNumbersFilter,
} from './parameters';

const byLabel = ({ property: left }: Field, { property: right }: Field): number =>
	compareByName({ name: left.displayName }, { name: right.displayName });

/** In what the series that are edges of the account differ. */
interface EdgeSettings<Metrics extends Choices, Dimensions extends Choices, Filter extends Field> {
	/** As for `timeFields`. */
	limit?: string;
	metrics: Metrics;
	dimensions: Dimensions;
	/** The filters that other edges do not have. */
	filters: readonly Filter[];
}

/** The fields of an operation that reads an edge of the account. */
export const accountEdgeFields = <
	Metrics extends Choices,
	Dimensions extends Choices,
	Filter extends Field,
>({
	limit,
	metrics,
	dimensions,
	filters,
}: EdgeSettings<Metrics, Dimensions, Filter>) => [
	...accountSeriesFields(limit),
	metricsField(metrics, COST_HINT),
	dimensionsField(dimensions),
	filtersField([countriesFilter, phoneNumbersFilter, ...filters].sort(byLabel)),
	simplifyField,
];

/**
 * Reads a series that is an edge of the account.
 *
 * @param metric the name of the edge
 * @param query metrics, dimensions and filters, by Meta's keys
 */
export const readAccountEdge = async (
	connection: GraphConnection,
	input: SeriesInput,
	metric: string,
	query: IDataObject,
): Promise<IDataObject[]> =>
	await readAccountSeries(connection, input, metric, (piece) => ({
		method: 'GET',
		path: [nodeId(input.accountId), edge(metric)],
		query: { ...piece, granularity: EDGE_GRANULARITIES[input.granularity], ...query },
	}));
