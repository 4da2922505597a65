import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo, iso } from '../../../../engine/times';
import { PUBLISHED_FLOW_ID } from '../../../../graphApi';
import { THREE_DAYS, date, timeRules } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
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
		...timeRules({ flowId: byId(PUBLISHED_FLOW_ID) }, 92),
		...timeRules({ flowId: byId(PUBLISHED_FLOW_ID), flowGranularity: 'HOUR' }, 32),
		[
			'90 days by the hour',
			{
				flowId: byId(PUBLISHED_FLOW_ID),
				flowGranularity: 'HOUR',
				timeRange: 'last90Days',
			},
			/Time Range: may be at most Last 30 Days where Granularity is Hour/,
		],
	],
};
