import type { IDataObject } from 'n8n-workflow';

import { idText, text } from './field';

/** The keys by which every template webhook names its template. */
export const TEMPLATE_SHAPE = {
	message_template_id: idText,
	message_template_name: text,
	message_template_language: text,
};

interface SentTemplate {
	message_template_id: string | null;
	message_template_name: string | null;
	message_template_language: string | null;
}

type Template = {
	templateId: string | null;
	templateName: string | null;
	templateLanguage: string | null;
};

/** The template's keys in plain names. Meta writes `en_US` everywhere, but `en-US` in some webhooks. */
export const templateKeys = (value: SentTemplate): Template => ({
	templateId: value.message_template_id,
	templateName: value.message_template_name,
	templateLanguage: value.message_template_language?.replaceAll('-', '_') ?? null,
});

/**
 * The template's keys, and more behind them. Not by spreading: Node 20 takes microseconds for an object
 * whose own keys stand behind a spread, and this runs for every change.
 */
export const withTemplate = (template: Template, more: IDataObject): IDataObject =>
	Object.assign(template, more);

/** "Template order_update (en_US)". */
export function templateTitle({ templateId, templateName, templateLanguage }: Template): string {
	const name = templateName ?? templateId ?? 'without a name';
	return templateLanguage ? `Template ${name} (${templateLanguage})` : `Template ${name}`;
}

/** The template of every sample. */
export const SAMPLE_TEMPLATE = {
	message_template_id: '90071992547409931',
	message_template_name: 'order_update',
	message_template_language: 'en_US',
};
