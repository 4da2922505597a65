import type { IDataObject } from 'n8n-workflow';

import { reasonOf, text } from '../../../changes/fields/field';
import { recordOf } from '../../../graph/records';
import type { Facts } from '../../subject';
import type { GoneRow, Row } from './row';

/** The template, with the keys of every template webhook. */
const templateOf = (id: string, { name, language }: Facts): IDataObject => ({
	message_template_id: id,
	message_template_name: text(name),
	message_template_language: text(language),
});

/** The statuses to which Meta returns an archived template (Meta: Template archival). */
const AFTER_ARCHIVAL: ReadonlySet<string> = new Set(['APPROVED', 'REJECTED']);

/**
 * Meta’s event for a new status. It is the status, but for the ends of two of them (webhook reference,
 * message_template_status_update). The end of a pause is APPROVED.
 */
function eventOf(before: string | undefined, after: string): string {
	if (before === 'ARCHIVED' && AFTER_ARCHIVAL.has(after)) return 'UNARCHIVED';
	return before === 'DISABLED' && after === 'APPROVED' ? 'REINSTATED' : after;
}

const listIn = (value: unknown): Array<Record<string, unknown>> =>
	(Array.isArray(value) ? value : []).map(recordOf);

/** The parts of a template’s text as the webhook names them. */
function contentOf({ components }: Facts): IDataObject {
	const all = listIn(components);
	const textOf = (type: string) => text(all.find((each) => each.type === type)?.text);
	const buttons = listIn(all.find(({ type }) => type === 'BUTTONS')?.buttons);
	return {
		message_template_title: textOf('HEADER'),
		message_template_element: textOf('BODY'),
		message_template_footer: textOf('FOOTER'),
		message_template_buttons: buttons.map((button) => ({
			message_template_button_type: text(button.type),
			message_template_button_text: text(button.text),
			message_template_button_url: text(button.url),
			message_template_button_phone_number: text(button.phone_number),
		})),
	};
}

export const TEMPLATE_ROWS: readonly Row[] = [
	{
		on: 'template',
		fact: 'status',
		field: 'message_template_status_update',
		isForNew: true,
		value: ({ id, before, after, facts }) => ({
			event: eventOf(before, after),
			...templateOf(id, facts),
			message_template_category: text(facts.category),
			// Of a template that was rejected once, Meta may still return the reason later.
			reason: after === 'REJECTED' ? reasonOf(text(facts.rejected_reason)) : null,
		}),
	},
	{
		on: 'template',
		fact: 'quality',
		field: 'message_template_quality_update',
		value: ({ id, before = null, after, facts }) => ({
			previous_quality_score: before,
			new_quality_score: after,
			...templateOf(id, facts),
		}),
	},
	{
		on: 'template',
		fact: 'category',
		field: 'template_category_update',
		value: ({ id, before = null, after, facts }) =>
			after === ''
				? undefined
				: { ...templateOf(id, facts), previous_category: before, new_category: after },
	},
	{
		on: 'template',
		fact: 'correctCategory',
		field: 'template_category_update',
		// Without one, Meta no longer announces a change, or has made it: then the category says so.
		value: ({ id, after, facts }) =>
			after === ''
				? undefined
				: {
						...templateOf(id, facts),
						new_category: text(facts.category),
						correct_category: after,
					},
	},
	{
		on: 'template',
		fact: 'components',
		field: 'message_template_components_update',
		value: ({ id, facts }) => ({ ...templateOf(id, facts), ...contentOf(facts) }),
	},
];

export const TEMPLATE_GONE: GoneRow = {
	on: 'template',
	field: 'message_template_status_update',
	// Meta may still list a deleted template with this status, which was the change then.
	value: (id, { category, status, ...names }) =>
		status === 'DELETED'
			? undefined
			: {
					event: 'DELETED',
					...templateOf(id, names),
					message_template_category: text(category),
					reason: null,
				},
};
