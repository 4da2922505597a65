import type { INode, INodeProperties } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { FILTERS } from '../parameters/filtersField';
import { EMPTY_EXPRESSION } from '../parameters/fromCredential';
import { nestedFields } from '../parameters/nestedFields';
import { InvalidInputError } from '../parameters/invalidInput';
import { isEmpty } from '../parameters/values';
import { ASK_THE_BUILDER, isTool } from './tool';

const isExpression = (stored: unknown): boolean =>
	typeof stored === 'string' && stored.startsWith('=');

/**
 * Refuses an expression in a field that takes none in the editor. A workflow file could contain one,
 * and an AI agent or data could then decide at run time what the workflow itself must say.
 *
 * @throws {InvalidInputError} naming the field
 */
export function refuseExpression(
	node: INode,
	{
		name,
		displayName,
		noDataExpression,
	}: Pick<INodeProperties, 'name' | 'displayName' | 'noDataExpression'>,
): void {
	if (!noDataExpression || !isExpression(node.parameters[name])) return;
	const problem = `${displayName}: must not be an expression. Set it in the node itself`;
	throw new InvalidInputError(isTool(node) ? `${problem}. ${ASK_THE_BUILDER}` : problem);
}

/** A variable of a template alone between double braces; `\{{` is text for n8n. */
const VARIABLE = /(?<!\\)\{\{\s*(?!(?:true|false|null|undefined)\b)(?:\d+|[a-z][a-z0-9_]*)\s*\}\}/;

const textsIn = (stored: unknown): string[] => {
	if (typeof stored === 'string') return [stored];
	return Object.values(stored ?? {}).flatMap(textsIn);
};

/** Fields that hold texts of a template, or contain such fields. */
const TEXT_TYPES: readonly string[] = ['collection', 'fixedCollection', 'json', 'string'];

/**
 * Refuses a text that n8n evaluated although it is one for Meta: in an expression, the variable `{{1}}` becomes
 * `1`, and `{{first_name}}` nothing. A field becomes an expression when a text with double braces is pasted.
 *
 * @param field one that is shown, since n8n keeps what was entered in others
 * @throws {InvalidInputError} naming the field and the variable
 */
export function refuseEvaluatedVariable(
	{ parameters }: INode,
	{ name, displayName, type }: Pick<INodeProperties, 'name' | 'displayName' | 'type'>,
): void {
	if (!TEXT_TYPES.includes(type)) return;
	const expression = textsIn(parameters[name]).find(
		(text) => isExpression(text) && VARIABLE.test(text),
	);
	const variable = VARIABLE.exec(expression ?? '')?.[0];
	if (variable === undefined) return;
	throw new InvalidInputError(
		`${displayName}: is an Expression, so n8n evaluates ${variable} before Meta sees it. Switch the field to Fixed, or write \\${variable}`,
	);
}

/** The stored text of a field; for a locator, the text of its ID. */
const storedText = (stored: unknown): unknown => (isRecord(stored) ? stored.value : stored);

/** Whether the field has an empty option, such as None. */
const hasEmptyOption = ({ options = [] }: INodeProperties): boolean =>
	options.some((option) => 'value' in option && option.value === '');

/**
 * Marks a field whose expression returned nothing. An empty field can have a meaning, such as the
 * credential's account. If an expression should have filled it, that meaning would be wrong: the call
 * would not be about the row.
 *
 * @returns `EMPTY_EXPRESSION`, or the value unchanged
 * @throws {InvalidInputError} for a filter whose expression returned nothing: the list would contain
 * more than was asked for
 */
export function markEmptyExpression(
	{ parameters }: INode,
	field: INodeProperties,
	value: unknown,
): unknown {
	const stored: unknown = parameters[field.name];
	if (field.name === FILTERS && isRecord(stored)) refuseEmptyFilters(field, stored, value);
	const isEmptyExpression = isEmpty(value) && isExpression(storedText(stored));
	return isEmptyExpression && !hasEmptyOption(field) ? EMPTY_EXPRESSION : value;
}

function refuseEmptyFilters(
	field: INodeProperties,
	stored: Record<string, unknown>,
	value: unknown,
): void {
	const filters = isRecord(value) ? value : {};
	const empty = nestedFields(field).find(
		({ name }) => isExpression(stored[name]) && isEmpty(filters[name]),
	);
	if (!empty) return;
	throw new InvalidInputError(
		`${empty.displayName}: the expression returned nothing. Without this filter, the list would contain more than you asked for. Remove the filter, or set a value`,
	);
}
