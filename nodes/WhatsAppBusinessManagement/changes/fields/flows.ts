import { idText, listOf, part, text, textOrNumber, webhookField, wordsFor } from './field';

/** The metric of an alert, by event. */
const MEASURED: Readonly<Record<string, string>> = {
	CLIENT_ERROR_RATE: 'error rate on the client',
	ENDPOINT_AVAILABILITY: 'availability of the endpoint',
	ENDPOINT_ERROR_RATE: 'error rate of the endpoint',
	ENDPOINT_LATENCY: 'latency of the endpoint',
};

const ALERT_STATES: Readonly<Record<string, string>> = {
	ACTIVATED: 'crossed its threshold',
	DEACTIVATED: 'is within its threshold again',
};

const flowError = part({ error_type: text, error_rate: textOrNumber, error_count: textOrNumber });

const flowErrors = listOf(flowError);

interface Flow {
	event: string | null;
	old_status: string | null;
	new_status: string | null;
	alert_state: string | null;
	threshold: string | number | null;
}

/** The rest of the summary after "Flow 4455 …". A new flow has no old status. */
function whatHappened({ event, old_status, new_status, alert_state, threshold }: Flow): string {
	if (new_status !== null) {
		return old_status === null
			? `is now ${new_status}`
			: `went from ${old_status} to ${new_status}`;
	}
	const measured = wordsFor(MEASURED, event);
	const state = wordsFor(ALERT_STATES, alert_state);
	if (!measured || !state) return `reports ${event ?? 'an unknown event'}`;
	return `reports that the ${measured} ${state}${threshold === null ? '' : ` of ${threshold}`}`;
}

export const flows = webhookField({
	field: 'flows',
	name: 'Flow',
	description:
		'A flow’s status changed, or its errors, latency or availability crossed a threshold',
	group: 'flow',
	sample: {
		event: 'FLOW_STATUS_CHANGE',
		flow_id: '445500000000701',
		message: 'Flow Lantern Finder changed from DRAFT to PUBLISHED',
		old_status: 'DRAFT',
		new_status: 'PUBLISHED',
	},
	value: {
		event: text,
		flow_id: idText,
		message: text,
		old_status: text,
		new_status: text,
		alert_state: text,
		threshold: textOrNumber,
		error_rate: textOrNumber,
		requests_count: textOrNumber,
		p50_latency: textOrNumber,
		p90_latency: textOrNumber,
		availability: textOrNumber,
		errors: flowErrors,
	},
	read: (value) => ({
		event: value.event,
		summary: `Flow ${value.flow_id ?? '(unknown)'} ${whatHappened(value)}`,
		keys: {
			flowId: value.flow_id,
			description: value.message,
			previousStatus: value.old_status,
			status: value.new_status,
			alertState: value.alert_state,
			threshold: value.threshold,
			errorRate: value.error_rate,
			requestsCount: value.requests_count,
			p50Latency: value.p50_latency,
			p90Latency: value.p90_latency,
			availability: value.availability,
			errors: value.errors.map(({ error_type, error_rate, error_count }) => ({
				type: error_type,
				rate: error_rate,
				count: error_count,
			})),
		},
	}),
});
