import { z } from 'zod';

import { parseExactJson } from '../graph/exactJson';
import { NODE_ID } from '../graph/paths';
import { recordOf } from '../graph/records';

/* Checks of single values. A message continues the field's label and never repeats the value. */

/** Whether a value is undefined, null or blank text. */

export const isEmpty = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/**
 * The ID of a node: digits, as text, because IDs can be larger than 2^53. A number that was already
 * rounded is refused, because it would be the ID of another object.
 */
export const id = (example: string) =>
	z.preprocess(
		(value) => (typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value),
		z
			.string({
				required_error: `fill in its ID (e.g. ${example})`,
				invalid_type_error: `must be an ID of digits, written as text (e.g. ${example})`,
			})
			.trim()
			.regex(NODE_ID, `must be an ID made of digits only (e.g. ${example})`),
	);

/** The JSON list in a text, as an AI agent writes it. Numbers in it are read as IDs. */
function jsonListIn(text: string): unknown[] | undefined {
	if (!text.trim().startsWith('[')) return undefined;
	try {
		const { ids } = recordOf(parseExactJson(`{"ids":${text}}`));
		return Array.isArray(ids) ? ids : undefined;
	} catch {
		return undefined;
	}
}

/**
 * A list from the editor unchanged, or the list in a text from an expression: JSON, or parts that are
 * separated by commas, semicolons, tabs or line breaks.
 */
export function splitList(value: unknown): unknown {
	if (typeof value === 'number') return [value];
	if (typeof value !== 'string') return value ?? undefined;
	return (
		jsonListIn(value) ??
		value
			.split(/[,;\t\n]/)
			.map((part) => part.trim())
			.filter((part) => part !== '')
	);
}

/** Names for the `fields` query: chosen from the list, or text with names separated by commas. */
export const graphFields = () => z.preprocess(splitList, z.array(z.string().min(1)).default([]));

/** Converts a number from a sheet to text, unless it may have been rounded already. */
export const numberAsText = (value: unknown): unknown =>
	typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : value;

/** The rule for a text, in addition to not being empty. */
export interface TextRule {
	/** Minimum number of characters. */
	min?: number;
	/** Maximum number of characters. */
	max?: number;
	pattern?: RegExp;
	/** The message for a text that does not match the pattern: "must be …". */
	must?: string;
}

/** Required text. */
export const text = ({ min = 1, max = Infinity, pattern, must = 'fill it in' }: TextRule = {}) => {
	const lengthMessage = max === Infinity ? must : `must have ${min} to ${max} characters`;
	const plain = z.string({ required_error: must, invalid_type_error: must }).trim();
	return z.preprocess(
		numberAsText,
		(pattern ? plain.regex(pattern, must) : plain).refine(
			(value) => isBetween(min, charactersIn(value), max),
			lengthMessage,
		),
	);
};

/** Counts an emoji as one character; JavaScript's `length` counts two. */
const charactersIn = (value: string): number => [...value].length;

const isBetween = (min: number, value: number, max: number): boolean =>
	min <= value && value <= max;

/** Optional text. */
export const optionalText = (rule: TextRule = {}) =>
	z.preprocess((value) => (isEmpty(value) ? undefined : value), text(rule).optional());

/** A whole number, or its text. An empty text is refused: `Number` would make it 0. */
export const integer = (min: number, max: number) => {
	const message = `must be a whole number from ${min} to ${max}`;
	return z.preprocess(
		(value) => (typeof value === 'string' && !isEmpty(value) ? Number(value) : value),
		z
			.number({ errorMap: () => ({ message }) })
			.int(message)
			.min(min, message)
			.max(max, message),
	);
};

const BOOLEANS: Readonly<Record<string, boolean>> = {
	true: true,
	yes: true,
	1: true,
	false: false,
	no: false,
	0: false,
};

/** The boolean for a text or number from a sheet or an AI agent, e.g. TRUE, yes or 1. */
function asBoolean(value: unknown): unknown {
	if (typeof value !== 'string' && typeof value !== 'number') return value;
	const word = String(value).trim().toLowerCase();
	return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : value;
}

/** A required boolean. */
export const boolean = () =>
	z.preprocess(
		asBoolean,
		z.boolean({
			required_error: 'must be true or false',
			invalid_type_error: 'must be true or false',
		}),
	);

/** An optional boolean. */
export const optionalBoolean = () => boolean().optional();

/** A list of IDs without duplicates, or text with IDs separated by commas. */
export const idList = (example: string, max = 100) =>
	z.preprocess(
		(value) => splitList(numberAsText(value)),
		z
			.array(id(example), { required_error: `enter at least one ID (e.g. ${example})` })
			.min(1, `enter at least one ID (e.g. ${example})`)
			.max(max, `may contain at most ${max} IDs`)
			.transform((ids) => [...new Set(ids)]),
	);

/** The number of entries that a list may have. */
interface ListRule {
	atMost?: number;
	/** The message for an empty list. If omitted, the list may be empty. */
	atLeastOne?: string;
}

/** A list. A missing value counts as an empty list. */
export const listOf = <Entry extends z.ZodTypeAny>(
	entry: Entry,
	{ atMost, atLeastOne }: ListRule = {},
) => {
	const list = z.array(entry).min(atLeastOne === undefined ? 0 : 1, atLeastOne);
	const bounded =
		atMost === undefined ? list : list.max(atMost, `may contain at most ${atMost} entries`);
	return bounded.default([]);
};

/** A list of texts, or text with parts separated by commas. */
export const textList = (rule: TextRule & ListRule = {}) =>
	z.preprocess(splitList, listOf(text(rule), rule));

/** The lines of a text. A list, or a JSON list in the text, is returned as a list. */
function splitLines(value: unknown): unknown {
	const entered = numberAsText(value);
	if (typeof entered !== 'string') return entered ?? undefined;
	return jsonListIn(entered) ?? entered.split(/\r?\n/).filter((line) => !isEmpty(line));
}

/** A list of texts that may contain commas, or text with one entry per line. */
export const lineList = (rule: TextRule & ListRule = {}) =>
	z.preprocess(splitLines, listOf(text(rule), rule));
