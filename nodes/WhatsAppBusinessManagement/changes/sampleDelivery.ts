import { isRecord } from '../graph/records';
import type { WebhookField } from './fields/field';

/** The IDs for the entry of a sample delivery. */
interface Owner {
	accountId?: string;
	businessId?: string;
}

/** The entry ID of Meta's own tests. The trigger's account filter accepts it. */
const NO_ACCOUNT = '0';

/** Merges overrides into a value: objects key by key, everything else as a whole. */
function merged(
	base: Readonly<Record<string, unknown>>,
	overrides: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const keys = Object.entries(overrides).map(([key, override]): [string, unknown] => {
		const value = Object.hasOwn(base, key) ? base[key] : undefined;
		return [key, isRecord(value) && isRecord(override) ? merged(value, override) : override];
	});
	return { ...base, ...Object.fromEntries(keys) };
}

let lastSecond = 0;

/**
 * The time of a sample entry, in unix seconds. Each is later than the previous one, because a trigger ignores
 * a change that it has already received.
 *
 * @param now milliseconds
 */
export function uniqueSecond(now: number): number {
	lastSecond = Math.max(Math.floor(now / 1000), lastSecond + 1);
	return lastSecond;
}

/** A delivery as Meta sends it, except that every ID is text. */
type Envelope = {
	object: string;
	entry: Array<{
		id: string;
		time: number;
		changes: Array<{ value: Record<string, unknown>; field: string }>;
	}>;
};

/**
 * Builds a delivery with one change from the sample of a webhook field.
 *
 * @param overrides values that replace those of the sample; objects are merged key by key
 * @param owner the account and the portfolio; without an ID, the entry's ID is `0` as in Meta's own tests
 * @param time unix seconds
 */
export function envelopeOf(
	{ field, entryIdOf, sample }: WebhookField,
	overrides: Readonly<Record<string, unknown>>,
	{ accountId, businessId }: Owner,
	time: number,
): Envelope {
	const id = (entryIdOf === 'portfolio' ? (businessId ?? accountId) : accountId) ?? NO_ACCOUNT;
	return {
		object: 'whatsapp_business_account',
		entry: [{ id, time, changes: [{ value: merged(sample, overrides), field }] }],
	};
}

/**
 * The IDs that Meta's webhooks write as bare numbers of any size. Nothing inside a string value can match,
 * because its quotes are escaped.
 */
const BARE_IDS = /"(business_id|entity_id|message_template_id)":"(0|[1-9]\d*)"/g;

const escaped = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The bytes of a delivery as Meta writes them: non-ASCII characters are escaped with lower-case hex digits. */
export function bytesOf(envelope: Envelope): Buffer {
	const json = JSON.stringify(envelope).replaceAll(BARE_IDS, '"$1":$2');
	return Buffer.from(json.replace(/[\u0080-\uffff]/g, escaped));
}
