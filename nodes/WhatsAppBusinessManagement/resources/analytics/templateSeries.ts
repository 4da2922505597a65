import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { OutputShape } from '../../execution/output';
import { chunk } from '../../execution/sendInBatches';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import { severalOf } from '../../parameters/choices';
import { id } from '../../parameters/values';
import { SIMPLIFY, readSeries, simplify } from './dataPoints';
import { COST_HINT, metricsField } from './parameters';
import type { TimeInput } from './timeSpan';
import { spanOf, timeFields, timeInput } from './timeSpan';
import { daysOfAccount, daysOfUtc } from './wholeDays';

/** How far back Meta goes with templates and groups of them (Meta: Analytics). */
export const LOOK_BACK = 90;

/** Meta takes ten IDs in a call. */
const IDS_PER_CALL = 10;

/** How many IDs an item may name: fifty calls, a quarter of what an unused account may make in an hour. */
export const MOST_IDS = 500;

const METRICS = {
	APP_ACTIVATIONS: 'App Activations',
	APP_ADD_TO_CART: 'App Additions to Cart',
	APP_CHECKOUTS_INITIATED: 'App Checkouts',
	APP_PURCHASES: 'App Purchases',
	APP_PURCHASES_CONVERSION_VALUE: 'App Purchases Value',
	CLICKED: 'Clicks',
	COST: 'Cost',
	DELIVERED: 'Delivered',
	READ: 'Read',
	REPLIED: 'Replied',
	SENT: 'Sent',
	WEBSITE_ADD_TO_CART: 'Website Additions to Cart',
	WEBSITE_CHECKOUTS_INITIATED: 'Website Checkouts',
	WEBSITE_PURCHASES: 'Website Purchases',
	WEBSITE_PURCHASES_CONVERSION_VALUE: 'Website Purchases Value',
} as const;

/** The figures, and the way out where there are none. */
const TEMPLATE_METRICS = metricsField(
	METRICS,
	'Meta counts reads and clicks for 7 days after a message was sent, and later shows 0 for them.',
	COST_HINT,
	'Figures of apps and websites exist for the Marketing Messages API only.',
);

const ACCOUNT_DAYS: INodeProperties = {
	displayName: 'Use the Account’s Time Zone',
	name: 'useAccountTimeZone',
	type: 'boolean',
	default: false,
	description: 'Whether a day begins at midnight where the account is, instead of at midnight UTC',
};

/**
 * What both operations ask for behind their IDs.
 *
 * @param options those that stand in front of the one that both have
 */
export const templateSeriesFields = (...options: INodeProperties[]): INodeProperties[] => [
	...timeFields(`at most ${LOOK_BACK} days back`),
	TEMPLATE_METRICS,
	SIMPLIFY,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [...options, ACCOUNT_DAYS],
	},
];

/** What both operations take beside their IDs and options. */
export const templateSeriesInput = () => ({
	accountId: id('102290129340398'),
	...timeInput(),
	metrics: severalOf(METRICS),
	simplify: simplify(),
});

/** What a data point holds beside the ID of its template or group. */
export const TEMPLATE_POINT: OutputShape = {
	start: 'string',
	end: 'string',
	product_type: 'string',
	waba_timezone: 'string',
	sent: 'number',
	delivered: 'number',
	read: 'number',
	replied: 'number',
	clicked: 'number',
	clicked_quick_reply_button: 'number',
	clicked_url_button: 'number',
	clicked_unique_url_button: 'number',
	clicked_buttons: [{ type: 'string', button_content: 'string', count: 'number' }],
	cost_amount_spent: 'number',
	cost_per_delivered: 'number',
	cost_per_url_button_click: 'number',
	app_activations: 'number',
	app_add_to_cart: 'number',
	app_checkouts_initiated: 'number',
	app_purchases: 'number',
	app_purchases_conversion_value: 'number',
	website_add_to_cart: 'number',
	website_checkouts_initiated: 'number',
	website_purchases: 'number',
	website_purchases_conversion_value: 'number',
};

interface Asked extends TimeInput {
	accountId: string;
	metrics: string[];
	simplify: boolean;
}

/** What the two operations do not have in common. */
interface Subject {
	/** Meta's name for the IDs. */
	idsName: string;
	ids: string[];
	useAccountTimeZone?: boolean;
	productType?: string;
}

/** The days to ask for, and from when on a data point was not asked for. */
function daysOf(input: Asked, useAccountTimeZone: boolean | undefined) {
	const span = spanOf(input);
	return useAccountTimeZone
		? daysOfAccount(span, input.timeZone)
		: { days: daysOfUtc(span, input.timeZone), before: undefined };
}

/**
 * Reads the figures of templates, or of groups of them, ten at a time. The time is never cut: Meta keeps
 * 90 days, and pages through them itself.
 */
export async function readTemplateSeries(
	connection: GraphConnection,
	input: Asked,
	metric: string,
	{ idsName, ids, useAccountTimeZone, productType }: Subject,
): Promise<IDataObject[]> {
	const { accountId, metrics } = input;
	const { days, before } = daysOf(input, useAccountTimeZone);
	const query = {
		...days,
		granularity: 'DAILY',
		metric_types: metrics,
		product_type: productType,
		use_waba_timezone: useAccountTimeZone || undefined,
	};
	const calls = chunk(ids, IDS_PER_CALL).map(
		(ten): GraphCall => ({
			method: 'GET',
			path: [nodeId(accountId), edge(metric)],
			query: { ...query, [idsName]: ten },
		}),
	);
	const echo = { accountId };
	return await readSeries(connection, { calls, metric, simplify: input.simplify, before, echo });
}
