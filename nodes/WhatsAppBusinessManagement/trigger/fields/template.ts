import { text } from './field';

/** The keys by which every template webhook names its template. */
export const TEMPLATE_SHAPE = {
	message_template_id: text,
	message_template_name: text,
	message_template_language: text,
};

interface Template {
	message_template_id: string | null;
	message_template_name: string | null;
	message_template_language: string | null;
}

/** Meta writes `en_US` everywhere, but `en-US` in some webhooks. */
const languageOf = (language: string | null): string | null => language?.replace('-', '_') ?? null;

/** The template's keys in plain names. */
export const templateKeys = (value: Template) => ({
	templateId: value.message_template_id,
	templateName: value.message_template_name,
	templateLanguage: languageOf(value.message_template_language),
});

/** "Template order_update (en_US)". */
export function templateTitle(value: Template): string {
	const { templateId, templateName, templateLanguage } = templateKeys(value);
	const name = templateName ?? templateId ?? 'without a name';
	return templateLanguage ? `Template ${name} (${templateLanguage})` : `Template ${name}`;
}
