import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { collect } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { bareTemplateLocator, templateLocator } from '../../lookups/template';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { id } from '../../parameters/values';

/** The only time spans that Meta compares over. Each ends now. */
const WINDOWS = {
	'7': 'Last 7 Days',
	'30': 'Last 30 Days',
	'60': 'Last 60 Days',
	'90': 'Last 90 Days',
} as const;

/** Seconds. */
const DAY = 24 * 60 * 60;

interface Comparison {
	templateId: string;
	otherTemplateId: string;
	days: keyof typeof WINDOWS;
}

/** @returns the key of a metric in the items: MESSAGE_SENDS → messageSends */
const camelCase = (name: string): string =>
	name.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** @returns the value of a metric for one template. A relative metric only has a rank. */
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

/** One item per template, with one key per metric. */
async function run(
	connection: GraphConnection,
	{ templateId, otherTemplateId, days }: Comparison,
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

const otherTemplate = fieldOf(
	{
		...bareTemplateLocator().property,
		displayName: 'Other Template',
		name: 'otherTemplateId',
		description: 'The template to compare it with. It must belong to the same account.',
	},
	() => id('1387372356726668'),
);

export const compare = operation({
	name: 'Compare',
	value: 'compare',
	action: 'Compare two message templates',
	description:
		'Compare two templates: which is blocked less, how often each was sent, and the most frequent reason for blocking each. Both must have been sent at least 1,000 times.',
	fields: [
		...templateLocator(),
		otherTemplate,
		fieldOf(
			{
				displayName: 'Window',
				name: 'days',
				type: 'options',
				options: optionsOf(WINDOWS),
				default: '7',
				description: 'The time span to compare over. It ends now.',
			},
			() => oneOf(WINDOWS).default('7'),
		),
	],
	input: (checks) =>
		z.object(checks).refine(({ templateId, otherTemplateId }) => templateId !== otherTemplateId, {
			path: ['otherTemplateId'],
			message: 'must be another template than the first one',
		}),
	output: {
		templateId: 'string',
		days: 'number',
		blockRateRank: 'number',
		messageSends: 'number',
		topBlockReason: 'string',
	},
	calls: ['GET /{Template-ID}/compare'],
	isRead: () => true,
	run,
});
