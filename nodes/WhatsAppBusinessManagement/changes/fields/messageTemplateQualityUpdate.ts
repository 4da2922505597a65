import { explained, wordsFor } from '../words';
import { idText, stateReader, text, webhookField } from './field';
import {
	SAMPLE_TEMPLATE,
	TEMPLATE_SHAPE,
	templateKeys,
	templateTitle,
	withTemplate,
} from './template';

/** Webhook reference, message_template_quality_update. */
const QUALITIES: Readonly<Record<string, string>> = {
	GREEN: 'high quality',
	YELLOW: 'medium quality',
	RED: 'low quality',
	UNKNOWN: 'no quality rating',
};

const named = (quality: string): string => explained(quality, wordsFor(QUALITIES, quality));

function whatHappened(previous: string | null, quality: string | null): string {
	if (quality === null) return 'has a new quality rating';
	// Meta's page on template pausing.
	const risk = quality === 'RED' ? ', and Meta may pause it' : '';
	const from = previous === null ? 'now has' : `went from ${named(previous)} to`;
	return `${from} ${named(quality)}${risk}`;
}

export const messageTemplateQualityUpdate = webhookField({
	field: 'message_template_quality_update',
	name: 'Template Quality',
	description: 'A template’s quality rating went up or down',
	group: 'template',
	stateOf: stateReader((sent) => [idText(sent.message_template_id), text(sent.new_quality_score)]),
	sample: { ...SAMPLE_TEMPLATE, previous_quality_score: 'GREEN', new_quality_score: 'YELLOW' },
	value: { ...TEMPLATE_SHAPE, previous_quality_score: text, new_quality_score: text },
	read: (value) => {
		const template = templateKeys(value);
		const { previous_quality_score: previousQuality, new_quality_score: quality } = value;
		return {
			event: quality,
			summary: `${templateTitle(template)} ${whatHappened(previousQuality, quality)}`,
			keys: withTemplate(template, { previousQuality, quality }),
		};
	},
});
