import { createHash } from 'node:crypto';

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
	group: Group | 'other';
	wabaId: string;
	/** ISO time: Meta's, or that of receipt where Meta names none (then `timeReceived` is true). */
	time: string;
	changeId: string;
	event: string | null;
	summary: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Meta's own samples write the object with a space in some places. */
const isAccountObject = (object: unknown): boolean =>
	isText(object) && object.replaceAll(' ', '_') === 'whatsapp_business_account';

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

function changesOfEntry(entry: unknown): Change[] | undefined {
	if (!isRecord(entry) || !Array.isArray(entry.changes)) return undefined;
	const { id, time, changes } = entry;
	const read: Change[] = [];
	for (const change of changes as unknown[]) {
		if (!isRecord(change) || !isText(change.field)) return undefined;
		read.push({
			entryId: String(id ?? '0'),
			time: secondsOf(time),
			field: change.field,
			value: change.value,
		});
	}
	return read;
}

function changesOfEnvelope(envelope: unknown): Change[] | undefined {
	if (!isRecord(envelope) || !isAccountObject(envelope.object) || !Array.isArray(envelope.entry)) {
		return undefined;
	}
	const entries = envelope.entry.map(changesOfEntry);
	return entries.every((changes) => changes !== undefined) ? entries.flat() : undefined;
}

/**
 * The changes of a delivery, in Meta's order. An array of envelopes is taken too, as Meta's own
 * sample shows one.
 *
 * @returns undefined when the delivery is not that of a WhatsApp Business Account
 */
export function readChanges(delivery: unknown): Change[] | undefined {
	if (!Array.isArray(delivery)) return changesOfEnvelope(delivery);
	const envelopes = delivery.map(changesOfEnvelope);
	const complete = envelopes.length > 0 && envelopes.every((changes) => changes !== undefined);
	return complete ? envelopes.flat() : undefined;
}

/** The same value with its keys in order, at any depth. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isRecord(value)) return value;
	const keys = Object.keys(value).sort();
	return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

/** JSON with sorted keys: the same value always gives the same text. */
const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? '';

/** What makes a change this one, however often Meta sends it. */
export const fingerprint = ({ entryId, time, field, value }: Change): string =>
	[entryId, time ?? '', field, canonicalJson(value)].join('\n');

/**
 * The change's ID: the first 128 bits of SHA-256, in hex. The same on every retry. Two identical
 * changes in one second in two deliveries cannot be told apart; within one delivery they are counted.
 *
 * @param before how many changes with the same fingerprint stand before it in the delivery
 */
export const changeIdOf = (print: string, before: number): string =>
	createHash('sha256').update(`${print}\n${before}`).digest('hex').slice(0, 32);

/** The account that a change is about: partner events name it in the value, not in the entry. */
export function accountOf({ entryId, value }: Change): string {
	const info = isRecord(value) ? value.waba_info : undefined;
	return isRecord(info) && isText(info.waba_id) ? info.waba_id : entryId;
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
	const time = new Date(change.time === undefined ? receivedAt : change.time * 1000);
	return {
		field: change.field,
		group: FIELD_BY_NAME.get(change.field)?.group ?? 'other',
		wabaId: accountOf(change),
		time: time.toISOString(),
		...(change.time === undefined && { timeReceived: true }),
		changeId,
		event: reading.event,
		summary: reading.summary,
		...reading.keys,
		value: change.value as IDataObject[string],
	};
}
