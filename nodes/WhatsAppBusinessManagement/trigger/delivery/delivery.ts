import { isSigned } from '../../callback/signatures';
import type { Change, ChangeItem } from '../../changes/change';
import { accountOf, readChange, readChanges, toItem } from '../../changes/change';
import { ChangeIds } from '../../changes/changeId';
import { parseExactJsonBytes } from '../../graph/exactJson';
import type { Wanted } from '../filters';
import { isChosen, passes } from '../filters';

/** A delivery as it came in. */
export interface Delivery {
	rawBody: Buffer;
	/** The header `X-Hub-Signature-256`, whatever it holds. */
	signature: unknown;
	/** Milliseconds. */
	receivedAt: number;
}

/** What is answered to a delivery that is not taken: never 200, so that nobody takes it for received. */
export interface Refusal {
	status: 400 | 401 | 403;
	/** For the log: why, and what to do. */
	reason: string;
}

const NOT_SIGNED: Refusal = {
	status: 401,
	reason:
		'its signature is not that of the app. If it came from Meta, check that the App Secret in the credential is that of the app whose callback this is.',
};

const NOT_AN_ACCOUNTS: Refusal = {
	status: 400,
	reason: 'it is signed, but holds no changes of a WhatsApp Business Account',
};

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** JSON forbids a byte order mark and lets a reader ignore one (RFC 8259); n8n itself ignores it. */
const withoutMark = (bytes: Buffer): Buffer =>
	bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;

function parse(rawBody: Buffer): unknown {
	try {
		return parseExactJsonBytes(withoutMark(rawBody));
	} catch {
		// Not JSON at all: then it holds no changes, and is refused as such.
		return undefined;
	}
}

/** The items of the changes that the user wants, in Meta's order. */
function toItems(changes: Change[], wanted: Wanted, receivedAt: number): ChangeItem[] {
	const ids = new ChangeIds();
	const items: ChangeItem[] = [];
	for (const change of changes) {
		if (!isChosen(change.field, accountOf(change), wanted)) continue;
		const reading = readChange(change);
		if (!passes(reading, change.value, wanted)) continue;
		items.push(toItem(change, reading, ids.next(change), receivedAt));
	}
	return items;
}

/**
 * What is made of a delivery: a refusal, or an item for each change that the user wants (none where
 * the filters let nothing through). Nothing is read before the signature is checked.
 *
 * @throws {NestingError} when a change is nested deeper than 100 levels
 */
export function receive(
	{ rawBody, signature, receivedAt }: Delivery,
	appSecret: string,
	wanted: Wanted,
): { refusal: Refusal } | { changes: Change[]; items: ChangeItem[] } {
	if (!isSigned(rawBody, signature, appSecret)) return { refusal: NOT_SIGNED };
	const changes = readChanges(parse(rawBody));
	if (!changes) return { refusal: NOT_AN_ACCOUNTS };
	return { changes, items: toItems(changes, wanted, receivedAt) };
}
