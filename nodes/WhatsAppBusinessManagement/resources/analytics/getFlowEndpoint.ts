import { z } from 'zod';

import { operation } from '../../execution/operation';
import { nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { oneOf, optionsOf } from '../../parameters/choices';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';
import { SIMPLIFY, fieldWith, readSeries, simplify } from './dataPoints';
import { GRANULARITY } from './granularity';
import { checkTime, datesOf, spanOf, timeFields, timeInput } from './timeSpan';

const METRICS = {
	ENDPOINT_AVAILABILITY: 'Availability',
	ENDPOINT_REQUEST_COUNT: 'Requests',
	ENDPOINT_REQUEST_ERROR: 'Errors',
	ENDPOINT_REQUEST_ERROR_RATE: 'Error Rate',
	ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL: 'Latency',
} as const;

const GRANULARITIES = {
	DAY: 'Day',
	HOUR: 'Hour',
	LIFETIME: 'Whole Time Range',
} as const;

/** How far back Meta goes (Meta: Flows, Metrics API); it names none for LIFETIME. */
const LOOK_BACK = { DAY: 90, HOUR: 30, LIFETIME: Infinity } as const;

export const getFlowEndpoint = operation({
	name: 'Get Flow Endpoint',
	value: 'getFlowEndpoint',
	action: 'Get endpoint metrics of a flow',
	description:
		'Read how the endpoint of a flow does: requests, errors, error rate, latency, availability. Meta gives figures from 250 requests on.',
	fields: [
		notice(
			'endNotice',
			'Meta has announced that these figures end on 30 April 2026. Where it still gives them, they come out; it may refuse the call at any time.',
		),
		...flowLocator(),
		...timeFields('at most 90 days back, or 30 where Granularity is Hour'),
		{ ...GRANULARITY, name: 'flowGranularity', options: optionsOf(GRANULARITIES) },
		{
			displayName: 'Metric',
			name: 'metric',
			type: 'options',
			options: optionsOf(METRICS),
			default: 'ENDPOINT_REQUEST_COUNT',
			description: 'Which figure to read',
		},
		SIMPLIFY,
	],
	input: () =>
		z
			.object({
				flowId: id('1234567890123456'),
				metric: oneOf(METRICS).default('ENDPOINT_REQUEST_COUNT'),
				flowGranularity: oneOf(GRANULARITIES).default('DAY'),
				...timeInput(),
				simplify: simplify(),
			})
			.superRefine((input, context) => {
				const lookBack = LOOK_BACK[input.flowGranularity];
				if (lookBack === 30 && input.timeRange === 'last90Days') {
					const message = 'may be at most Last 30 Days where Granularity is Hour';
					context.addIssue({ code: 'custom', path: ['timeRange'], message });
				}
				checkTime(lookBack)(input, context);
			}),
	output: {
		flowId: 'string',
		metric: 'string',
		granularity: 'string',
		start: 'string',
		value: 'number',
		timeout_error: 'number',
		unexpected_http_status_code: 'number',
		cannot_be_served: 'number',
		no_http_response_error: 'number',
		succeeded: 'number',
		failed: 'number',
		...Object.fromEntries(
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seconds) => [`seconds_${seconds}`, 'number' as const]),
		),
		seconds_10_or_more: 'number',
	},
	isRead: () => true,
	// A field of the flow. Its days are dates, and Meta’s guide leaves open whether `until` is one of them:
	// so the day of End is asked for, and what begins after End is left out.
	run: async (connection, input) => {
		const { flowId, metric, flowGranularity: granularity, timeZone } = input;
		const span = spanOf(input);
		const { first: since } = datesOf(span, timeZone);
		const { last: until } = datesOf({ start: span.start, end: span.end + 1 }, timeZone);
		const fields = fieldWith('metric', { name: metric, granularity, since, until });
		return await readSeries(connection, {
			calls: [{ method: 'GET', path: [nodeId(flowId)], query: { fields } }],
			metric: 'metric',
			simplify: input.simplify,
			before: span.end,
			beside: { flowId, metric, granularity },
		});
	},
});
