import { codeAsWords, explained, reports, sentences, wordsFor } from '../words';

type Figure = string | number | null;

interface Flow {
	event: string | null;
	flow_id: string | null;
	message: string | null;
	warning: string | null;
	old_status: string | null;
	new_status: string | null;
	alert_state: string | null;
	threshold: Figure;
	error_rate: Figure;
	requests_count: Figure;
	p50_latency: Figure;
	p90_latency: Figure;
	availability: Figure;
	errors: ReadonlyArray<{ error_type: string | null; error_count: Figure }>;
}

/** What a status means. Meta's page on the health of flows, and the life cycle of a flow. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
	BLOCKED: 'it can neither be sent nor opened until its endpoint works again',
	DEPRECATED: 'it can no longer be sent',
	THROTTLED: 'only 10 messages with it can be sent per hour until its endpoint works again',
};

function statusChange({ old_status: from, new_status: to }: Flow): string | undefined {
	if (to === null) return undefined;
	const consequence = wordsFor(CONSEQUENCES, to);
	const change =
		from === null
			? `is now ${codeAsWords(to)}`
			: `went from ${codeAsWords(from)} to ${codeAsWords(to)}`;
	return consequence ? `${change}: ${consequence}` : change;
}

/** The metric of an alert, by event, with its unit. Meta's page on the webhooks of flows. */
const METRICS: Readonly<Record<string, { name: string; unit: string }>> = {
	CLIENT_ERROR_RATE: { name: 'error rate on the client', unit: ' %' },
	ENDPOINT_AVAILABILITY: { name: 'availability of the endpoint', unit: ' %' },
	ENDPOINT_ERROR_RATE: { name: 'error rate of the endpoint', unit: ' %' },
	ENDPOINT_LATENCY: { name: 'latency of the endpoint', unit: ' ms' },
};

const ALERT_STATES: Readonly<Record<string, string>> = {
	ACTIVATED: 'crossed its threshold',
	DEACTIVATED: 'is within its threshold again',
};

/** Meta sends every error of the period. A summary names the most important ones. */
const MOST_ERRORS = 3;

const times = (count: string | number): string => (Number(count) === 1 ? 'once' : `${count} times`);

function errorWords({ errors }: Flow): string | null {
	const named = errors.slice(0, MOST_ERRORS).flatMap(({ error_type: type, error_count: count }) => {
		if (type === null) return [];
		return [`${explained(type, undefined)}${count === null ? '' : `, ${times(count)}`}`];
	});
	return named.length === 0 ? null : `errors: ${named.join('; ')}`;
}

const figure = (name: string, value: Figure, unit: string): string | null =>
	value === null ? null : `${name}${value}${unit}`;

/** "4.5 %, 120 requests, errors: …" */
const figuresOf = (flow: Flow): string =>
	[
		figure('', flow.error_rate, ' %'),
		figure('', flow.availability, ' %'),
		figure('half of the requests took up to ', flow.p50_latency, ' ms'),
		figure('90 % of the requests took up to ', flow.p90_latency, ' ms'),
		figure('', flow.requests_count, Number(flow.requests_count) === 1 ? ' request' : ' requests'),
		errorWords(flow),
	]
		.filter((each) => each !== null)
		.join(', ');

function alert(flow: Flow): string | undefined {
	const metric = wordsFor(METRICS, flow.event);
	const state = wordsFor(ALERT_STATES, flow.alert_state);
	if (!metric || !state) return undefined;
	const threshold = figure(' (', flow.threshold, `${metric.unit})`) ?? '';
	const figures = figuresOf(flow);
	const happened = `reports that the ${metric.name} ${state}${threshold}`;
	return figures === '' ? happened : `${happened}: ${figures}`;
}

/** What happened to a flow, with the figures of an alert. A new flow has no old status. */
export function flowSummary(flow: Flow): string {
	const name = `Flow ${flow.flow_id ?? '(unknown)'}`;
	const happened = statusChange(flow) ?? alert(flow);
	if (happened !== undefined) return `${name} ${happened}`;
	const what =
		flow.event === 'FLOW_VERSION_EXPIRY_WARNING'
			? 'uses a version that expires soon'
			: reports(flow.event);
	return sentences(`${name} ${what}`, flow.message ?? flow.warning);
}
