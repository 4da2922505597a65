import { FIELD_BY_NAME, WEBHOOK_FIELDS } from './fields';

/** Stands under Trigger On for every management field. */
export const ALL = '*';

/**
 * The fields of Meta's webhook reference that carry messages, calls and what belongs to them: nothing
 * of them is management, so All does not let them through, even where the app has subscribed to them.
 */
const MESSAGE_FIELDS: ReadonlySet<string> = new Set([
	'automatic_events',
	'calls',
	'consumer_profile',
	'message_echoes',
	'messages',
	'messaging_handovers',
	'standby',
	'tracking_events',
]);

/** Groups have a family of fields; their names differ between Meta's page and its OpenAPI file. */
export const isMessageField = (field: string): boolean =>
	MESSAGE_FIELDS.has(field) || (field.startsWith('group_') && field.endsWith('_update'));

/** What the user named: fields, and perhaps All. */
interface Chosen {
	fields: ReadonlySet<string>;
}

/** The fields that are registered at Meta, each once. */
export function fieldsToSubscribe({ fields }: Chosen): string[] {
	const names = new Set(fields);
	if (names.delete(ALL)) {
		for (const { field, isPrivate } of WEBHOOK_FIELDS) if (!isPrivate) names.add(field);
	}
	return [...names];
}

/**
 * Whether the user wants a field, in whichever of its spellings Meta sends it. All lets through what
 * nobody knows yet, but nothing that is private or belongs to messages: those are named one by one.
 */
export function isFieldChosen(field: string, { fields }: Chosen): boolean {
	if (fields.has(field)) return true;
	const known = FIELD_BY_NAME.get(field);
	if (known === undefined) return fields.has(ALL) && !isMessageField(field);
	if (fields.has(ALL) && !known.isPrivate) return true;
	return fields.has(known.field) || (known.alsoSpelled?.some((name) => fields.has(name)) ?? false);
}
