import { ACCOUNT_ID, GROUP_ID, PUBLISHED_FLOW_ID, SHARED_ACCOUNT_ID } from '../../../graphApi';
import { byId, daysAgo, iso } from './cases';
import type { Call, RefusedCase, ResourceCases } from './cases';

const DAY = 24 * 60 * 60;

const date = (seconds: number): string => iso(seconds).slice(0, 10);

const between = (start: number, end: number) => ({
	timeRange: 'custom',
	start: iso(start),
	end: iso(end),
});

const THREE_DAYS = between(daysAgo(10), daysAgo(7));

const seriesCall = (
	metric: string,
	start: number,
	end: number,
	query: Record<string, string> = {},
): Call => ({
	method: 'GET',
	path: `${ACCOUNT_ID}/${metric}`,
	query: { start: String(start), end: String(end), granularity: 'DAILY', ...query, limit: '100' },
});

const fieldCall = (start: number, end: number, more = ''): Call => ({
	method: 'GET',
	path: ACCOUNT_ID,
	query: { fields: `analytics.start(${start}).end(${end}).granularity(DAY)${more}` },
});

/** The only time of a call that depends on when it is made. */
const SECONDS = expect.stringMatching(/^\d{10}$/) as string;

/** Days of UTC: the last second of the last one, so that Meta takes it for that day. */
const templateCall = (metric: string, query: Record<string, string>): Call =>
	seriesCall(metric, daysAgo(10), daysAgo(7) - 1, query);

const manyIds = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => `118000000000${String(index).padStart(3, '0')}`);

const time = (start: number) => ({ start: iso(start), end: iso(start + DAY) });

export const cases: ResourceCases = {
	resource: 'analytics',
	cases: [
		{
			operation: 'getMessaging',
			does: 'gives an item for each day, and asks in Meta’s words',
			parameters: {
				...THREE_DAYS,
				filters: {
					phoneNumbers: '+1 (212) 555-0101',
					countryCodes: 'us, BR',
					kinds: '={{ [0, 2] }}',
				},
			},
			calls: [
				fieldCall(
					daysAgo(10),
					daysAgo(7),
					'.phone_numbers(["12125550101"]).country_codes(["US","BR"]).product_types([0,2])',
				),
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					granularity: 'DAY',
					...time(daysAgo(10)),
					sent: 80,
					delivered: 78,
				},
				{ ...time(daysAgo(9)), sent: 81 },
				{ ...time(daysAgo(8)), sent: 82 },
			],
		},
		{
			operation: 'getMessaging',
			does: 'cuts a long time into calls that follow each other, and joins what they answer',
			parameters: between(daysAgo(200), daysAgo(10)),
			calls: [
				fieldCall(daysAgo(200), daysAgo(110)),
				fieldCall(daysAgo(110), daysAgo(20)),
				fieldCall(daysAgo(20), daysAgo(10)),
			],
			items: Array.from({ length: 190 }, (_, index) => time(daysAgo(200 - index))),
		},
		{
			operation: 'getMessaging',
			does: 'cuts half hours into smaller calls, and months never',
			parameters: { ...between(daysAgo(40), daysAgo(0)), granularity: 'HALF_HOUR' },
			calls: [
				{
					...fieldCall(0, 0),
					query: {
						fields: `analytics.start(${daysAgo(40)}).end(${daysAgo(10)}).granularity(HALF_HOUR)`,
					},
				},
				{
					...fieldCall(0, 0),
					query: {
						fields: `analytics.start(${daysAgo(10)}).end(${daysAgo(0)}).granularity(HALF_HOUR)`,
					},
				},
			],
			item: { granularity: 'HALF_HOUR', start: iso(daysAgo(40)), end: iso(daysAgo(40) + 1800) },
			items: 40 * 48,
		},
		{
			operation: 'getMessaging',
			does: 'gives Meta’s own answer, where it shall not be simplified',
			parameters: { ...THREE_DAYS, simplify: false },
			calls: [fieldCall(daysAgo(10), daysAgo(7))],
			item: {
				id: ACCOUNT_ID,
				analytics: expect.objectContaining({
					granularity: 'DAY',
					data_points: expect.arrayContaining([
						{ start: daysAgo(10), end: daysAgo(9), sent: 120, delivered: 117 },
					]),
				}),
			},
		},
		{
			operation: 'getConversations',
			does: 'breaks down and filters',
			parameters: {
				...between(daysAgo(8), daysAgo(7)),
				metrics: ['CONVERSATION'],
				dimensions: ['CONVERSATION_CATEGORY', 'COUNTRY'],
				filters: {
					categories: ['MARKETING', 'UTILITY'],
					countryCodes: 'DE',
					directions: ['BUSINESS_INITIATED'],
					types: ['REGULAR'],
				},
			},
			calls: [
				seriesCall('conversation_analytics', daysAgo(8), daysAgo(7), {
					country_codes: '["DE"]',
					metric_types: '["CONVERSATION"]',
					conversation_categories: '["MARKETING","UTILITY"]',
					conversation_types: '["REGULAR"]',
					conversation_directions: '["BUSINESS_INITIATED"]',
					dimensions: '["CONVERSATION_CATEGORY","COUNTRY"]',
				}),
			],
			items: [
				{
					...time(daysAgo(8)),
					conversation_category: 'MARKETING',
					country: 'DE',
					conversation: 40,
				},
				{ conversation_category: 'UTILITY', country: 'DE', conversation: 41 },
			],
		},
		{
			operation: 'getConversations',
			does: 'never cuts months',
			parameters: { ...between(daysAgo(300), daysAgo(0)), granularity: 'MONTH' },
			calls: [
				{
					...seriesCall('conversation_analytics', daysAgo(300), daysAgo(0)),
					query: {
						...seriesCall('', daysAgo(300), daysAgo(0)).query,
						granularity: 'MONTHLY',
					},
				},
			],
			item: { granularity: 'MONTH', conversation: 40, cost: 1.25 },
			items: 10,
		},
		{
			operation: 'getConversations',
			does: 'counts those of one number',
			parameters: {
				...between(daysAgo(8), daysAgo(7)),
				dimensions: ['PHONE'],
				filters: { phoneNumbers: '+1 212 555 0101' },
			},
			calls: [
				seriesCall('conversation_analytics', daysAgo(8), daysAgo(7), {
					phone_numbers: '["12125550101"]',
					dimensions: '["PHONE"]',
				}),
			],
			items: [{ ...time(daysAgo(8)), phone_number: '12125550101', conversation: 40 }],
		},
		{
			operation: 'getPricing',
			does: 'counts the last 30 days where nothing else is said',
			parameters: { dimensions: ['PRICING_CATEGORY', 'PHONE', 'PRICING_TYPE', 'TIER'] },
			calls: [
				{
					...seriesCall('pricing_analytics', daysAgo(29), 0),
					query: {
						...seriesCall('', daysAgo(29), 0).query,
						end: SECONDS,
						dimensions: '["PRICING_CATEGORY","PHONE","PRICING_TYPE","TIER"]',
					},
				},
			],
			item: {
				start: iso(daysAgo(29)),
				pricing_category: 'MARKETING',
				pricing_type: 'REGULAR',
				phone_number: '12125550101',
				tier: '0:MAX',
				volume: 0,
				cost: 0,
			},
			// 30 days, today one of them; 4 categories, 3 numbers, 2 types.
			items: 30 * 24,
		},
		{
			operation: 'getPricing',
			does: 'sends every filter, and leaves out the cost of who is billed through a partner',
			parameters: {
				accountId: byId(SHARED_ACCOUNT_ID),
				...between(daysAgo(8), daysAgo(7)),
				metrics: ['COST', 'VOLUME'],
				filters: {
					categories: ['MARKETING'],
					phoneNumbers: '12125550105.0',
					tiers: '0:MAX',
					types: ['REGULAR'],
				},
			},
			calls: [
				{
					...seriesCall('pricing_analytics', daysAgo(8), daysAgo(7), {
						phone_numbers: '["12125550105"]',
						tiers: '["0:MAX"]',
						metric_types: '["COST","VOLUME"]',
						pricing_types: '["REGULAR"]',
						pricing_categories: '["MARKETING"]',
					}),
					path: `${SHARED_ACCOUNT_ID}/pricing_analytics`,
				},
			],
			items: [{ accountId: SHARED_ACCOUNT_ID, volume: 0 }],
		},
		{
			operation: 'getPricing',
			does: 'counts months in single countries',
			parameters: {
				...between(daysAgo(60), daysAgo(0)),
				granularity: 'MONTH',
				dimensions: ['COUNTRY'],
				filters: { countryCodes: 'US, DE' },
			},
			calls: [
				seriesCall('pricing_analytics', daysAgo(60), daysAgo(0), {
					granularity: 'MONTHLY',
					country_codes: '["US","DE"]',
					dimensions: '["COUNTRY"]',
				}),
			],
			item: { granularity: 'MONTH', country: 'US', volume: 0 },
			items: 4,
		},
		{
			operation: 'getCalls',
			does: 'breaks down by direction; calls further back than a year are asked for too',
			parameters: {
				...between(daysAgo(500), daysAgo(499)),
				dimensions: ['DIRECTION'],
				metrics: ['COUNT', 'AVERAGE_DURATION'],
				filters: { directions: ['USER_INITIATED'] },
			},
			calls: [
				seriesCall('call_analytics', daysAgo(500), daysAgo(499), {
					metric_types: '["COUNT","AVERAGE_DURATION"]',
					directions: '["USER_INITIATED"]',
					dimensions: '["DIRECTION"]',
				}),
			],
			items: [
				{ ...time(daysAgo(500)), direction: 'USER_INITIATED', count: 3, average_duration: 95 },
			],
		},
		{
			operation: 'getCalls',
			does: 'gives each of Meta’s series as it is, where it shall not be simplified',
			parameters: { ...THREE_DAYS, simplify: false },
			calls: [seriesCall('call_analytics', daysAgo(10), daysAgo(7))],
			item: { granularity: 'DAILY', data_points: expect.any(Array) },
		},
		{
			operation: 'getCalls',
			does: 'sends every filter, and takes half hours',
			parameters: {
				...between(daysAgo(8), daysAgo(7)),
				granularity: 'HALF_HOUR',
				dimensions: ['PHONE', 'COUNTRY', 'TIER'],
				filters: { countryCodes: 'us', phoneNumbers: '12125550101', tiers: '0:MAX' },
			},
			calls: [
				seriesCall('call_analytics', daysAgo(8), daysAgo(7), {
					granularity: 'HALF_HOUR',
					phone_numbers: '["12125550101"]',
					country_codes: '["US"]',
					tiers: '["0:MAX"]',
					dimensions: '["PHONE","COUNTRY","TIER"]',
				}),
			],
			item: {
				granularity: 'HALF_HOUR',
				start: iso(daysAgo(8)),
				phone_number: '12125550101',
				country: 'US',
				tier: '0:MAX',
			},
			items: 48,
		},
		...(
			[
				['getConversations', seriesCall('conversation_analytics', daysAgo(10), daysAgo(7)), {}],
				['getPricing', seriesCall('pricing_analytics', daysAgo(10), daysAgo(7)), {}],
				[
					'getTemplates',
					templateCall('template_analytics', { template_ids: '["118000000000000"]' }),
					{ templateIds: '118000000000000' },
				],
				[
					'getTemplateGroups',
					templateCall('template_group_analytics', { template_group_ids: '["1044106240855852"]' }),
					{ templateGroupIds: '1044106240855852' },
				],
				[
					'getGroups',
					templateCall('group_analytics', { group_ids: JSON.stringify([GROUP_ID]) }),
					{ groupId: GROUP_ID },
				],
			] as const
		).map(([operation, call, parameters]) => ({
			operation,
			does: 'gives each of Meta’s series as it is, where it shall not be simplified',
			parameters: { ...THREE_DAYS, ...parameters, simplify: false },
			calls: [call],
			item: {
				data_points: expect.arrayContaining([expect.objectContaining({ start: daysAgo(10) })]),
			},
		})),
		{
			operation: 'getFlowEndpoint',
			does: 'gives Meta’s own answer, where it shall not be simplified',
			parameters: { ...THREE_DAYS, flowId: byId(PUBLISHED_FLOW_ID), simplify: false },
			calls: [
				{
					method: 'GET',
					path: PUBLISHED_FLOW_ID,
					query: {
						fields: `metric.name(ENDPOINT_REQUEST_COUNT).granularity(DAY).since(${date(daysAgo(10))}).until(${date(daysAgo(7))})`,
					},
				},
			],
			item: { metric: expect.objectContaining({ name: 'ENDPOINT_REQUEST_COUNT' }) },
		},
		{
			operation: 'getTemplates',
			does: 'makes columns of costs and clicks',
			parameters: { ...THREE_DAYS, templateIds: '118000000000000' },
			calls: [templateCall('template_analytics', { template_ids: '["118000000000000"]' })],
			item: {
				accountId: ACCOUNT_ID,
				template_id: '118000000000000',
				...time(daysAgo(10)),
				product_type: 'cloud_api',
				sent: 151,
				delivered: 150,
				read: 120,
				replied: 4,
				clicked: 28,
				clicked_quick_reply_button: 8,
				clicked_url_button: 20,
				clicked_unique_url_button: 16,
				clicked_buttons: expect.arrayContaining([
					{ type: 'url_button', button_content: 'Tell me more', count: 20 },
				]),
				cost_amount_spent: 1.5,
				cost_per_delivered: 0.01,
				cost_per_url_button_click: 0.05,
			},
			items: 3,
		},
		{
			operation: 'getTemplates',
			does: 'asks for ten templates at a time, each once',
			parameters: {
				...between(daysAgo(2), daysAgo(1)),
				templateIds: [...manyIds(12), '118000000000003'],
				metrics: ['SENT'],
			},
			calls: [manyIds(12).slice(0, 10), manyIds(12).slice(10)].map((ids) =>
				seriesCall('template_analytics', daysAgo(2), daysAgo(1) - 1, {
					template_ids: JSON.stringify(ids),
					metric_types: '["SENT"]',
				}),
			),
			items: manyIds(12).map((template_id) => ({ template_id, sent: 151 })),
		},
		{
			operation: 'getTemplates',
			does: 'writes days as dates where the account’s time zone counts',
			parameters: {
				...THREE_DAYS,
				templateIds: '118000000000000',
				options: { useAccountTimeZone: true, product: 'MARKETING_MESSAGES_API_FOR_WHATSAPP' },
			},
			calls: [
				{
					...templateCall('template_analytics', {}),
					query: {
						start: date(daysAgo(10)),
						end: date(daysAgo(7)),
						granularity: 'DAILY',
						template_ids: '["118000000000000"]',
						product_type: 'MARKETING_MESSAGES_API_FOR_WHATSAPP',
						use_waba_timezone: 'true',
						limit: '100',
					},
				},
			],
			item: {
				waba_timezone: 'America/Los_Angeles',
				product_type: 'marketing_messages_api_for_whatsapp',
			},
			items: 3,
		},
		{
			operation: 'getTemplates',
			does: 'asks for one day of the account up to the next, and leaves that out',
			parameters: {
				...between(daysAgo(8), daysAgo(7)),
				templateIds: '118000000000000',
				options: { useAccountTimeZone: true },
			},
			calls: [
				{
					...templateCall('template_analytics', {}),
					query: {
						start: date(daysAgo(8)),
						end: date(daysAgo(7)),
						granularity: 'DAILY',
						template_ids: '["118000000000000"]',
						use_waba_timezone: 'true',
						limit: '100',
					},
				},
			],
			items: [time(daysAgo(8))],
		},
		{
			operation: 'getTemplates',
			does: 'goes as far back as Meta does',
			parameters: { timeRange: 'last90Days', templateIds: '118000000000000' },
			calls: [
				{
					...templateCall('template_analytics', {}),
					query: {
						start: String(daysAgo(89)),
						end: SECONDS,
						granularity: 'DAILY',
						template_ids: '["118000000000000"]',
						limit: '100',
					},
				},
			],
			item: time(daysAgo(89)),
			items: 90,
		},
		{
			operation: 'getTemplateGroups',
			does: 'reads the figures of groups of templates',
			parameters: {
				...THREE_DAYS,
				templateGroupIds: '1044106240855852',
				metrics: ['SENT', 'CLICKED'],
			},
			calls: [
				templateCall('template_group_analytics', {
					template_group_ids: '["1044106240855852"]',
					metric_types: '["SENT","CLICKED"]',
				}),
			],
			item: { template_group_id: '1044106240855852', sent: 151, clicked: 28 },
			items: 3,
		},
		{
			operation: 'getTemplateGroups',
			does: 'writes days as dates where the account’s time zone counts',
			parameters: {
				...THREE_DAYS,
				templateGroupIds: '1044106240855852',
				options: { useAccountTimeZone: true },
			},
			calls: [
				templateCall('template_group_analytics', {
					start: date(daysAgo(10)),
					end: date(daysAgo(7)),
					template_group_ids: '["1044106240855852"]',
					use_waba_timezone: 'true',
				}),
			],
			item: { template_group_id: '1044106240855852', waba_timezone: 'America/Los_Angeles' },
			items: 3,
		},
		{
			operation: 'getGroups',
			does: 'reads the figures of one WhatsApp group',
			parameters: {
				...THREE_DAYS,
				groupId: GROUP_ID,
				metrics: ['PARTICIPANTS_JOINED', 'SENT'],
			},
			calls: [
				templateCall('group_analytics', {
					group_ids: JSON.stringify([GROUP_ID]),
					metric_types: '["PARTICIPANTS_JOINED","SENT"]',
				}),
			],
			items: [0, 1, 2].map((index) => ({
				accountId: ACCOUNT_ID,
				groupId: GROUP_ID,
				...time(daysAgo(10 - index)),
				participants_joined: 3,
				sent: 31 + index,
			})),
		},
		{
			operation: 'getFlowEndpoint',
			does: 'makes a column of each kind of error',
			parameters: {
				...THREE_DAYS,
				flowId: byId(PUBLISHED_FLOW_ID),
				metric: 'ENDPOINT_REQUEST_ERROR',
			},
			calls: [
				{
					method: 'GET',
					path: PUBLISHED_FLOW_ID,
					query: {
						fields: `metric.name(ENDPOINT_REQUEST_ERROR).granularity(DAY).since(${date(daysAgo(10))}).until(${date(daysAgo(7))})`,
					},
				},
			],
			items: [0, 1, 2].map((index) => ({
				flowId: PUBLISHED_FLOW_ID,
				metric: 'ENDPOINT_REQUEST_ERROR',
				granularity: 'DAY',
				start: iso(daysAgo(10 - index) + 8 * 3600),
				timeout_error: 5,
				unexpected_http_status_code: 10,
			})),
		},
		...(
			[
				['ENDPOINT_AVAILABILITY', { succeeded: 95, failed: 1 }],
				['ENDPOINT_REQUEST_COUNT', { value: 315 }],
				['ENDPOINT_REQUEST_ERROR_RATE', { value: 0.12625250501002 }],
				[
					'ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL',
					{ seconds_1: 410, seconds_3: 61, seconds_10_or_more: 33 },
				],
			] as const
		).map(([metric, item]) => ({
			operation: 'getFlowEndpoint',
			does: `has a column for each value of ${metric}`,
			parameters: {
				...THREE_DAYS,
				flowId: byId(PUBLISHED_FLOW_ID),
				metric,
				flowGranularity: 'LIFETIME',
			},
			calls: [
				{
					method: 'GET',
					path: PUBLISHED_FLOW_ID,
					query: {
						fields: `metric.name(${metric}).granularity(LIFETIME).since(${date(daysAgo(10))}).until(${date(daysAgo(7))})`,
					},
				},
			],
			items: [item],
		})),
	],
	refused: [
		...timeRules('getMessaging', {}, 367),
		...timeRules('getConversations', {}, 367),
		...timeRules('getPricing', {}, 367),
		...timeRules('getCalls', {}),
		...timeRules('getTemplates', { templateIds: '118000000000000' }, 92),
		...timeRules('getTemplateGroups', { templateGroupIds: '118000000000000' }, 92),
		...timeRules('getGroups', { groupId: GROUP_ID }, 92),
		...timeRules('getFlowEndpoint', { flowId: byId(PUBLISHED_FLOW_ID) }, 92),
		...timeRules(
			'getFlowEndpoint',
			{ flowId: byId(PUBLISHED_FLOW_ID), flowGranularity: 'HOUR' },
			32,
		),
		[
			'90 days by the hour',
			{
				operation: 'getFlowEndpoint',
				flowId: byId(PUBLISHED_FLOW_ID),
				flowGranularity: 'HOUR',
				timeRange: 'last90Days',
			},
			/Time Range: may be at most Last 30 Days where Granularity is Hour/,
		],
		...['getMessaging', 'getConversations', 'getPricing', 'getCalls'].flatMap(
			(operation): RefusedCase[] => [
				[
					'a number in letters',
					{ operation, filters: { phoneNumbers: '+1 555 LAMPS' } },
					/Phone Numbers: must be numbers with country code, e.g. \+1 555 010 0123/,
				],
				[
					'a fraction',
					{ operation, filters: { phoneNumbers: '4915123456.7' } },
					/Phone Numbers: must be numbers with country code/,
				],
				[
					'half a number',
					{ operation, filters: { phoneNumbers: '0123' } },
					/Phone Numbers: must be numbers with country code/,
				],
				[
					'a country by name',
					{ operation, filters: { countryCodes: 'Brazil' } },
					/Countries: must be codes of two letters, e.g. US, BR/,
				],
				[
					'a granularity that Meta does not know',
					{ operation, granularity: 'WEEK' },
					/Granularity: must be one of DAY, HALF_HOUR, MONTH/,
				],
			],
		),
		[
			'a kind that Meta does not know',
			{ operation: 'getMessaging', filters: { kinds: '={{ [1] }}' } },
			/Kinds: must be one of 0, 2, 100/,
		],
		...['getPricing', 'getCalls'].map(
			(operation): RefusedCase => [
				'a tier in words',
				{ operation, filters: { tiers: 'the first' } },
				/Tiers: must be tiers like 0:750000 or 750001:MAX/,
			],
		),
		[
			'no template',
			{ operation: 'getTemplates', templateIds: ' , ' },
			/Template IDs: enter at least one ID/,
		],
		[
			'more templates than an hour’s calls allow for',
			{ operation: 'getTemplates', templateIds: manyIds(501) },
			/Template IDs: may hold at most 500 IDs/,
		],
		[
			'no template group',
			{ operation: 'getTemplateGroups', templateGroupIds: ' ' },
			/Template Group IDs: enter at least one ID/,
		],
		[
			'two groups at once',
			{ operation: 'getGroups', groupId: `${GROUP_ID}, ${GROUP_ID}` },
			/Group ID: must be the ID of one group, without spaces and commas/,
		],
	],
};

/** What no time may be, by how many days back is too far. */
function timeRules(
	operation: string,
	others: Record<string, ReturnType<typeof byId> | string>,
	tooFar?: number,
): RefusedCase[] {
	const rules: RefusedCase[] = [
		['no Start', { operation, ...others, timeRange: 'custom', start: ' ' }, /Start: fill it in/],
		[
			'a Start behind End',
			{ operation, ...others, ...between(daysAgo(2), daysAgo(3)) },
			/Start: must lie before End, and before now/,
		],
		[
			'a Start to come, without an End',
			{ operation, ...others, timeRange: 'custom', start: iso(daysAgo(-2)) },
			/Start: must lie before End, and before now/,
		],
		[
			'a time that is wholly to come',
			{ operation, ...others, ...between(daysAgo(-2), daysAgo(-3)) },
			/Start: must lie before End, and before now/,
		],
	];
	if (tooFar) {
		rules.push([
			'a Start further back than Meta goes',
			{ operation, ...others, ...between(daysAgo(tooFar), daysAgo(1)) },
			/Start: must lie within the last \d+ days, because Meta keeps older figures no longer/,
		]);
	}
	return rules;
}
