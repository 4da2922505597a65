import { text, webhookField } from './field';
import {
	SAMPLE_TEMPLATE,
	TEMPLATE_SHAPE,
	templateKeys,
	templateTitle,
	withTemplate,
} from './template';

export const messageTemplateQualityUpdate = webhookField({
	field: 'message_template_quality_update',
	name: 'Template Quality',
	description: 'A template’s quality rating went up or down',
	group: 'template',
	sample: { ...SAMPLE_TEMPLATE, previous_quality_score: 'GREEN', new_quality_score: 'YELLOW' },
	value: { ...TEMPLATE_SHAPE, previous_quality_score: text, new_quality_score: text },
	read: (value) => {
		const template = templateKeys(value);
		const { previous_quality_score: previousQuality, new_quality_score: quality } = value;
		return {
			event: quality,
			summary: `${templateTitle(template)} went from quality ${previousQuality ?? 'UNKNOWN'} to ${quality ?? 'UNKNOWN'}`,
			keys: withTemplate(template, { previousQuality, quality }),
		};
	},
});
