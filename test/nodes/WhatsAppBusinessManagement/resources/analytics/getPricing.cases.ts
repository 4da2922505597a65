import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo, iso } from '../../../../engine/times';
import { SHARED_ACCOUNT_ID } from '../../../../graphApi';
import {
	SECONDS,
	between,
	notSimplified,
	refusedFilters,
	refusedTiers,
	seriesCall,
	timeRules,
} from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'counts the last 30 days by default',
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
			// 30 days including today; 4 categories, 3 numbers, 2 types.
			items: 30 * 24,
		},
		{
			does: 'sends every filter, and omits the cost of partner-billed accounts',
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
			does: 'counts months per country',
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
		notSimplified(seriesCall('pricing_analytics', daysAgo(10), daysAgo(7)), {}),
	],
	refused: [...timeRules({}, 367), ...refusedFilters, refusedTiers],
};
