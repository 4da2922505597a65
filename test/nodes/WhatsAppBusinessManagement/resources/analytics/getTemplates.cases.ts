import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo } from '../../../../engine/times';
import { ACCOUNT_ID } from '../../../../graphApi';
import {
	SECONDS,
	THREE_DAYS,
	between,
	date,
	notSimplified,
	seriesCall,
	templateCall,
	time,
	timeRules,
} from './shared';

const manyIds = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => `118000000000${String(index).padStart(3, '0')}`);

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		notSimplified(templateCall('template_analytics', { template_ids: '["118000000000000"]' }), {
			templateIds: '118000000000000',
		}),
		{
			does: 'returns costs and clicks as columns',
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
			does: 'requests ten templates per call, each once',
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
			does: 'requests a metric that is not in the list',
			parameters: {
				...THREE_DAYS,
				templateIds: '118000000000000',
				metrics: '={{ "sent, CONVERSIONS_MADE_UP" }}',
			},
			calls: [
				templateCall('template_analytics', {
					template_ids: '["118000000000000"]',
					metric_types: '["SENT","CONVERSIONS_MADE_UP"]',
				}),
			],
			item: { template_id: '118000000000000', sent: 151 },
			items: 3,
		},
		{
			does: 'sends days as dates if the account’s time zone applies',
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
			does: 'requests one day of the account up to the next, and omits the next',
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
			does: 'accepts the earliest time that Meta supports',
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
	],
	refused: [
		...timeRules({ templateIds: '118000000000000' }, 92),
		['no template', { templateIds: ' , ' }, /Template IDs: enter at least one ID/],
		[
			'a metric that is neither a label nor a name of Meta’s',
			{ templateIds: '118000000000000', metrics: ['number of clicks'] },
			/^Metrics: must be APP_ACTIVATIONS, .*, or other names of Meta’s like these$/,
		],
		[
			'more templates than the hourly call limit allows',
			{ templateIds: manyIds(501) },
			/Template IDs: may contain at most 500 IDs/,
		],
	],
};
