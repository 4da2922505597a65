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
import { TEMPLATE_SHAPE, templateKeys, templateTitle } from './template';

/** What Meta can say of a template's status, and how that reads behind "Template …". */
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
		const reason = reasonOf(value.reason);
		const what =
			wordsFor(TEMPLATE_STATUSES, value.event) ?? `is now ${value.event ?? 'in an unknown state'}`;
		return {
			event: value.event,
			summary: withDetail(`${templateTitle(value)} ${what}`, reason ?? value.other_info.title),
			keys: {
				...templateKeys(value),
				templateCategory: value.message_template_category,
				reason,
				explanation: value.rejection_info.reason ?? value.other_info.description,
				recommendation: value.rejection_info.recommendation,
				disableDate: timeOf(value.disable_info.disable_date),
			},
			filterKeys: { templateStatus: value.event },
		};
	},
});
