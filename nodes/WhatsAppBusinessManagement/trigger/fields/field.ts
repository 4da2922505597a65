import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

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

/** What one file beside this one says of its webhook field. */
interface FieldDefinition<Schema extends z.ZodTypeAny> {
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
	schema: () => Schema;
	read: (value: z.output<Schema>) => Reading;
}

/** A webhook field, its schema's type closed over. */
export interface WebhookField {
	field: string;
	name: string;
	description: string;
	group: Group;
	read: (value: unknown) => Reading;
}

/** Makes a webhook field out of its definition; the schema is built when the first change comes. */
export function webhookField<Schema extends z.ZodTypeAny>({
	schema,
	read,
	...face
}: FieldDefinition<Schema>): WebhookField {
	let built: Schema | undefined;
	return {
		...face,
		read(value) {
			built ??= schema();
			const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
			return read(built.parse(isRecord ? value : {}) as z.output<Schema>);
		},
	};
}

/** Text, where Meta sent text; null otherwise. */
export const text = () => z.string().nullable().catch(null).default(null);

/** A number, or text that names one or more (Meta writes limits both ways). */
export const textOrNumber = () =>
	z.union([z.string(), z.number()]).nullable().catch(null).default(null);

/** An object inside the value; an empty one where Meta sent none. */
export const part = <Shape extends z.ZodRawShape>(shape: Shape) => {
	const whole = z.object(shape);
	const empty = whole.parse({});
	return whole.catch(empty as z.output<typeof whole>);
};

/** A list inside the value, or a single entry of one; empty where Meta sent none. */
export const listOf = <Entry extends z.ZodTypeAny>(entry: Entry) =>
	z.preprocess(
		(value) =>
			Array.isArray(value) ? value : value === undefined || value === null ? [] : [value],
		z.array(entry).catch([]),
	);

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
