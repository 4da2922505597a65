import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';

/** What a change is about. It is an item's `group`, so that a Switch node can route by it. */
export type Group =
	| 'template'
	| 'phoneNumber'
	| 'account'
	| 'security'
	| 'flow'
	| 'payment'
	| 'partner'
	| 'campaign'
	| 'user'
	| 'other';

/** What a webhook field's reader returns for a change's value. */
export interface Reading {
	/** Meta's name for what happened; null if Meta sends none. */
	event: string | null;
	/** One sentence that describes the change. */
	summary: string;
	/** The value's keys under readable names. A key that Meta did not send is null. */
	keys: IDataObject;
	/** Values for the trigger's filters that are not keys of the item under the filter's name. */
	filterKeys?: Readonly<Record<string, string | null | readonly string[]>>;
}

/** Reads a part of a value from Meta. It never throws. */
export type Reader<Value> = (value: unknown) => Value;

type Shape = Readonly<Record<string, Reader<unknown>>>;

/** What the readers of a shape return. */
export type Read<Keys extends Shape> = { [Key in keyof Keys]: ReturnType<Keys[Key]> };

/** Finds the first character that is not white space, so that a long text is not searched. */
const NOT_BLANK = /\S/;

/**
 * The value if it is text, else null. Empty text counts as absent: Meta sends it where other deliveries omit
 * the key or contain null.
 */
export const text: Reader<string | null> = (value) =>
	typeof value === 'string' && NOT_BLANK.test(value) ? value : null;

/** An ID as text, also if Meta sent a number; else null. */
export const idText: Reader<string | null> = (value) =>
	typeof value === 'number' ? String(value) : text(value);

/** The value if it is text or a number, else null. Meta writes limits and times both ways. */
export const textOrNumber: Reader<string | number | null> = (value) =>
	typeof value === 'number' ? value : text(value);

/** The object that Meta sent; undefined if it sent none. Of a list of objects, it is the first one. */
export function objectIn(value: unknown): Record<string, unknown> | undefined {
	if (Array.isArray(value)) return value.find(isRecord);
	return isRecord(value) ? value : undefined;
}

const NO_OBJECT: Readonly<Record<string, unknown>> = {};

/** Reads an object key by key. If Meta sent no object, every key is read as absent. */
export function part<Keys extends Shape>(shape: Keys): Reader<Read<Keys>> {
	const readers = Object.entries(shape);
	return (value) => {
		const sent = objectIn(value) ?? NO_OBJECT;
		// A loop, because Object.fromEntries takes twice as long and this runs for every change.
		const read: Record<string, unknown> = {};
		for (const [key, reader] of readers) read[key] = reader(sent[key]);
		return read as Read<Keys>;
	};
}

/** Whether Meta sent something. Empty text counts as absent. */
const isSent = (value: unknown): boolean =>
	typeof value === 'string' ? NOT_BLANK.test(value) : value !== undefined && value !== null;

/** Reads a list without its empty entries. A single value is read as a list of one. */
export const listOf =
	<Entry>(entry: Reader<Entry>): Reader<Entry[]> =>
	(value) => {
		if (!Array.isArray(value)) return isSent(value) ? [entry(value)] : [];
		const read: Entry[] = [];
		for (const each of value as unknown[]) if (isSent(each)) read.push(entry(each));
		return read;
	};

/** The texts of a list, or a single text as a list of one. Other values are omitted. */
export const texts: Reader<string[]> = (value) => {
	const sent: unknown[] = Array.isArray(value) ? value : [value];
	return sent.filter((entry) => text(entry) !== null) as string[];
};

/** The number of entries of a list; 0 if it is not a list. */
export const countOf: Reader<number> = (value) => (Array.isArray(value) ? value.length : 0);

/** Reads an optional object and converts it to an item's keys; undefined if Meta did not send it. */
export function optionalPart<Keys extends Shape, Plain>(
	shape: Keys,
	toKeys: (sent: Read<Keys>) => Plain,
): Reader<Plain | undefined> {
	const read = part(shape);
	return (value) => {
		const sent = objectIn(value);
		return sent === undefined ? undefined : toKeys(read(sent));
	};
}

/**
 * Declares the subject and the state of a field (`stateOf`). It reads only these keys, because it runs for
 * every change.
 *
 * @param toState gets what Meta sent, and returns the subject and the state; null for one that is missing
 */
export const stateReader =
	(toState: (sent: Readonly<Record<string, unknown>>) => ReadonlyArray<string | null>) =>
	(value: unknown): readonly string[] | undefined => {
		const state = toState(objectIn(value) ?? NO_OBJECT);
		return state.includes(null) ? undefined : (state as readonly string[]);
	};

/** The properties of a webhook field, without its reader. */
interface FieldProperties {
	/** Meta's name of the field. */
	field: string;
	/** Other spellings that Meta may send. */
	alsoSpelled?: readonly string[];
	/** The label under Trigger On. */
	name: string;
	/** The description under Trigger On: when Meta sends the change. */
	description: string;
	group: Group;
	/** Set if the entry's ID is that of a business portfolio and the change names no account. */
	entryIdOf?: 'portfolio';
	/** Set if the change contains messages or contacts of people: All excludes it. */
	isPrivate?: true;
	/**
	 * Set if Meta's webhook reference does not list the field: All includes its changes, but does not
	 * subscribe to it, because Meta may refuse the name.
	 */
	isUnlisted?: true;
	/**
	 * The subject and its new state, for a field whose state the Graph API returns too: a delivery of Meta's
	 * and the same state as it was read result in the same texts. Undefined if the value lacks one of them.
	 * `stateIdOf` says what it is for.
	 */
	stateOf?: (value: unknown) => readonly string[] | undefined;
	/** A sample value as Meta sends it, except that every ID is text. */
	sample: IDataObject;
}

/** The definition of a webhook field, one per file in this folder. */
interface FieldDefinition<Keys extends Shape> extends FieldProperties {
	/**
	 * The readers of the value's keys. A key of an unexpected type is read as absent, so that a change is
	 * never rejected because Meta added or changed a value.
	 */
	value: Keys;
	/** Turns the value's keys into the event, the summary and the item's keys. */
	read: (value: Read<Keys>) => Reading;
}

/** A webhook field whose reader accepts any value. */
export interface WebhookField extends FieldProperties {
	read: (value: unknown) => Reading;
}

/** Creates a webhook field from its definition. */
export function webhookField<Keys extends Shape>({
	value,
	read,
	...properties
}: FieldDefinition<Keys>): WebhookField {
	const readValue = part(value);
	return { ...properties, read: (sent) => read(readValue(sent)) };
}

/** A reason from Meta; null if Meta sent `NONE` or nothing. */
export const reasonOf = (reason: string | null): string | null =>
	reason?.toUpperCase() === 'NONE' ? null : reason;

/** Appends a detail, if any, to a sentence: "…: INVALID_FORMAT". */
export const withDetail = (sentence: string, detail: string | null | undefined): string =>
	detail ? `${sentence}: ${detail}` : sentence;

/** "1 contact", "2 contacts". */
export const counted = (count: number, what: string): string =>
	`${count} ${what}${count === 1 ? '' : 's'}`;
