import { isRecord } from '../graph/records';
import type { WebhookField } from './fields/field';

/** Whose change a made-up delivery is. */
interface Owner {
	accountId?: string;
	businessId?: string;
}

/** Stands in Meta's own tests where no account is meant; it passes the trigger's filter for accounts. */
const NO_ACCOUNT = '0';

/** Puts one value over another: objects key by key, everything else as a whole. */
function merged(
	below: Readonly<Record<string, unknown>>,
	above: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const keys = Object.entries(above).map(([key, over]): [string, unknown] => {
		const under = Object.hasOwn(below, key) ? below[key] : undefined;
		return [key, isRecord(under) && isRecord(over) ? merged(under, over) : over];
	});
	return { ...below, ...Object.fromEntries(keys) };
}

let lastSecond = 0;

/**
 * The time of a made-up entry, in unix seconds: each later than the one before, so that no two are
 * the same change to a trigger, which takes each change once.
 */
export function freshSecond(now: number): number {
	lastSecond = Math.max(Math.floor(now / 1000), lastSecond + 1);
	return lastSecond;
}

/** A delivery as Meta sends it, but every ID is text. */
type Envelope = {
	object: string;
	entry: Array<{
		id: string;
		time: number;
		changes: Array<{ value: Record<string, unknown>; field: string }>;
	}>;
};

/** @param over what the user wants to be otherwise in the field's sample */
export function envelopeOf(
	{ field, entryNames, sample }: WebhookField,
	over: Readonly<Record<string, unknown>>,
	{ accountId, businessId }: Owner,
	time: number,
): Envelope {
	const owner = entryNames === 'portfolio' ? (businessId ?? accountId) : accountId;
	return {
		object: 'whatsapp_business_account',
		entry: [{ id: owner ?? NO_ACCOUNT, time, changes: [{ value: merged(sample, over), field }] }],
	};
}

/**
 * The IDs that Meta's webhooks write as bare numbers, of any size. Nothing inside a text can match:
 * there each quote is escaped.
 */
const BARE_IDS = /"(business_id|entity_id|message_template_id)":"(0|[1-9]\d*)"/g;

const escaped = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The bytes of a delivery, as Meta writes them: everything beyond ASCII is escaped in small hex. */
export function bytesOf(envelope: Envelope): Buffer {
	const json = JSON.stringify(envelope).replaceAll(BARE_IDS, '"$1":$2');
	return Buffer.from(json.replace(/[\u0080-\uffff]/g, escaped));
}
