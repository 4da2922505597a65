import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { daysAgo, iso } from '../../../../engine/times';
import { ACCOUNT_ID } from '../../../../graphApi';
import { THREE_DAYS, between, refusedFilters, time, timeRules } from './shared';

const fieldCall = (start: number, end: number, more = ''): Call => ({
	method: 'GET',
	path: ACCOUNT_ID,
	query: { fields: `analytics.start(${start}).end(${end}).granularity(DAY)${more}` },
});

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns an item per day, and sends Meta’s own values',
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
			does: 'splits a long time range into consecutive calls, and joins the results',
			parameters: between(daysAgo(200), daysAgo(10)),
			calls: [
				fieldCall(daysAgo(200), daysAgo(110)),
				fieldCall(daysAgo(110), daysAgo(20)),
				fieldCall(daysAgo(20), daysAgo(10)),
			],
			items: Array.from({ length: 190 }, (_, index) => time(daysAgo(200 - index))),
		},
		{
			does: 'splits half hours into smaller calls, and never splits months',
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
			does: 'returns Meta’s response unchanged if Simplify is off',
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
	],
	refused: [
		...timeRules({}, 367),
		...refusedFilters,
		[
			'a kind that Meta does not know',
			{ filters: { kinds: '={{ [1] }}' } },
			/Kinds: must be one of 0, 2, 100/,
		],
	],
};
