import { FIELD_BY_NAME } from '../../changes/fields';
import { text } from '../../changes/fields/field';
import type { SeenItem } from './items';
import { OWN_FIELDS } from './ownFields';
import { GONE_ROWS, ROWS } from './rows';

/** Changes without which the user would believe that nothing changed: they are returned in any case. */
const NOTICES: ReadonlySet<string | null> = new Set(['feed.accountUnreadable', 'feed.restarted']);

/** The fields in which this node’s own changes about accounts come beside Meta’s. */
const ABOUT_ACCOUNTS = 'account_update';

function labelOf(name: string): string {
	const own = OWN_FIELDS.find(({ field }) => field === name);
	return own?.name ?? FIELD_BY_NAME.get(name)?.name ?? name;
}

/** The webhook fields whose changes reading can show, with their labels. */
export const FEED_FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
	[...ROWS.map(({ field }) => field), ...GONE_ROWS.map(({ field }) => field), ABOUT_ACCOUNTS].map(
		(field) => [field, labelOf(field)],
	),
);

/** Which changes to return. It changes nothing about what is remembered. */
export interface Choice {
	/** Webhook fields of `FEED_FIELDS`; empty for all. */
	fields: readonly string[];
	/** Names of templates; empty for all. */
	templateNames: readonly string[];
	/** Meta’s events of a template’s status; empty for all. */
	templateStatuses: readonly string[];
}

const isAmong = (value: string, chosen: readonly string[]): boolean =>
	chosen.length === 0 || chosen.includes(value);

/** Whether to return an item. A choice judges only items that have its key; others pass. */
export function isChosen(item: SeenItem, choice: Choice): boolean {
	if (NOTICES.has(item.event)) return true;
	if (!isAmong(item.field, choice.fields)) return false;
	const name = text(item.templateName);
	if (name !== null && !isAmong(name, choice.templateNames)) return false;
	const isStatus = item.field === 'message_template_status_update' && item.event !== null;
	return !isStatus || isAmong(item.event ?? '', choice.templateStatuses);
}
