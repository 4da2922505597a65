import type { Locator } from 'playwright-core';

/** A label, with the star that n8n puts behind a required field. */
const labelled = (label: string): RegExp =>
	new RegExp(`^\\s*${label.replaceAll(/[^\w\s]/g, '\\$&')}\\s*\\*?\\s*$`);

/**
 * A field in a form of n8n’s, by its label. Groups contain fields, so the innermost is meant.
 *
 * @param form what contains the field
 * @param kind the `data-test-id` of the form’s fields
 */
export function fieldIn(form: Locator, kind: string, label: string): Locator {
	const name = form.page().locator('label').getByText(labelled(label));
	return form.getByTestId(kind).filter({ has: name }).last();
}

/** Enters a text, and leaves the field, so that n8n takes it over. */
export async function enter(field: Locator, text: string): Promise<void> {
	const input = field.getByTestId('parameter-input-field');
	await input.fill(text);
	await input.blur();
}
