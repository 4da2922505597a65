import type { IDataObject } from 'n8n-workflow';

import { codeAsWords, wordsFor } from '../words';
import { idText, text } from './field';

/** The keys that identify the template in every template webhook. */
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

/** The item's keys for the template. Some webhooks write the language as `en-US` instead of `en_US`. */
export const templateKeys = (value: SentTemplate): Template => ({
	templateId: value.message_template_id,
	templateName: value.message_template_name,
	templateLanguage: value.message_template_language?.replaceAll('-', '_') ?? null,
});

/**
 * Adds keys to the template's keys and returns the same object. It does not use a spread: in Node 20 an object
 * with keys after a spread takes microseconds to create, and this runs for every change.
 */
export const withTemplate = (template: Template, more: IDataObject): IDataObject =>
	Object.assign(template, more);

/** The beginning of a summary: "Template order_update (en_US)". */
export function templateTitle({ templateId, templateName, templateLanguage }: Template): string {
	const name = templateName ?? templateId ?? '(unknown)';
	return templateLanguage ? `Template ${name} (${templateLanguage})` : `Template ${name}`;
}

/** Meta’s categories as WhatsApp Manager shows them. */
export const TEMPLATE_CATEGORIES: Readonly<Record<string, string>> = {
	AUTHENTICATION: 'Authentication',
	MARKETING: 'Marketing',
	UTILITY: 'Utility',
};

/** A category in words; null for a missing one. */
export const categoryWords = (category: string | null): string | null =>
	category === null ? null : (wordsFor(TEMPLATE_CATEGORIES, category) ?? codeAsWords(category));

/** The template in all samples. */
export const SAMPLE_TEMPLATE = {
	message_template_id: '90071992547409931',
	message_template_name: 'order_update',
	message_template_language: 'en_US',
};
