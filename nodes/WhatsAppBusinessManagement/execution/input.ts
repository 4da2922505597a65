import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import { isRecord } from '../graph/records';
import { FROM_CREDENTIAL, EMPTY_EXPRESSION } from '../parameters/fromCredential';
import { nestedFields } from '../parameters/nestedFields';
import { InvalidInputError } from '../parameters/invalidInput';
import { zodErrorMap } from '../parameters/zodErrorMap';
import { isEmpty } from '../parameters/values';
import { ordinal } from './ordinal';
import { ASK_THE_BUILDER } from './tool';

/** The values of one item as n8n returns them, by field name. */
export type RawInput = Record<string, unknown>;

function dropEmptyKeys(entry: unknown, fields: INodeProperties[]): unknown {
	if (!isRecord(entry)) return entry;
	const filled = Object.entries(entry).filter(([, value]) => !isEmpty(value));
	return Object.fromEntries(
		filled.map(([name, value]) => [
			name,
			dropEmpty(
				value,
				fields.find((field) => field.name === name),
			),
		]),
	);
}

/**
 * Drops the empty options of a collection: an option without a value counts as not added.
 */
function dropEmpty(value: unknown, field: INodeProperties | undefined): unknown {
	if (field?.type === 'collection') return dropEmptyKeys(value, nestedFields(field));
	if (field?.type !== 'fixedCollection' || !isRecord(value)) return value;
	const groups = Object.entries(value).map(([group, entries]) => {
		const inner = nestedFields(field, group);
		const kept = Array.isArray(entries)
			? entries.map((entry: unknown) => dropEmptyKeys(entry, inner))
			: dropEmptyKeys(entries, inner);
		return [group, kept];
	});
	return Object.fromEntries(groups);
}

const isText = (field: INodeProperties | undefined): boolean =>
	field?.type === 'string' || field?.type === 'json';

/** An expression without a result counts as an empty field for text, but not for a choice or a date. */
const isEmptyTextExpression = (value: unknown, field: INodeProperties | undefined): boolean =>
	value === EMPTY_EXPRESSION && !(String(field?.name) in FROM_CREDENTIAL) && isText(field);

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
		if (!isEmpty(used) && !isEmptyTextExpression(used, field))
			filled[name] = dropEmpty(used, field);
	}
	return filled;
}

type Path = Array<string | number>;

/** The name of a field inside a list of entries: “Commands (2nd entry) → Name”. */
function entryName(field: INodeProperties, [group, ...rest]: Path): string {
	const [index, ...inside] = typeof rest[0] === 'number' ? rest : [undefined, ...rest];
	const entry = typeof index === 'number' ? ` (${ordinal(index + 1)} entry)` : '';
	const name = `${field.displayName}${entry}`;
	const inner = nestedFields(field, String(group));
	return inside.length > 0 ? `${name} → ${fieldName(inside as Path, inner)}` : name;
}

/** The label of the field at the path of an issue. */
function fieldName(path: Path, fields: INodeProperties[]): string {
	const [key, ...rest] = path;
	const field = fields.find(({ name }) => name === key);
	if (!field) return String(key ?? 'Input');
	if (field.type === 'fixedCollection') return entryName(field, rest);
	const inner = nestedFields(field);
	return rest.length > 0 && inner.length > 0 ? fieldName(rest, inner) : field.displayName;
}

/** The message for an empty field, with every way to fill it in. */
function emptyFieldMessage(
	name: string,
	field: INodeProperties | undefined,
	message: string,
): string {
	const withList =
		field?.type === 'resourceLocator' && message.startsWith('fill ')
			? `choose one from the list, or ${message}`
			: message;
	return name in FROM_CREDENTIAL ? `${withList}, here or in the credential` : withList;
}

/** The message for an expression without a result. The rule is included for text, where it helps. */
function emptyExpressionMessage(
	name: string,
	field: INodeProperties | undefined,
	message: string,
): string {
	if (name in FROM_CREDENTIAL) {
		return 'the expression returned nothing. To use the credential’s value, leave the field empty';
	}
	const cause = 'the expression returned nothing for this item';
	return isText(field) ? `${message} (${cause})` : cause;
}

/** The message for an issue. An issue inside a collection keeps its own message. */
function issueMessage(
	value: unknown,
	[key, ...inside]: Path,
	field: INodeProperties | undefined,
	message: string,
): string {
	if (value === EMPTY_EXPRESSION) return emptyExpressionMessage(String(key), field, message);
	return isEmpty(value) && inside.length === 0
		? emptyFieldMessage(String(key), field, message)
		: message;
}

/** The message for an AI agent: it knows no expression, and cannot change a field that takes none. */
function issueForAgent(
	value: unknown,
	path: Path,
	field: INodeProperties | undefined,
	message: string,
): string {
	if (value === EMPTY_EXPRESSION) return `is missing: ${message}`;
	const issue = issueMessage(value, path, field, message);
	return field?.noDataExpression ? `${issue}. ${ASK_THE_BUILDER}` : issue;
}

/**
 * Checks the values of one item.
 *
 * @param raw the values as n8n returns them; empty IDs are taken from the credential
 * @param fields the n8n properties of the operation, for the labels in the message
 * @returns the output of the schema
 * @throws {InvalidInputError} with all problems, each as “label: problem”, e.g. "PIN: must be exactly 6 digits"
 */
export function readInput<Schema extends z.ZodTypeAny>(
	schema: Schema,
	raw: RawInput,
	credential: ICredentialDataDecryptedObject,
	fields: INodeProperties[],
): z.output<Schema> {
	const result = schema.safeParse(withDefaults(raw, credential, fields), {
		errorMap: zodErrorMap,
	});
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => {
		const field = fields.find(({ name }) => name === path[0]);
		const value = raw[String(path[0])];
		const issue =
			raw.isTool === true
				? issueForAgent(value, path, field, message)
				: issueMessage(value, path, field, message);
		return `${fieldName(path, fields)}: ${issue}`;
	});
	throw new InvalidInputError([...new Set(problems)].join('; '));
}
