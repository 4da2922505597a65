import { chunk } from '../../../execution/sendInBatches';
import type { GraphConnection } from '../../../graph/connection';
import { titleOf } from '../../../graph/errors';
import { edge, nodeId } from '../../../graph/paths';
import { readSeries } from '../../analytics/dataPoints';

/** The number of IDs that Meta accepts per call. */
const IDS_PER_CALL = 10;

const DAYS = 7;

/** Seconds. */
const DAY = 24 * 60 * 60;

const UNKNOWN = `Meta does not tell whether it was used in the last ${DAYS} days`;

const ANYWAY = 'Turn on Delete Recently Used to delete it anyway.';

/** How often each template was sent since the start of the day a week ago. */
async function sentOf(
	connection: GraphConnection,
	accountId: string,
	ids: string[],
): Promise<Map<string, number>> {
	const end = Math.floor(Date.now() / 1000);
	const start = end - (end % DAY) - DAYS * DAY;
	const points = await readSeries(connection, {
		calls: chunk(ids, IDS_PER_CALL).map((batch) => ({
			method: 'GET',
			path: [nodeId(accountId), edge('template_analytics')],
			query: { start, end, granularity: 'DAILY', metric_types: ['SENT'], template_ids: batch },
		})),
		metric: 'template_analytics',
		simplify: true,
		echo: {},
	});
	const sent = new Map<string, number>();
	for (const { template_id: id, sent: count } of points) {
		sent.set(String(id), (sent.get(String(id)) ?? 0) + Number(count ?? 0));
	}
	return sent;
}

/**
 * Which templates must not be deleted because they are in use (Meta: Template analytics), or because Meta
 * does not tell: it has no analytics for some regions, and only for accounts with template insights.
 *
 * @returns the IDs, each with the reason as a sentence
 */
export async function templatesInUse(
	connection: GraphConnection,
	accountId: string,
	ids: string[],
): Promise<Map<string, string>> {
	try {
		const sent = await sentOf(connection, accountId, ids);
		return new Map(
			ids.flatMap((id): Array<[string, string]> => {
				const count = sent.get(id);
				if (count === undefined) return [[id, `${UNKNOWN}. ${ANYWAY}`]];
				return count > 0
					? [[id, `It was sent ${count} times in the last ${DAYS} days. ${ANYWAY}`]]
					: [];
			}),
		);
	} catch (error) {
		const reason = `${UNKNOWN} (${titleOf(error)}). ${ANYWAY}`;
		return new Map(ids.map((id) => [id, reason]));
	}
}
