import { exactJson } from './exactJson';

/** One change of a webhook delivery. */
export interface Change {
	/** The account's id; `0` in Meta's own test, a portfolio's id in partner events. */
	entryId: string;
	field: string;
	value: object;
	/** Unix seconds; now if omitted. `null` omits it from the entry, as some of Meta's samples do. */
	time?: number | null;
}

interface Entry {
	id: string;
	time?: number;
	changes: Array<{ value: object; field: string }>;
}

/** The body of a delivery. `now` is unix time in milliseconds. */
export function envelope(changes: Change[], now: number): string {
	const entries: Entry[] = [];
	for (const { entryId, field, value, time } of changes) {
		const seconds = time === null ? undefined : (time ?? Math.floor(now / 1000));
		let entry = entries.at(-1);
		// Neighbours of the same account and second share an entry.
		if (entry?.id !== entryId || entry.time !== seconds) {
			entry = { id: entryId, time: seconds, changes: [] };
			entries.push(entry);
		}
		entry.changes.push({ value: withExactTemplateId(value), field });
	}
	return exactJson({ object: 'whatsapp_business_account', entry: entries });
}

/** Meta sends this id as an unquoted number of any size, although its API returns it as text. */
function withExactTemplateId(value: object): object {
	const id = 'message_template_id' in value ? value.message_template_id : undefined;
	if (typeof id !== 'string' || !/^\d+$/.test(id)) return value;
	return { ...value, message_template_id: BigInt(id) };
}
