import { text, webhookField } from './field';
import {
	categoryWords,
	SAMPLE_TEMPLATE,
	TEMPLATE_SHAPE,
	templateKeys,
	templateTitle,
	withTemplate,
} from './template';

export const templateCorrectCategoryDetection = webhookField({
	field: 'template_correct_category_detection',
	name: 'Template Category Detection',
	description:
		'Meta detected that a template belongs to another category. The category has not changed yet.',
	group: 'template',
	sample: { ...SAMPLE_TEMPLATE, category: 'UTILITY', correct_category: 'MARKETING' },
	value: { ...TEMPLATE_SHAPE, category: text, correct_category: text },
	read: (value) => {
		const template = templateKeys(value);
		const { category: templateCategory, correct_category: correctCategory } = value;
		return {
			event: null,
			summary: `${templateTitle(template)} belongs to ${categoryWords(correctCategory) ?? 'another category'} according to Meta, not to ${categoryWords(templateCategory) ?? 'its current category'}`,
			keys: withTemplate(template, { templateCategory, correctCategory }),
		};
	},
});
