import { z } from 'zod';

import { parseExactJson } from '../graph/exactJson';
import { NODE_ID } from '../graph/paths';
import { recordOf } from '../graph/records';

/* What the value of a field may be. A message continues the field's name, and never repeats the value. */

export const isEmpty = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/**
 * The ID of a node. Digits only, kept as text, because IDs go beyond 2^53. A number that was already
 * rounded on its way here would name another object, so it is refused.
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

/** Text that holds a JSON list, as an AI agent writes it. Bare numbers in it are read as IDs. */
function jsonListIn(text: string): unknown[] | undefined {
	if (!text.trim().startsWith('[')) return undefined;
	try {
		const { ids } = recordOf(parseExactJson(`{"ids":${text}}`));
		return Array.isArray(ids) ? ids : undefined;
	} catch {
		return undefined;
	}
}

/** A list that came from the editor, or text from an expression: JSON, or parts as people separate them. */
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

/** Names for the `fields` query: a choice from the list, plus whatever the user adds as text. */
export const graphFields = () => z.preprocess(splitList, z.array(z.string().min(1)).default([]));

/** A sheet gives a number where text is meant. One that was already rounded is no ID any more. */
export const numberAsText = (value: unknown): unknown =>
	typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : value;

/** What a text must be, beside not being empty. */
export interface TextRule {
	/** Characters. */
	min?: number;
	/** Characters. */
	max?: number;
	pattern?: RegExp;
	/** What the pattern asks for, as the message says it: "must be …". */
	must?: string;
}

/** Text that must be there. The message says what it may be, never what it was. */
export const text = ({ min = 1, max = Infinity, pattern, must = 'fill it in' }: TextRule = {}) => {
	const fits = max === Infinity ? must : `must have ${min} to ${max} characters`;
	const plain = z.string({ required_error: must, invalid_type_error: must }).trim();
	return z.preprocess(
		numberAsText,
		(pattern ? plain.regex(pattern, must) : plain).refine(
			(value) => isBetween(min, charactersIn(value), max),
			fits,
		),
	);
};

/** An emoji is one character, though JavaScript counts two. */
const charactersIn = (value: string): number => [...value].length;

const isBetween = (min: number, value: number, max: number): boolean =>
	min <= value && value <= max;

/** Text that may be left empty. */
export const optionalText = (rule: TextRule = {}) =>
	z.preprocess((value) => (isEmpty(value) ? undefined : value), text(rule).optional());

/** A whole number, or its text. Nothing is no number: it would count as 0. */
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

const TRUTHS: Readonly<Record<string, boolean>> = {
	true: true,
	yes: true,
	1: true,
	false: false,
	no: false,
	0: false,
};

/** A switch. Sheets and AI agents write it as text or number: TRUE, yes, 1. */
function asTruth(value: unknown): unknown {
	if (typeof value !== 'string' && typeof value !== 'number') return value;
	const word = String(value).trim().toLowerCase();
	return Object.hasOwn(TRUTHS, word) ? TRUTHS[word] : value;
}

/** A switch. */
export const boolean = () =>
	z.preprocess(
		asTruth,
		z.boolean({
			required_error: 'must be true or false',
			invalid_type_error: 'must be true or false',
		}),
	);

/** A switch that the user left alone is not sent. */
export const optionalBoolean = () => boolean().optional();

/** IDs as a list, or as text with commas between them. */
export const idList = (example: string, max = 100) =>
	z.preprocess(
		(value) => splitList(numberAsText(value)),
		z
			.array(id(example), { required_error: `enter at least one ID (e.g. ${example})` })
			.min(1, `enter at least one ID (e.g. ${example})`)
			.max(max, `may hold at most ${max} IDs`)
			.transform((ids) => [...new Set(ids)]),
	);

/** How many entries a list may have. */
interface ListRule {
	atMost?: number;
	/** What is said of a list without any. Left out, it may be empty. */
	atLeastOne?: string;
}

/** A list; nothing is an empty one. */
export const listOf = <Entry extends z.ZodTypeAny>(
	entry: Entry,
	{ atMost, atLeastOne }: ListRule = {},
) => {
	const list = z.array(entry).min(atLeastOne === undefined ? 0 : 1, atLeastOne);
	const bounded =
		atMost === undefined ? list : list.max(atMost, `may hold at most ${atMost} entries`);
	return bounded.default([]);
};

/** Texts as a list, or as text with commas between them. */
export const textList = (rule: TextRule & ListRule = {}) =>
	z.preprocess(splitList, listOf(text(rule), rule));

/** The lines of a text; a list that came from an expression, or from an AI agent, stays one. */
function splitLines(value: unknown): unknown {
	const written = numberAsText(value);
	if (typeof written !== 'string') return written ?? undefined;
	return jsonListIn(written) ?? written.split(/\r?\n/).filter((line) => !isEmpty(line));
}

/** Texts that may hold commas: as a list, or one on each line. */
export const lineList = (rule: TextRule & ListRule = {}) =>
	z.preprocess(splitLines, listOf(text(rule), rule));
