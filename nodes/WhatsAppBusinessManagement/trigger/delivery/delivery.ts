import { isSigned } from '../../callback/signatures';
import type { AccountNames, Change, ChangeItem } from '../../changes/change';
import { accountOf, readChange, readChanges, toItem } from '../../changes/change';
import { ChangeIds } from '../../changes/changeId';
import { stateIdOf } from '../../changes/stateId';
import { parseExactJsonBytes } from '../../graph/exactJson';
import type { Wanted } from '../filters';
import { isChosen, passes } from '../filters';

/** A delivery as received. */
export interface Delivery {
	rawBody: Buffer;
	/** The header `X-Hub-Signature-256`, unchecked. */
	signature: unknown;
	/** Milliseconds. */
	receivedAt: number;
}

/** Why a delivery is refused, with the HTTP status of the answer. */
export interface Refusal {
	status: 400 | 401 | 403;
	/** The reason and what to do, for the log. */
	reason: string;
}

const NOT_SIGNED: Refusal = {
	status: 401,
	reason:
		'its signature was not made with the App Secret. If Meta sent it, check that the credential has the App Secret of the app for which this callback is registered.',
};

const NOT_AN_ACCOUNTS: Refusal = {
	status: 400,
	reason: 'it is signed, but contains no changes of a WhatsApp Business Account',
};

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** JSON forbids a byte order mark but allows a parser to ignore it (RFC 8259), as n8n itself does. */
const withoutMark = (bytes: Buffer): Buffer =>
	bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;

function parse(rawBody: Buffer): unknown {
	try {
		return parseExactJsonBytes(withoutMark(rawBody));
	} catch {
		// Not JSON: `receive` refuses it as a delivery without changes.
		return undefined;
	}
}

/** The items of the changes that the user wants, in Meta's order. */
function toItems(
	changes: Change[],
	wanted: Wanted,
	receivedAt: number,
	readNames: () => AccountNames,
): ChangeItem[] {
	const ids = new ChangeIds();
	const items: ChangeItem[] = [];
	let names: AccountNames | undefined;
	for (const change of changes) {
		if (!isChosen(change.field, accountOf(change), wanted)) continue;
		const reading = readChange(change);
		if (!passes(reading, change.value, wanted)) continue;
		const changeId = ids.next(change);
		const identity = { changeId, stateId: stateIdOf(change), source: 'webhook' } as const;
		// Most deliveries have no item, so the names are copied only when one is made.
		names ??= readNames();
		items.push(toItem(change, reading, identity, receivedAt, names));
	}
	return items;
}

/**
 * Checks and parses a delivery. The signature is checked before anything is parsed.
 *
 * @param readNames returns the names of the accounts, as far as they are known
 * @returns a refusal; or all changes, and an item for each change that passes the filters
 *
 * @throws {NestingError} when a change is nested deeper than 100 levels
 */
export function receive(
	{ rawBody, signature, receivedAt }: Delivery,
	appSecret: string,
	wanted: Wanted,
	readNames: () => AccountNames = () => ({}),
): { refusal: Refusal } | { changes: Change[]; items: ChangeItem[] } {
	if (!isSigned(rawBody, signature, appSecret)) return { refusal: NOT_SIGNED };
	const changes = readChanges(parse(rawBody));
	if (!changes) return { refusal: NOT_AN_ACCOUNTS };
	return { changes, items: toItems(changes, wanted, receivedAt, readNames) };
}
