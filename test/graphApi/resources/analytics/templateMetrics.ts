import type { GraphCall } from '../../call';
import { graphRefusal, invalidParameter, notOneOf, parameterMissing } from '../../errors';
import type { Edge } from '../../graphNode';
import type { Account, Template } from '../../world';
import { requestedDays } from './days';
import { wanted } from './series';

const MOST_IDS = 10;

const PRODUCTS = [
	'CLOUD_API',
	'MARKETING_MESSAGES_API_FOR_WHATSAPP',
	'MARKETING_MESSAGES_LITE_API',
] as const;

/** Websites and apps have no figures here: they require the Marketing Messages API. */
const OFFSITE = [
	'APP_ACTIVATIONS',
	'APP_ADD_TO_CART',
	'APP_CHECKOUTS_INITIATED',
	'APP_PURCHASES',
	'APP_PURCHASES_CONVERSION_VALUE',
	'WEBSITE_ADD_TO_CART',
	'WEBSITE_CHECKOUTS_INITIATED',
	'WEBSITE_PURCHASES',
	'WEBSITE_PURCHASES_CONVERSION_VALUE',
];

/** Meta added metrics of conversions on Apr 21 2026 (its changelog). Their names are unknown, and their figures. */
const IS_CONVERSION = /^CONVERSION/;

const FIGURES: Record<string, (index: number) => unknown> = {
	CLICKED: (index) => [
		{ type: 'quick_reply_button', button_content: 'Contact Support', count: 8 + index },
		{ type: 'url_button', button_content: 'Tell me more', count: 20 },
		{ type: 'unique_url_button', button_content: 'Tell me more', count: 16 },
	],
	COST: () => [
		{ type: 'amount_spent', value: 1.5 },
		{ type: 'cost_per_delivered', value: 0.01 },
		{ type: 'cost_per_url_button_click', value: 0.05 },
	],
	DELIVERED: (index) => 150 + index,
	READ: (index) => 120 + index,
	REPLIED: () => 4,
	SENT: (index) => 151 + index,
};

/** IDs in a list of at most ten. */
function requestedIds(name: string, call: GraphCall): string[] {
	const ids = wanted(name, call);
	if (!ids) throw parameterMissing(name);
	if (ids.length > MOST_IDS) {
		throw invalidParameter(`Param ${name} must have at most ${MOST_IDS} elements`);
	}
	if (!ids.every((each) => /^\d+$/.test(each)))
		throw invalidParameter(`Param ${name} must contain IDs`);
	return ids;
}

/** Code 200005 is what Meta's account reference lists for an account without insights. */
function checkInsights({ is_enabled_for_insights }: Account): void {
	if (is_enabled_for_insights) return;
	throw graphRefusal(200005, 'Template Insights is not available yet for this account.');
}

function figures(metrics: string[], index: number, hasButtons: boolean): object {
	const shown = metrics.filter((name) => FIGURES[name] && (hasButtons || name !== 'CLICKED'));
	return Object.fromEntries(
		shown.map((name) => [name.toLowerCase(), FIGURES[name]?.(index)] as const),
	);
}

/** Meta's examples write the figures in lower case. */
function metricsOf(call: GraphCall): string[] {
	const known = [...Object.keys(FIGURES), ...OFFSITE];
	const asked = wanted('metric_types', call)?.map((name) => name.toUpperCase());
	if (asked?.some((name) => !known.includes(name) && !IS_CONVERSION.test(name))) {
		throw notOneOf('metric_types', known);
	}
	return asked ?? Object.keys(FIGURES);
}

interface Asked {
	idsName: string;
	/** The key of an ID in a data point. */
	key: string;
	/** Clicks are counted for marketing and utility templates only. */
	hasButtons: (id: string, account: Account, call: GraphCall) => boolean;
}

/** Meta shows a list with one series, whose points contain the ID, newest first. */
const templateSeries = ({ idsName, key, hasButtons }: Asked): Edge<Account> => ({
	GET: (account, call) => {
		checkInsights(account);
		const ids = requestedIds(idsName, call);
		const inAccountZone = call.parameters.boolean('use_waba_timezone') ?? false;
		const days = requestedDays(call, { onlyDates: inAccountZone });
		const metrics = metricsOf(call);
		const product = call.parameters.oneOf('product_type', PRODUCTS) ?? 'CLOUD_API';
		const data_points = ids.flatMap((id) =>
			days
				.map((day, index) => ({
					[key]: id,
					...day,
					...figures(metrics, index, hasButtons(id, account, call)),
				}))
				.reverse(),
		);
		const series = {
			...(inAccountZone && { waba_timezone: 'America/Los_Angeles' }),
			granularity: 'DAILY',
			product_type: product.toLowerCase(),
			data_points,
		};
		return { data: [series], paging: { cursors: { before: 'MAZDZD', after: 'MjQZD' } } };
	},
});

/** How Meta refuses a template of another account is not documented. */
function templateOf(id: string, account: Account, { world }: GraphCall): Template {
	const found = world.templates.find((each) => each.id === id && each.accountId === account.id);
	if (!found) throw invalidParameter(`Template ${id} does not belong to the account`);
	return found;
}

export const templateAnalytics = templateSeries({
	idsName: 'template_ids',
	key: 'template_id',
	hasButtons: (id, account, call) => templateOf(id, account, call).category !== 'AUTHENTICATION',
});

/** Whether the groups exist is not checked here: any ID is accepted. */
export const templateGroupAnalytics = templateSeries({
	idsName: 'template_group_ids',
	key: 'template_group_id',
	hasButtons: () => true,
});
