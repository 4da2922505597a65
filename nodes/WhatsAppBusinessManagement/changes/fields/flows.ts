import { idText, listOf, part, stateReader, text, textOrNumber, webhookField } from './field';
import { flowSummary } from './flowSummary';

const flowError = part({ error_type: text, error_rate: textOrNumber, error_count: textOrNumber });

const flowErrors = listOf(flowError);

export const flows = webhookField({
	field: 'flows',
	name: 'Flow',
	description:
		'A flow’s status changed, or its errors, latency or availability crossed a threshold',
	group: 'flow',
	// An alert has no status: each one counts, with all its figures.
	stateOf: stateReader(({ flow_id: id, new_status: status }) => [idText(id), text(status)]),
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
		warning: text,
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
		summary: flowSummary(value),
		keys: {
			flowId: value.flow_id,
			// A warning about the flow's version has no message.
			description: value.message ?? value.warning,
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
