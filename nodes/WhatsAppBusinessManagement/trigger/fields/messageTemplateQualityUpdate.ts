import { text, webhookField } from './field';
import { TEMPLATE_SHAPE, templateKeys, templateTitle } from './template';

export const messageTemplateQualityUpdate = webhookField({
	field: 'message_template_quality_update',
	name: 'Template Quality',
	description: 'A template’s quality rating went up or down',
	group: 'template',
	value: { ...TEMPLATE_SHAPE, previous_quality_score: text, new_quality_score: text },
	read: (value) => ({
		event: null,
		summary: `${templateTitle(value)} went from quality ${value.previous_quality_score ?? 'UNKNOWN'} to ${value.new_quality_score ?? 'UNKNOWN'}`,
		keys: {
			...templateKeys(value),
			previousQuality: value.previous_quality_score,
			quality: value.new_quality_score,
		},
	}),
});
