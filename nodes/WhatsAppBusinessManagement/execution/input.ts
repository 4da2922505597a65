import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { parseExactJson } from '../graph/exactJson';
import { NODE_ID } from '../graph/paths';
import type { RawInput } from './operation';

/** What the user filled in cannot be sent. The message names the field and the fix. */
export class InvalidInputError extends Error {
	override name = 'InvalidInputError';
}

/** IDs that may be left empty, because the credential holds them. */
const FROM_CREDENTIAL: Readonly<Record<string, string>> = {
	accountId: 'businessAccountId',
	businessId: 'businessPortfolioId',
};

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function withDefaults(raw: RawInput, credential: ICredentialDataDecryptedObject): RawInput {
	const filled: RawInput = {};
	for (const [name, value] of Object.entries(raw)) {
		const fallback = FROM_CREDENTIAL[name];
		const used = isEmpty(value) && fallback !== undefined ? credential[fallback] : value;
		if (!isEmpty(used)) filled[name] = used;
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
	const result = schema.safeParse(withDefaults(raw, credential));
	if (result.success) return result.data;
	const problems = result.error.issues.map(
		({ path, message }) => `${fieldName(path, fields)}: ${message}`,
	);
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

/** A list that came from the editor, or text with commas that came from an expression. */
export function splitList(value: unknown): unknown {
	if (typeof value !== 'string') return value ?? undefined;
	return value
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** Names for the `fields` query: a choice from the list, plus whatever the user adds as text. */
export const graphFields = () => z.preprocess(splitList, z.array(z.string().min(1)).default([]));

/** Text that may be left empty. */
export const optionalText = () => z.string().trim().optional();

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

/** A JSON object, as the editor's JSON field gives it: an object, or its text. No ID is rounded. */
export const jsonObject = () =>
	z.preprocess(
		(value, context) => {
			if (typeof value !== 'string') return value;
			try {
				return parseExactJson(value);
			} catch {
				context.addIssue({ code: 'custom', message: 'is not valid JSON' });
				return {};
			}
		},
		z
			.record(z.unknown(), { invalid_type_error: 'must be a JSON object, e.g. {"name": "value"}' })
			.default({}),
	);
