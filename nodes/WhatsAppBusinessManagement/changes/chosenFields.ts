import { FIELD_BY_NAME, WEBHOOK_FIELDS } from './fields';

/** The value of Trigger On that selects every management field. */
export const ALL = '*';

/**
 * The fields of Meta's webhook reference for messages, calls and related events. They are not management
 * fields, so All excludes them even if the app is subscribed to them.
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

/**
 * Whether a field is about messages or calls. The `group_…_update` fields are matched by pattern, because
 * their names differ between Meta's page and its OpenAPI file.
 */
export const isMessageField = (field: string): boolean =>
	MESSAGE_FIELDS.has(field) || (field.startsWith('group_') && field.endsWith('_update'));

/** The user's selection under Trigger On: webhook fields and possibly `ALL`. */
interface Chosen {
	fields: ReadonlySet<string>;
}

/** The fields to subscribe to at Meta, without duplicates. All includes every listed field that is not private. */
export function fieldsToSubscribe({ fields }: Chosen): string[] {
	const names = new Set(fields);
	if (names.delete(ALL)) {
		for (const { field, isPrivate, isUnlisted } of WEBHOOK_FIELDS)
			if (!isPrivate && !isUnlisted) names.add(field);
	}
	return [...names];
}

/**
 * Whether the user selected a field, in any of the spellings that Meta sends. All includes unknown fields, but
 * not private fields or message fields: those must be selected by name.
 */
export function isFieldChosen(field: string, { fields }: Chosen): boolean {
	if (fields.has(field)) return true;
	const known = FIELD_BY_NAME.get(field);
	if (known === undefined) return fields.has(ALL) && !isMessageField(field);
	if (fields.has(ALL) && !known.isPrivate) return true;
	return fields.has(known.field) || (known.alsoSpelled?.some((name) => fields.has(name)) ?? false);
}
