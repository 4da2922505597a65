import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { FIELD_BY_NAME } from './fields';
import { idText, objectIn, text, type Group, type Reading } from './fields/field';
import { LARGEST_SECONDS } from './fields/times';
import type { ManagedKind } from './managerUrl';
import { managerUrl } from './managerUrl';
import { isAcceptedObject } from './objects';
import { codeAsWords } from './words';

/** One change of a delivery, as Meta sent it. */
export interface Change {
	/** `entry.id`: the account; `0` in Meta's own tests; the business portfolio in partner events. */
	entryId: string;
	/** Unix seconds; undefined if the entry has no time. */
	time: number | undefined;
	field: string;
	value: unknown;
}

/** Where an item comes from: a delivery to the trigger, or the operation Get Changes, which reads. */
export type ChangeSource = 'webhook' | 'getChanges';

/** What identifies an item. */
export interface ItemIdentity {
	/** Identifies the change; the same on every retry of a delivery. */
	changeId: string;
	/** Identifies the state that the change reports (`stateIdOf`). */
	stateId: string;
	source: ChangeSource;
}

/** The item that the nodes output for a change. */
export interface ChangeItem extends IDataObject {
	field: string;
	group: Group;
	/** Null if Meta names only a portfolio and no account. */
	wabaId: string | null;
	/** The name of the account; null if it is unknown: Meta’s webhooks do not contain it. */
	accountName: string | null;
	/** ISO time from Meta. If Meta sends none, the time of receipt; then `timeReceived` is true. */
	time: string;
	changeId: string;
	stateId: string;
	source: ChangeSource;
	event: string | null;
	summary: string;
	/** The page of WhatsApp Manager about the subject; null if there is none. */
	managerUrl: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The latest time that a JavaScript date can represent, in unix seconds. */
const LAST_SECOND = 8.64e12;

/** An entry's time in unix seconds; undefined if it is missing or invalid. */
function secondsOf(time: unknown): number | undefined {
	const number = isText(time) ? Number(time) : time;
	if (typeof number !== 'number' || Number.isNaN(number)) return undefined;
	const seconds = number > LARGEST_SECONDS ? number / 1000 : number;
	return Math.abs(seconds) <= LAST_SECOND ? seconds : undefined;
}

/** The entry ID of Meta's own tests. It also stands for an entry without an ID. */
const NO_ENTRY_ID = '0';

/** Whether an entry's ID is text or a number. String() may throw for an object. */
const isEntryId = (id: unknown): boolean => typeof id === 'string' || typeof id === 'number';

/** Appends the changes of an entry to `read`. Returns false if the entry is invalid. */
function readEntry(entry: unknown, read: Change[]): boolean {
	if (!isRecord(entry) || !Array.isArray(entry.changes)) return false;
	const entryId = isEntryId(entry.id) ? String(entry.id) : NO_ENTRY_ID;
	const time = secondsOf(entry.time);
	for (const change of entry.changes as unknown[]) {
		if (!isRecord(change) || !isText(change.field)) return false;
		read.push({ entryId, time, field: change.field, value: change.value });
	}
	return true;
}

const readEnvelope = (envelope: unknown, read: Change[]): boolean =>
	isRecord(envelope) &&
	isAcceptedObject(envelope.object) &&
	Array.isArray(envelope.entry) &&
	envelope.entry.every((entry) => readEntry(entry, read));

/**
 * Reads the changes of a delivery, in Meta's order.
 *
 * @param delivery the parsed body: an envelope (`{ object, entry }`), or an array of them as in one of
 * Meta's samples
 * @returns undefined if any part of it is not a valid delivery of a WhatsApp Business Account
 */
export function readChanges(delivery: unknown): Change[] | undefined {
	const envelopes: unknown[] = Array.isArray(delivery) ? delivery : [delivery];
	const read: Change[] = [];
	const complete =
		envelopes.length > 0 && envelopes.every((envelope) => readEnvelope(envelope, read));
	return complete ? read : undefined;
}

/**
 * The ID of the account that a change is about. Partner events name it in the value, not in the entry.
 *
 * @returns null if the change names only a portfolio
 */
export function accountOf({ entryId, field, value }: Change): string | null {
	const named = idText(objectIn(objectIn(value)?.waba_info)?.waba_id);
	if (named !== null) return named;
	if (FIELD_BY_NAME.get(field)?.entryIdOf === 'portfolio') return null;
	// An empty ID counts as absent. The change keeps it, because the change ID is calculated from it.
	return text(entryId) ?? NO_ENTRY_ID;
}

/** Reads a change with the reader of its field. For an unknown field, it returns the event and no keys. */
export const readChange = ({ field, value }: Change): Reading => {
	const known = FIELD_BY_NAME.get(field);
	if (known) return known.read(value);
	const event = text(objectIn(value)?.event);
	const name = field.replaceAll('_', ' ');
	const title = name.charAt(0).toUpperCase() + name.slice(1);
	return {
		event,
		summary: event ? `${title}: ${codeAsWords(event)}` : `${title} changed`,
		keys: {},
	};
};

/** The names of accounts by ID. */
export type AccountNames = Readonly<Record<string, string>>;

/** What the pages of WhatsApp Manager show of each group. The others have no page. */
const PAGES: Readonly<Partial<Record<Group, ManagedKind>>> = {
	account: 'account',
	flow: 'flow',
	payment: 'account',
	phoneNumber: 'number',
	security: 'number',
	template: 'template',
};

/** The page of WhatsApp Manager about the subject of an item; null if there is none. */
export function pageOf({ group, wabaId, templateId }: ChangeItem): string | null {
	const kind = PAGES[group];
	return kind === undefined ? null : managerUrl(kind, wabaId, templateId);
}

/**
 * Builds the item of a change.
 *
 * @param reading the result of `readChange`
 * @param receivedAt when the delivery was received, in milliseconds; used if Meta sends no time
 * @param names of the accounts, as far as they are known
 */
export function toItem(
	change: Change,
	reading: Reading,
	{ changeId, stateId, source }: ItemIdentity,
	receivedAt: number,
	names: AccountNames = {},
): ChangeItem {
	const known = FIELD_BY_NAME.get(change.field);
	const time = new Date(change.time === undefined ? receivedAt : change.time * 1000);
	const wabaId = accountOf(change);
	const item: ChangeItem = {
		// All spellings of a field become one name.
		field: known?.field ?? change.field,
		group: known?.group ?? 'other',
		wabaId,
		accountName: null,
		time: time.toISOString(),
		changeId,
		stateId,
		source,
		event: reading.event,
		summary: reading.summary,
		managerUrl: null,
	};
	if (change.time === undefined) item.timeReceived = true;
	// If the entry's ID is not that of the account, it is that of the portfolio.
	if (wabaId !== change.entryId && text(change.entryId)) item.businessId = change.entryId;
	Object.assign(item, reading.keys, { value: change.value as IDataObject[string] });
	const { wabaId: accountId } = item;
	if (accountId !== null && Object.hasOwn(names, accountId)) {
		item.accountName = names[accountId] ?? null;
	}
	item.managerUrl = pageOf(item);
	return item;
}
