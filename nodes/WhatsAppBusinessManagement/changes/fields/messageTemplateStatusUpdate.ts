import { wordsFor } from '../words';
import { idText, part, reasonOf, stateReader, text, textOrNumber, webhookField } from './field';
import {
	SAMPLE_TEMPLATE,
	TEMPLATE_SHAPE,
	templateKeys,
	templateTitle,
	withTemplate,
} from './template';
import { describeStatus, recommendationOf } from './templateStatus';
import { timeOf } from './times';

const disableInfo = part({ disable_date: textOrNumber });

const otherInfo = part({ title: text, description: text });

const rejectionInfo = part({ reason: text, recommendation: text });

/** The status that the Graph API returns after an event that is no status itself. */
const STATUS_AFTER: Readonly<Record<string, string>> = {
	REINSTATED: 'APPROVED',
	UNARCHIVED: 'APPROVED',
};

export const messageTemplateStatusUpdate = webhookField({
	field: 'message_template_status_update',
	name: 'Template Status',
	description: 'A template was approved, rejected, paused, disabled, deleted …',
	group: 'template',
	stateOf: stateReader(({ message_template_id: id, event: sent }) => {
		const event = text(sent);
		return [idText(id), wordsFor(STATUS_AFTER, event) ?? event];
	}),
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
		const disableDate = timeOf(value.disable_info.disable_date);
		const description = rejection.reason ?? other.description;
		const recommendation = rejection.recommendation ?? recommendationOf(event, reason);
		return {
			event,
			summary: describeStatus(templateTitle(template), {
				event,
				reason,
				title: other.title,
				description,
				recommendation,
				disableDate,
			}),
			keys: withTemplate(template, {
				templateCategory: value.message_template_category,
				reason,
				title: other.title,
				description,
				recommendation,
				disableDate,
			}),
			filterKeys: { rejectionReason: reason, templateStatus: event },
		};
	},
});
