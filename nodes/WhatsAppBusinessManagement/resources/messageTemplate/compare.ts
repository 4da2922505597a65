import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { collect } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { bareTemplateLocator, templateLocator } from '../../lookups/template';
import { oneOf, optionsOf } from '../../parameters/choices';
import { id } from '../../parameters/values';

/** Meta compares over these windows only, each ending now. */
const WINDOWS = {
	'7': 'Last 7 Days',
	'30': 'Last 30 Days',
	'60': 'Last 60 Days',
	'90': 'Last 90 Days',
} as const;

const DAY = 24 * 60 * 60;

const schema = () =>
	z
		.object({
			templateId: id('594425479261596'),
			otherTemplateId: id('1387372356726668'),
			days: oneOf(WINDOWS).default('7'),
		})
		.refine(({ templateId, otherTemplateId }) => templateId !== otherTemplateId, {
			path: ['otherTemplateId'],
			message: 'must be another template than the first one',
		});

type Input = z.output<ReturnType<typeof schema>>;

/** MESSAGE_SENDS as our items name it: messageSends. */
const camelCase = (name: string): string =>
	name.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** What one metric says of one template. A relative one only says who comes first. */
function valueOf(entry: IDataObject, templateId: string): IDataObject {
	const metric = camelCase(String(entry.metric));
	const { order_by_relative_metric: order } = entry;
	if (Array.isArray(order)) {
		const rank = order.map(String).indexOf(templateId) + 1;
		return rank > 0 ? { [`${metric}Rank`]: rank } : {};
	}
	const values = entry.number_values ?? entry.string_values;
	const found = (Array.isArray(values) ? values : [])
		.filter(isRecord)
		.find(({ key }) => String(key) === templateId);
	return found ? { [metric]: found.value as IDataObject[string] } : {};
}

/** A row of a sheet for each template, with a column for each metric. */
async function run(
	connection: GraphConnection,
	{ templateId, otherTemplateId, days }: Input,
): Promise<IDataObject[]> {
	const end = Math.floor(Date.now() / 1000);
	const start = end - Number(days) * DAY;
	const metrics = await collect(
		connection,
		{
			method: 'GET',
			path: [nodeId(templateId), edge('compare')],
			query: { template_ids: [otherTemplateId], start, end },
		},
		Infinity,
	);
	return [templateId, otherTemplateId].map((each) => ({
		templateId: each,
		days: Number(days),
		...Object.assign({}, ...metrics.map((metric) => valueOf(metric, each))),
	}));
}

const otherTemplate = (): INodeProperties => ({
	...bareTemplateLocator(),
	displayName: 'Other Template',
	name: 'otherTemplateId',
	description: 'What to compare it with: another template of the same account',
});

export const compare = operation({
	name: 'Compare',
	value: 'compare',
	action: 'Compare two message templates',
	description:
		'See which of two templates is blocked less, how often each was sent, and why each is blocked most. Both must have been sent at least 1,000 times.',
	fields: [
		...templateLocator(),
		otherTemplate(),
		{
			displayName: 'Window',
			name: 'days',
			type: 'options',
			options: optionsOf(WINDOWS),
			default: '7',
			description: 'The time up to now over which to compare',
		},
	],
	input: schema,
	output: {
		templateId: 'string',
		days: 'number',
		blockRateRank: 'number',
		messageSends: 'number',
		topBlockReason: 'string',
	},
	isRead: () => true,
	run,
});
