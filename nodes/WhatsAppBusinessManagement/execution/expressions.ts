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
