import type { IDataObject } from 'n8n-workflow';

import { isRecord, recordOf } from '../../graph/records';

/** What a change is about; `group` of an item makes a Switch node trivial. */
export type Group =
	| 'template'
	| 'phoneNumber'
	| 'account'
	| 'security'
	| 'flow'
	| 'payment'
	| 'partner'
	| 'user'
	| 'other';

/** What a field's file makes of a change's value. */
export interface Reading {
	/** What happened, in Meta's word; null where Meta names none. */
	event: string | null;
	/** One plain sentence for a person. */
	summary: string;
	/** The value's own keys in plain names; null where Meta sent none. */
	keys: IDataObject;
	/** What the filters may judge beside the keys, because no key of the item says it. */
	filterKeys?: Readonly<Record<string, string | null | readonly string[]>>;
}

/** Reads a part of what Meta sent; it never fails. */
type Reader<Value> = (value: unknown) => Value;

type Shape = Readonly<Record<string, Reader<unknown>>>;

type Read<Keys extends Shape> = { [Key in keyof Keys]: ReturnType<Keys[Key]> };

/** Text, where Meta sent text; null otherwise. */
export const text: Reader<string | null> = (value) => (typeof value === 'string' ? value : null);

/** An ID as text, also where it came as a number. */
export const idText: Reader<string | null> = (value) =>
	typeof value === 'number' ? String(value) : text(value);

/** A number, or text that names one or more (Meta writes limits both ways). */
export const textOrNumber: Reader<string | number | null> = (value) =>
	typeof value === 'string' || typeof value === 'number' ? value : null;

/** An object, key by key; where Meta sent none, every key reads as if it were absent. */
export function part<Keys extends Shape>(shape: Keys): Reader<Read<Keys>> {
	const readers = Object.entries(shape);
	return (value) => {
		const sent = recordOf(value);
		// Key by key: Object.fromEntries takes twice as long, and this runs for every change.
		const read: Record<string, unknown> = {};
		for (const [key, reader] of readers) read[key] = reader(sent[key]);
		return read as Read<Keys>;
	};
}

/** A list, or a single entry of one; empty where Meta sent none. */
export const listOf =
	<Entry>(entry: Reader<Entry>): Reader<Entry[]> =>
	(value) => {
		if (value === undefined || value === null) return [];
		return (Array.isArray(value) ? value : [value]).map(entry);
	};

/** The texts of a list, or a single text; whatever else stands there is left out. */
export const texts: Reader<string[]> = (value) => {
	if (!Array.isArray(value)) return typeof value === 'string' ? [value] : [];
	return value.filter((entry) => typeof entry === 'string');
};

/** How many entries a list has. */
export const countOf: Reader<number> = (value) => (Array.isArray(value) ? value.length : 0);

/** A part that only some values have, in plain names; undefined where Meta sent none. */
export function plainPart<Keys extends Shape, Plain>(
	shape: Keys,
	plainOf: (sent: Read<Keys>) => Plain,
): Reader<Plain | undefined> {
	const read = part(shape);
	return (value) => (isRecord(value) ? plainOf(read(value)) : undefined);
}

/** What there is to know of a webhook field beside how its value is read. */
interface Face {
	/** Meta's name. */
	field: string;
	/** Other spellings under which Meta may send it. */
	alsoSpelled?: readonly string[];
	/** What Trigger On calls it, and what it is for. */
	name: string;
	description: string;
	group: Group;
	/** Set where the entry's ID is that of a business portfolio, and no account is named anywhere. */
	entryNames?: 'portfolio';
	/** Set where it holds messages or contacts of people: All leaves it out. */
	isPrivate?: true;
	/** A made-up value as Meta sends it, but every ID is text. */
	sample: IDataObject;
}

/** What one file beside this one says of its webhook field. */
interface FieldDefinition<Keys extends Shape> extends Face {
	/**
	 * What Meta may send, as open as can be: each key is read where it has the type that is known and
	 * left out where not, so a value that Meta adds or changes never stops a change.
	 */
	value: Keys;
	read: (value: Read<Keys>) => Reading;
}

/** A webhook field, its value's type closed over. */
export interface WebhookField extends Face {
	read: (value: unknown) => Reading;
}

/** Makes a webhook field out of its definition. */
export function webhookField<Keys extends Shape>({
	value,
	read,
	...face
}: FieldDefinition<Keys>): WebhookField {
	const readValue = part(value);
	return { ...face, read: (sent) => read(readValue(sent)) };
}

/** How a word of Meta's reads, where somebody wrote it down. */
export const wordsFor = (
	table: Readonly<Record<string, string>>,
	word: string | null,
): string | undefined => (word !== null && Object.hasOwn(table, word) ? table[word] : undefined);

/** Meta writes NONE, or nothing, where there is no reason. */
export const reasonOf = (reason: string | null): string | null =>
	reason === 'NONE' ? null : reason;

/** Puts a detail behind a sentence: "…: INVALID_FORMAT". */
export const withDetail = (sentence: string, detail: string | null | undefined): string =>
	detail ? `${sentence}: ${detail}` : sentence;

/** "1 contact", "2 contacts". */
export const counted = (count: number, what: string): string =>
	`${count} ${what}${count === 1 ? '' : 's'}`;

/** ISO text with its time zone; without one it would be read as the local time of this machine. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * A point in time as ISO text. Meta writes unix seconds, as a number or as text, ISO text, or a date
 * for people, without a time zone ("April 17, 2026"): that stays as it is.
 */
export function timeOf(value: string | number | null): string | null {
	if (value === null) return null;
	const isSeconds = typeof value === 'number' || /^\d+$/.test(value);
	if (!isSeconds && !ISO_TIME.test(value)) return value;
	const date = new Date(isSeconds ? Number(value) * 1000 : value);
	return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}
