import {
	part,
	reasonOf,
	text,
	textOrNumber,
	timeOf,
	webhookField,
	withDetail,
	wordsFor,
} from './field';
import {
	SAMPLE_TEMPLATE,
	TEMPLATE_SHAPE,
	templateKeys,
	templateTitle,
	withTemplate,
} from './template';

/** Meta's template statuses and the rest of the summary after "Template …". */
export const TEMPLATE_STATUSES: Readonly<Record<string, string>> = {
	APPROVED: 'was approved',
	ARCHIVED: 'was archived',
	DELETED: 'was deleted',
	DISABLED: 'was disabled',
	FLAGGED: 'was flagged and may be disabled',
	IN_APPEAL: 'is being reviewed again',
	LIMIT_EXCEEDED: 'exceeds the limit of templates',
	LOCKED: 'was locked',
	PAUSED: 'was paused',
	PENDING: 'is being reviewed',
	PENDING_DELETION: 'will be deleted',
	REINSTATED: 'was reinstated',
	REJECTED: 'was rejected',
	UNARCHIVED: 'was unarchived',
};

const disableInfo = part({ disable_date: textOrNumber });

const otherInfo = part({ title: text, description: text });

const rejectionInfo = part({ reason: text, recommendation: text });

export const messageTemplateStatusUpdate = webhookField({
	field: 'message_template_status_update',
	name: 'Template Status',
	description: 'A template was approved, rejected, paused, disabled, deleted …',
	group: 'template',
	sample: {
		...SAMPLE_TEMPLATE,
		event: 'REJECTED',
		message_template_category: 'UTILITY',
		reason: 'INVALID_FORMAT',
		rejection_info: {
			reason: 'The text ends with a variable.',
			recommendation: 'Put a word after the last variable.',
		},
	},
	value: {
		...TEMPLATE_SHAPE,
		event: text,
		message_template_category: text,
		reason: text,
		disable_info: disableInfo,
		other_info: otherInfo,
		rejection_info: rejectionInfo,
	},
	read: (value) => {
		const { event, other_info: other, rejection_info: rejection } = value;
		const template = templateKeys(value);
		const reason = reasonOf(value.reason);
		// Meta has no event for the end of a pause. Only the title reports it.
		const isUnpaused = other.title === 'UNPAUSE';
		const what = isUnpaused
			? 'was unpaused'
			: (wordsFor(TEMPLATE_STATUSES, event) ?? `is now ${event ?? 'in an unknown state'}`);
		const title = isUnpaused || other.title === event ? null : other.title;
		return {
			event,
			summary: withDetail(`${templateTitle(template)} ${what}`, reason ?? title),
			keys: withTemplate(template, {
				templateCategory: value.message_template_category,
				reason,
				title: other.title,
				description: rejection.reason ?? other.description,
				recommendation: rejection.recommendation,
				disableDate: timeOf(value.disable_info.disable_date),
			}),
			filterKeys: { rejectionReason: reason, templateStatus: event },
		};
	},
});
