import type { IDataObject } from 'n8n-workflow';

import type { EmptyHint } from '../../execution/emptyHint';
import type { OutputShape } from '../../execution/output';
import { chunk } from '../../execution/sendInBatches';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { edge, nodeId } from '../../graph/paths';
import type { Field } from '../../parameters/field';
import { flagField, optionsField } from '../../parameters/field';
import { readSeries, simplifyField } from './dataPoints';
import { COST_HINT, openMetricsField } from './parameters';
import type { TimeInput } from './timeSpan';
import { spanOf, timeFields } from './timeSpan';
import { daysOfAccount, daysOfUtc } from './wholeDays';

/** The days for which Meta keeps the data of templates and template groups (Meta: Analytics). */
export const LOOK_BACK = 90;

/** Why neither templates nor template groups may have data points (Meta: Analytics). */
export const NO_TEMPLATE_DATA: EmptyHint = {
	what: 'data points',
	causes: [
		'Template insights may not be enabled for the account. Account → Enable Insights turns them on for good, and Meta counts from then on.',
		'Nothing was sent in this time, or the templates are in another account.',
		'Meta has no template analytics for some regions, such as the EU.',
	],
};

/** The number of IDs that Meta accepts per call. */
const IDS_PER_CALL = 10;

/** The number of IDs per item: 50 calls, a quarter of the hourly limit of an account that is not in use. */
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

/** Open: Meta's changelog of Apr 21 2026 adds metrics of conversions and does not list their names. */
const templateMetrics = openMetricsField(
	METRICS,
	'Meta counts reads and clicks for 7 days after a message was sent, and later shows 0 for them.',
	COST_HINT,
	'Metrics of apps and websites exist only for the Marketing Messages API.',
);

const accountTimeZoneField = flagField('useAccountTimeZone', {
	label: 'Use the Account’s Time Zone',
	description: 'Whether a day begins at midnight in the account’s time zone, instead of in UTC',
});

/**
 * The fields of both operations, after the IDs.
 *
 * @param options the options that only one of them has, shown before the shared one
 */
export const templateSeriesFields = <Option extends Field = never>(...options: Option[]) =>
	[
		...timeFields(`at most ${LOOK_BACK} days back`),
		templateMetrics,
		simplifyField,
		optionsField([...options, accountTimeZoneField]),
	] as const;

/** The keys of a data point, except the ID of its template or group. */
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

interface TemplateSeriesInput extends TimeInput {
	accountId: string;
	simplify: boolean;
	options: { useAccountTimeZone?: boolean };
}

/** In what the two operations differ. */
interface Subject {
	/** The edge, by Meta's name. */
	metric: string;
	/** Meta's name for the IDs. */
	idsName: string;
	ids: string[];
	/** Metrics and options, by Meta's keys. */
	query: IDataObject;
}

/** The days to request, and the time from which data points were not requested. */
function daysOf(input: TemplateSeriesInput) {
	const span = spanOf(input);
	return input.options.useAccountTimeZone
		? daysOfAccount(span, input.timeZone)
		: { days: daysOfUtc(span, input.timeZone), before: undefined };
}

/**
 * Reads the series of templates or template groups, ten at a time. The time range is not split: Meta
 * keeps only 90 days, and returns them in pages.
 */
export async function readTemplateSeries(
	connection: GraphConnection,
	input: TemplateSeriesInput,
	{ metric, idsName, ids, query }: Subject,
): Promise<IDataObject[]> {
	const { accountId, options, simplify } = input;
	const { days, before } = daysOf(input);
	const shared = {
		...days,
		granularity: 'DAILY',
		...query,
		use_waba_timezone: options.useAccountTimeZone || undefined,
	};
	const calls = chunk(ids, IDS_PER_CALL).map(
		(batch): GraphCall => ({
			method: 'GET',
			path: [nodeId(accountId), edge(metric)],
			query: { ...shared, [idsName]: batch },
		}),
	);
	return await readSeries(connection, { calls, metric, simplify, before, echo: { accountId } });
}
