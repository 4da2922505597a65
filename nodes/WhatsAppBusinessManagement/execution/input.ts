import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import { isRecord } from '../graph/records';
import { FROM_CREDENTIAL, NOTHING_GIVEN } from '../parameters/fromCredential';
import { innerFields } from '../parameters/innerFields';
import { InvalidInputError } from '../parameters/invalidInput';
import { inPlainWords } from '../parameters/plainWords';
import { isEmpty } from '../parameters/values';

/** What the user filled in for one item, as n8n gives it. */
export type RawInput = Record<string, unknown>;

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

type Path = Array<string | number>;

/** 1st, 2nd, 3rd, 4th … */
function ordinal(position: number): string {
	const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
	const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(position);
	return `${position}${SUFFIXES[rule] ?? 'th'}`;
}

/** Of a list of entries, which one is meant, and which of its fields: “Commands (2nd entry) → Name”. */
function entryName(field: INodeProperties, [group, ...rest]: Path): string {
	const [index, ...inside] = typeof rest[0] === 'number' ? rest : [undefined, ...rest];
	const entry = typeof index === 'number' ? ` (${ordinal(index + 1)} entry)` : '';
	const name = `${field.displayName}${entry}`;
	const inner = innerFields(field, String(group));
	return inside.length > 0 ? `${name} → ${fieldName(inside as Path, inner)}` : name;
}

/** The name that the user sees above a field, for the path at which an issue was found. */
function fieldName(path: Path, fields: INodeProperties[]): string {
	const [key, ...rest] = path;
	const field = fields.find(({ name }) => name === key);
	if (!field) return String(key ?? 'Input');
	if (field.type === 'fixedCollection') return entryName(field, rest);
	const inner = innerFields(field);
	return rest.length > 0 && inner.length > 0 ? fieldName(rest, inner) : field.displayName;
}

/** What is said of a field that was left empty: every way in which it can be filled in. */
function leftEmpty(name: string, field: INodeProperties | undefined, message: string): string {
	const chosen =
		field?.type === 'resourceLocator' && message.startsWith('fill ')
			? `choose one from the list, or ${message}`
			: message;
	return name in FROM_CREDENTIAL ? `${chosen}, here or in the credential` : chosen;
}

/** What was wrong with a text that is missing still helps; with a choice or a date that is missing it does not. */
function nothingGiven(name: string, field: INodeProperties | undefined, message: string): string {
	if (name in FROM_CREDENTIAL) {
		return 'the expression gives nothing. To mean the one of the credential, leave the field itself empty';
	}
	const nothing = 'the expression gives nothing for this item';
	return isText(field) ? `${message} (${nothing})` : nothing;
}

/** The message for an issue. What stands inside a field says itself what is missing there. */
function said(
	value: unknown,
	[key, ...inside]: Path,
	field: INodeProperties | undefined,
	message: string,
): string {
	if (value === NOTHING_GIVEN) return nothingGiven(String(key), field, message);
	return isEmpty(value) && inside.length === 0 ? leftEmpty(String(key), field, message) : message;
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
		const field = fields.find(({ name }) => name === path[0]);
		return `${fieldName(path, fields)}: ${said(raw[String(path[0])], path, field, message)}`;
	});
	throw new InvalidInputError([...new Set(problems)].join('; '));
}
