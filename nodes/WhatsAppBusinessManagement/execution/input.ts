import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import { isRecord } from '../graph/records';
import { innerFields } from './innerFields';
import type { RawInput } from './operation';
import { inPlainWords } from './plainWords';
import { isEmpty } from './values';

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

const isText = (field: INodeProperties | undefined): boolean =>
	field?.type === 'string' || field?.type === 'json';

/** Text that an expression leaves empty is as good as an empty field; a choice or a date is not. */
const isTextNotGiven = (value: unknown, field: INodeProperties | undefined): boolean =>
	value === NOTHING_GIVEN && !(String(field?.name) in FROM_CREDENTIAL) && isText(field);

function withDefaults(
	raw: RawInput,
	credential: ICredentialDataDecryptedObject,
	fields: INodeProperties[],
): RawInput {
	const filled: RawInput = {};
	for (const [name, value] of Object.entries(raw)) {
		const fallback = FROM_CREDENTIAL[name];
		const used = isEmpty(value) && fallback !== undefined ? credential[fallback] : value;
		const field = fields.find((candidate) => candidate.name === name);
		if (!isEmpty(used) && !isTextNotGiven(used, field)) filled[name] = filledIn(used, field);
	}
	return filled;
}

/** The name that the user sees above a field, for the path at which an issue was found. */
function fieldName(path: Array<string | number>, fields: INodeProperties[]): string {
	const [key, ...rest] = path;
	const field = fields.find(({ name }) => name === key);
	if (!field) return String(key ?? 'Input');
	const inner = innerFields(field);
	return rest.length > 0 && inner.length > 0 ? fieldName(rest, inner) : field.displayName;
}

/** What was wrong with a text that is missing still helps; with a choice or a date that is missing it does not. */
function nothingGiven(name: string, field: INodeProperties | undefined, message: string): string {
	if (name in FROM_CREDENTIAL) {
		return 'the expression gives nothing. To mean the one of the credential, leave the field itself empty';
	}
	const nothing = 'the expression gives nothing for this item';
	return isText(field) ? `${message} (${nothing})` : nothing;
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
	const result = schema.safeParse(withDefaults(raw, credential, fields), {
		errorMap: inPlainWords,
	});
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => {
		const key = String(path[0]);
		const field = fields.find(({ name }) => name === key);
		const said = raw[key] === NOTHING_GIVEN ? nothingGiven(key, field, message) : message;
		return `${fieldName(path, fields)}: ${said}`;
	});
	throw new InvalidInputError([...new Set(problems)].join('; '));
}
