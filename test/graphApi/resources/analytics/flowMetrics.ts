import type { Answer, GraphCall } from '../../call';
import { invalidParameter, notOneOf } from '../../errors';
import { timeOf } from '../../times';
import { DAY } from './series';

type Pair = { key: string; value: number | string };

/** Every metric of Meta's page, with values as its examples show them; a rate is known to come as text. */
const METRICS: Record<string, (index: number) => Pair[]> = {
	ENDPOINT_AVAILABILITY: () => [
		{ key: 'succeeded', value: 95 },
		{ key: 'failed', value: 1 },
	],
	ENDPOINT_REQUEST_COUNT: (index) => [{ key: 'value', value: 315 + index }],
	ENDPOINT_REQUEST_ERROR: () => [
		{ key: 'timeout_error', value: 5 },
		{ key: 'unexpected_http_status_code', value: 10 },
	],
	ENDPOINT_REQUEST_ERROR_RATE: () => [{ key: 'value', value: '0.12625250501002' }],
	ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL: () => [
		{ key: '1', value: 410 },
		{ key: '3', value: 61 },
		{ key: '10+', value: 33 },
	],
};

/** Seconds of a data point, and how many days Meta keeps. A lifetime is one point. */
const GRANULARITIES = {
	DAY: { step: DAY, lookBack: 90 },
	HOUR: { step: 60 * 60, lookBack: 30 },
	LIFETIME: { step: Infinity, lookBack: Infinity },
} as const;

function date(name: string, { parameters }: GraphCall): number | undefined {
	const text = parameters.text(name);
	if (text === undefined) return undefined;
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw invalidParameter(`Param ${name} must be YYYY-MM-DD`);
	return Date.parse(text) / 1000;
}

/**
 * `metric.name().granularity().since().until()` of a flow. Meta's days begin at 08:00 UTC. Whether the
 * day of `until` is one of them its page leaves open; here it is. Meta refuses flows with fewer than 250
 * requests, in words that are not documented: here every flow has enough.
 */
export function flowMetric(_flow: object, call: GraphCall): Answer {
	const { parameters, clock } = call;
	const name = parameters.requiredText('name');
	const metric = METRICS[name];
	if (!metric) throw notOneOf('name', Object.keys(METRICS));
	const granularity = parameters.requiredText('granularity').toUpperCase();
	const kind = GRANULARITIES[granularity as keyof typeof GRANULARITIES];
	if (!kind) throw notOneOf('granularity', Object.keys(GRANULARITIES));
	const { step, lookBack } = kind;
	const now = clock.now() / 1000;
	const oldest = now - (lookBack === Infinity ? 365 : lookBack + 1) * DAY;
	const since = date('since', call) ?? oldest;
	const until = date('until', call) ?? now;
	if (since > until) throw invalidParameter('Param since must be before until');
	if (since < oldest && lookBack < Infinity) {
		throw invalidParameter(`Param since must be within the last ${lookBack} days`);
	}
	const first = since + 8 * 60 * 60;
	const last = Math.min(until + DAY, now);
	const count = step === Infinity ? 1 : Math.max(0, Math.ceil((last - first) / step));
	const data_points = Array.from({ length: count }, (_, index) => ({
		timestamp: timeOf(1000 * (first + (index && index * step))),
		data: metric(index),
	}));
	return { name, granularity, data_points };
}
