import { idText, stateReader, text, textOrNumber, webhookField } from './field';
import {
	categoryWords,
	SAMPLE_TEMPLATE,
	TEMPLATE_SHAPE,
	templateKeys,
	templateTitle,
	withTemplate,
} from './template';
import { timed, timeOf } from './times';

export const templateCategoryUpdate = webhookField({
	field: 'template_category_update',
	name: 'Template Category',
	description: 'Meta changed a template’s category, or will change it',
	group: 'template',
	stateOf: stateReader((sent) => {
		const id = idText(sent.message_template_id);
		const impending = text(sent.correct_category);
		return impending === null ? [id, text(sent.new_category)] : [id, 'impending', impending];
	}),
	sample: { ...SAMPLE_TEMPLATE, previous_category: 'UTILITY', new_category: 'MARKETING' },
	value: {
		...TEMPLATE_SHAPE,
		previous_category: text,
		new_category: text,
		correct_category: text,
		category_update_timestamp: textOrNumber,
	},
	read: (value) => {
		const template = templateKeys(value);
		// Before the change, Meta sends `correct_category`, and `new_category` is the current category.
		const impending = value.correct_category !== null;
		const [from, to] = impending
			? [value.new_category, value.correct_category]
			: [value.previous_category, value.new_category];
		const changesAt = timeOf(value.category_update_timestamp);
		return {
			event: null,
			summary: `${templateTitle(template)} ${impending ? 'will be' : 'was'} moved from ${categoryWords(from) ?? 'its category'} to ${categoryWords(to) ?? 'another category'}${timed('on', changesAt)}`,
			keys: withTemplate(template, {
				previousCategory: from,
				templateCategory: to,
				impending,
				changesAt,
			}),
		};
	},
});
