import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { FIELD_BY_NAME } from './fields';
import type { Group, Reading } from './fields/field';

/** One change of a delivery, as Meta sent it. */
export interface Change {
	/** The account, as `entry.id` names it; `0` in Meta's own tests, a portfolio in partner events. */
	entryId: string;
	/** Unix seconds; undefined where the entry has none. */
	time: number | undefined;
	field: string;
	value: unknown;
}

/** What the trigger emits for a change. */
export interface ChangeItem extends IDataObject {
	field: string;
	group: Group;
	/** Null where Meta names no account, only a portfolio. */
	wabaId: string | null;
	/** ISO time: Meta's, or that of receipt where Meta names none (then `timeReceived` is true). */
	time: string;
	changeId: string;
	event: string | null;
	summary: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const ACCOUNT = 'whatsapp_business_account';

/** Meta's own samples write the object with a space in some places. */
const isAccountObject = (object: unknown): boolean =>
	object === ACCOUNT || (isText(object) && object.replaceAll(' ', '_') === ACCOUNT);

/** Larger numbers are milliseconds; as seconds they would lie beyond the year 5138. */
const LARGEST_SECONDS = 1e11;

/** The last moment that a JavaScript date can hold, in unix seconds. */
const LAST_SECOND = 8.64e12;

/** An entry's time in unix seconds; undefined where it has none that can be read. */
function secondsOf(time: unknown): number | undefined {
	const number = isText(time) ? Number(time) : time;
	if (typeof number !== 'number' || Number.isNaN(number)) return undefined;
	const seconds = number > LARGEST_SECONDS ? number / 1000 : number;
	return Math.abs(seconds) <= LAST_SECOND ? seconds : undefined;
}

/** Text or a number: an object could make String() throw. */
const isNamed = (id: unknown): boolean => typeof id === 'string' || typeof id === 'number';

/** Adds the changes of an entry to those that are read already; false where it is no entry. */
function readEntry(entry: unknown, read: Change[]): boolean {
	if (!isRecord(entry) || !Array.isArray(entry.changes)) return false;
	const entryId = isNamed(entry.id) ? String(entry.id) : '0';
	const time = secondsOf(entry.time);
	for (const change of entry.changes as unknown[]) {
		if (!isRecord(change) || !isText(change.field)) return false;
		read.push({ entryId, time, field: change.field, value: change.value });
	}
	return true;
}

const readEnvelope = (envelope: unknown, read: Change[]): boolean =>
	isRecord(envelope) &&
	isAccountObject(envelope.object) &&
	Array.isArray(envelope.entry) &&
	envelope.entry.every((entry) => readEntry(entry, read));

/**
 * The changes of a delivery, in Meta's order. An array of envelopes is taken too, as Meta's own
 * sample shows one.
 *
 * @returns undefined when the delivery is not that of a WhatsApp Business Account
 */
export function readChanges(delivery: unknown): Change[] | undefined {
	const envelopes: unknown[] = Array.isArray(delivery) ? delivery : [delivery];
	const read: Change[] = [];
	const complete =
		envelopes.length > 0 && envelopes.every((envelope) => readEnvelope(envelope, read));
	return complete ? read : undefined;
}

/**
 * The account that a change is about: partner events name it in the value, not in the entry. Null
 * where there is none, because the entry names a portfolio.
 */
export function accountOf({ entryId, field, value }: Change): string | null {
	const info = isRecord(value) ? value.waba_info : undefined;
	if (isRecord(info) && isText(info.waba_id)) return info.waba_id;
	return FIELD_BY_NAME.get(field)?.entryNames === 'portfolio' ? null : entryId;
}

/** Reads a change by its field's file; a field that nobody knows yet still can be read. */
export const readChange = ({ field, value }: Change): Reading => {
	const known = FIELD_BY_NAME.get(field);
	if (known) return known.read(value);
	const event = isRecord(value) && isText(value.event) ? value.event : null;
	return { event, summary: event ? `${field}: ${event}` : `${field} changed`, keys: {} };
};

/**
 * The item of a change.
 *
 * @param receivedAt when the delivery came, in milliseconds; stands in where Meta sends no time
 */
export function toItem(
	change: Change,
	reading: Reading,
	changeId: string,
	receivedAt: number,
): ChangeItem {
	const known = FIELD_BY_NAME.get(change.field);
	const time = new Date(change.time === undefined ? receivedAt : change.time * 1000);
	const wabaId = accountOf(change);
	const item: ChangeItem = {
		// One name for the spellings of a field.
		field: known?.field ?? change.field,
		group: known?.group ?? 'other',
		wabaId,
		time: time.toISOString(),
		changeId,
		event: reading.event,
		summary: reading.summary,
	};
	if (change.time === undefined) item.timeReceived = true;
	// An entry that is not the account's is the portfolio's.
	if (wabaId !== change.entryId) item.businessId = change.entryId;
	return Object.assign(item, reading.keys, { value: change.value as IDataObject[string] });
}
