import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo, iso } from '../../../../engine/times';
import {
	THREE_DAYS,
	between,
	refusedFilters,
	refusedTiers,
	seriesCall,
	time,
	timeRules,
} from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'breaks down by direction, and accepts times more than a year ago',
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
			does: 'returns Meta’s series unchanged if Simplify is off',
			parameters: { ...THREE_DAYS, simplify: false },
			calls: [seriesCall('call_analytics', daysAgo(10), daysAgo(7))],
			item: { granularity: 'DAILY', data_points: expect.any(Array) },
		},
		{
			does: 'sends every filter, and accepts half hours',
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
	],
	refused: [...timeRules({}), ...refusedFilters, refusedTiers],
};
