import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo } from '../../../../engine/times';
import { between, notSimplified, refusedFilters, seriesCall, time, timeRules } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
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
			does: 'never splits months',
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
			does: 'counts the conversations of one number',
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
		notSimplified(seriesCall('conversation_analytics', daysAgo(10), daysAgo(7)), {}),
	],
	refused: [...timeRules({}, 367), ...refusedFilters],
};
