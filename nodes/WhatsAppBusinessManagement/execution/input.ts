import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { parseExactJson } from '../graph/exactJson';
import { NODE_ID } from '../graph/paths';
import { isRecord, recordOf } from '../graph/records';
import { innerFields } from './innerFields';
import type { RawInput } from './operation';

/** What the user filled in cannot be sent. The message names the field and the fix. */
export class InvalidInputError extends Error {
	override name = 'InvalidInputError';
}

/** IDs that may be left empty, because the credential holds them. */
export const FROM_CREDENTIAL: Readonly<Record<string, string>> = {
	accountId: 'businessAccountId',
	businessId: 'businessPortfolioId',
	ownAppId: 'appId',
};

/** What an expression gave that gave nothing: not the same as a field that the user left empty. */
export const NOTHING_GIVEN = Symbol('nothing given');

export const isEmpty = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function withoutEmpty(entry: unknown, fields: INodeProperties[]): unknown {
	if (!isRecord(entry)) return entry;
	const filled = Object.entries(entry).filter(([, value]) => !isEmpty(value));
	return Object.fromEntries(
		filled.map(([name, value]) => [
			name,
			filledIn(
				value,
				fields.find((field) => field.name === name),
			),
		]),
	);
}

/**
 * What the user filled in of a collection: an option that was added and left empty, or that a sheet had
 * nothing for, counts as not added.
 */
function filledIn(value: unknown, field: INodeProperties | undefined): unknown {
	if (field?.type === 'collection') return withoutEmpty(value, innerFields(field));
	if (field?.type !== 'fixedCollection' || !isRecord(value)) return value;
	const groups = Object.entries(value).map(([group, entries]) => {
		const inner = innerFields(field, group);
		const kept = Array.isArray(entries)
			? entries.map((entry: unknown) => withoutEmpty(entry, inner))
			: withoutEmpty(entries, inner);
		return [group, kept];
	});
	return Object.fromEntries(groups);
}

function withDefaults(
	raw: RawInput,
	credential: ICredentialDataDecryptedObject,
	fields: INodeProperties[],
): RawInput {
	const filled: RawInput = {};
	for (const [name, value] of Object.entries(raw)) {
		const fallback = FROM_CREDENTIAL[name];
		const used = isEmpty(value) && fallback !== undefined ? credential[fallback] : value;
		if (isEmpty(used)) continue;
		filled[name] = filledIn(
			used,
			fields.find((field) => field.name === name),
		);
	}
	return filled;
}

/** The name that the user sees above a field, for the path at which an issue was found. */
function fieldName(path: Array<string | number>, fields: INodeProperties[]): string {
	const [key, ...rest] = path;
	const field = fields.find(({ name }) => name === key);
	if (!field) return String(key ?? 'Input');
	const inner = (field.options ?? []).filter(
		(option): option is INodeProperties => 'type' in option,
	);
	return rest.length > 0 && inner.length > 0 ? fieldName(rest, inner) : field.displayName;
}

const nothingGiven = (name: string): string =>
	name in FROM_CREDENTIAL
		? 'the expression gives nothing. To mean the one of the credential, leave the field itself empty'
		: 'the expression gives nothing';

/**
 * Checks what the user filled in for one item.
 *
 * @throws {InvalidInputError} with every problem at once: "PIN: must be exactly 6 digits"
 */
export function readInput<Schema extends z.ZodTypeAny>(
	schema: Schema,
	raw: RawInput,
	credential: ICredentialDataDecryptedObject,
	fields: INodeProperties[],
): z.output<Schema> {
	const result = schema.safeParse(withDefaults(raw, credential, fields));
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => {
		const isNothing = raw[String(path[0])] === NOTHING_GIVEN;
		return `${fieldName(path, fields)}: ${isNothing ? nothingGiven(String(path[0])) : message}`;
	});
	throw new InvalidInputError([...new Set(problems)].join('; '));
}

/**
 * The ID of a node. Digits only, kept as text, because IDs go beyond 2^53. A number that was already
 * rounded on its way here would name another object, so it is refused.
 */
export const id = (example: string) =>
	z.preprocess(
		(value) => (typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value),
		z
			.string({
				required_error: `choose one from the list, or enter its ID (e.g. ${example})`,
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

/** A list that came from the editor, or text from an expression: JSON, or parts with commas or lines. */
export function splitList(value: unknown): unknown {
	if (typeof value === 'number') return [value];
	if (typeof value !== 'string') return value ?? undefined;
	return (
		jsonListIn(value) ??
		value
			.split(/[,\n]/)
			.map((part) => part.trim())
			.filter((part) => part !== '')
	);
}

/** Names for the `fields` query: a choice from the list, plus whatever the user adds as text. */
export const graphFields = () => z.preprocess(splitList, z.array(z.string().min(1)).default([]));

/** A sheet gives a number where text is meant. One that was already rounded is no ID any more. */
const numberAsText = (value: unknown): unknown =>
	typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : value;

/** What a text must be, beside not being empty. */
interface TextRule {
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

const VERIFY_TOKEN_MISSING = 'fill it in: Meta sends it to the callback';

/** What Meta sends to a callback to be sure of it. A space at its end belongs to it. */
export const verifyToken = () =>
	z.preprocess(
		numberAsText,
		z.string({ required_error: VERIFY_TOKEN_MISSING, invalid_type_error: VERIFY_TOKEN_MISSING }),
	);

/** Text that may be left empty. */
export const optionalText = (rule: TextRule = {}) =>
	z.preprocess((value) => (isEmpty(value) ? undefined : value), text(rule).optional());

/** What may be left empty: an option that was added and not filled in is not sent. */
export const unlessEmpty = <Schema extends z.ZodTypeAny>(schema: Schema) =>
	z.preprocess((value) => (isEmpty(value) ? undefined : value), schema.optional());

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

/** A switch. A sheet and an AI agent write it as text. */
export const boolean = () =>
	z.preprocess(
		(value) => (value === 'true' ? true : value === 'false' ? false : value),
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

/** Texts as a list, or as text with commas between them. */
export const textList = (rule: TextRule & { atMost?: number } = {}) =>
	z.preprocess(
		(value) => splitList(numberAsText(value)),
		z
			.array(text(rule))
			.max(rule.atMost ?? Infinity, `may hold at most ${rule.atMost} entries`)
			.default([]),
	);

/** The two-step PIN of a number (Meta: Two-step verification). Text, so that a leading zero stays. */
export const pin = () =>
	z.coerce
		.string({ required_error: 'must be exactly 6 digits' })
		.regex(/^\d{6}$/, 'must be exactly 6 digits; write it as text, so that a leading zero stays');

/** The code that Meta sends to a number; the message shows it with a hyphen. */
export const verificationCode = () =>
	z.preprocess(
		(value) => String(value ?? '').replace(/[\s-]/g, ''),
		z.string().regex(/^\d{6}$/, 'must be the 6 digits that Meta sent; write them as text'),
	);

/** An address on the web. */
export const webAddress = (max = 2000, { secure = true } = {}) =>
	text({
		pattern: new RegExp(`^(?=.{1,${max}}$)http${secure ? 's' : 's?'}://[^\\s/]+\\S*$`),
		must: `must be an ${secure ? 'https://' : 'http:// or https://'} address of at most ${max} characters`,
	});

/** An e-mail address. Only its form is checked: Meta says what it takes. */
export const emailAddress = (max = 128) =>
	text({
		max,
		pattern: /^[^\s@]+@[^\s@]+$/,
		must: `must be an e-mail address of at most ${max} characters`,
	});

/** A phone number that can be dialled from anywhere (E.164). Spaces and hyphens are taken out. */
export const internationalNumber = () =>
	z.preprocess(
		(value) => (typeof value === 'string' ? value.replace(/[\s().-]/g, '') : value),
		text({
			pattern: /^\+[1-9]\d{1,14}$/,
			must: 'must be a phone number with + and country code, e.g. +913857614343',
		}),
	);

/** What stands for the language of a template (Meta: Supported languages). Case matters. */
export const languageCode = () =>
	text({ pattern: /^[a-z]{2,3}(_[A-Z]{2})?$/, must: 'must be a code like en_US, pt_BR or de' });

/** The name of a template (Meta: Message templates). */
export const templateName = () =>
	text({
		max: 512,
		pattern: /^[a-z0-9_]+$/,
		must: 'may hold only lower-case letters, digits and underscores',
	});

/** Larger numbers are milliseconds; as seconds they would lie beyond the year 5138. */
const LARGEST_SECONDS = 1e11;

/** An expression may give unix seconds, as Meta itself does, or milliseconds, as JavaScript does. */
function asMilliseconds(value: unknown): unknown {
	if (isEmpty(value)) return undefined;
	const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
	return typeof number === 'number' && number < LARGEST_SECONDS ? number * 1000 : number;
}

/** A point in time, as n8n's date field or an expression gives it, or nothing: unix seconds. */
export const unixSeconds = () =>
	z.preprocess(
		asMilliseconds,
		z.coerce
			.date({ errorMap: () => ({ message: 'must be a date, e.g. 2026-03-14T09:30:00Z' }) })
			.transform((date) => Math.floor(date.getTime() / 1000))
			.optional(),
	);

/** JSON as the editor's JSON field gives it: a value, or its text. No ID is rounded. */
function parseJson(value: unknown, context: z.RefinementCtx): unknown {
	if (typeof value !== 'string') return value;
	try {
		return parseExactJson(value);
	} catch {
		context.addIssue({ code: 'custom', message: 'is not valid JSON' });
		return undefined;
	}
}

/** A JSON object. */
export const jsonObject = () =>
	z.preprocess(
		parseJson,
		z
			.record(z.unknown(), { invalid_type_error: 'must be a JSON object, e.g. {"name": "value"}' })
			.default({}),
	);

/** A JSON list of objects, e.g. the components of a template. */
export const jsonList = () =>
	z.preprocess(
		parseJson,
		z
			.array(z.record(z.unknown(), { invalid_type_error: 'must hold objects only' }), {
				invalid_type_error: 'must be a JSON list, e.g. [{"type": "BODY"}]',
			})
			.default([]),
	);
