import type { IDataObject } from 'n8n-workflow';
import { recordOf } from '../../graph/records';

/** What a change is about; `group` of an item makes a Switch node trivial. */
export type Group = 'template' | 'phoneNumber' | 'account' | 'security';

/** What a field's file makes of a change's value. */
export interface Reading {
	/** What happened, in Meta's word; null where Meta names none. */
	event: string | null;
	/** One plain sentence for a person. */
	summary: string;
	/** The value's own keys in plain names; null where Meta sent none. */
	keys: IDataObject;
	/** What the filters may judge, by the name of the filter. */
	filterKeys?: Readonly<Record<string, string | null>>;
}

/** Reads a part of what Meta sent; it never fails. */
export type Reader<Value> = (value: unknown) => Value;

type Shape = Readonly<Record<string, Reader<unknown>>>;

type Read<Keys extends Shape> = { [Key in keyof Keys]: ReturnType<Keys[Key]> };

/** Text, where Meta sent text; null otherwise. */
export const text: Reader<string | null> = (value) => (typeof value === 'string' ? value : null);

/** A number, or text that names one or more (Meta writes limits both ways). */
export const textOrNumber: Reader<string | number | null> = (value) =>
	typeof value === 'string' || typeof value === 'number' ? value : null;

/** An object, key by key; where Meta sent none, every key reads as if it were absent. */
export function part<Keys extends Shape>(shape: Keys): Reader<Read<Keys>> {
	const readers = Object.entries(shape);
	return (value) => {
		const sent = recordOf(value);
		const read = readers.map(([key, reader]) => [key, reader(sent[key])]);
		return Object.fromEntries(read) as Read<Keys>;
	};
}

/** A list, or a single entry of one; empty where Meta sent none. */
export const listOf =
	<Entry>(entry: Reader<Entry>): Reader<Entry[]> =>
	(value) => {
		if (value === undefined || value === null) return [];
		return (Array.isArray(value) ? value : [value]).map(entry);
	};

/** What one file beside this one says of its webhook field. */
interface FieldDefinition<Keys extends Shape> {
	/** Meta's name. */
	field: string;
	/** What Trigger On calls it, and what it is for. */
	name: string;
	description: string;
	group: Group;
	/**
	 * What Meta may send, as open as can be: each key is read where it has the type that is known and
	 * left out where not, so a value that Meta adds or changes never stops a change.
	 */
	value: Keys;
	read: (value: Read<Keys>) => Reading;
}

/** A webhook field, its value's type closed over. */
export interface WebhookField {
	field: string;
	name: string;
	description: string;
	group: Group;
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

/**
 * A point in time as ISO text. Meta writes unix seconds, ISO text, or a date for people, without a
 * time zone ("April 17, 2026"): that stays as it is.
 */
export function timeOf(value: string | number | null): string | null {
	if (value === null) return null;
	const isSeconds = typeof value === 'number' || /^\d+$/.test(value);
	if (!isSeconds && !/^\d{4}-\d\d-\d\dT/.test(value)) return value;
	const date = new Date(isSeconds ? Number(value) * 1000 : value);
	return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}
