import type { INode, INodeProperties } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { FILTERS } from '../parameters/filtersField';
import { NOTHING_GIVEN } from '../parameters/fromCredential';
import { innerFields } from '../parameters/innerFields';
import { InvalidInputError } from '../parameters/invalidInput';
import { isEmpty } from '../parameters/values';

const isExpression = (written: unknown): boolean =>
	typeof written === 'string' && written.startsWith('=');

/**
 * What the editor offers no expression for must hold none in a workflow file either: there an AI agent
 * or data could decide what only the builder of the workflow may.
 *
 * @throws {InvalidInputError} naming the field
 */
export function refuseExpression(
	{ parameters }: INode,
	{
		name,
		displayName,
		noDataExpression,
	}: Pick<INodeProperties, 'name' | 'displayName' | 'noDataExpression'>,
): void {
	if (!noDataExpression || !isExpression(parameters[name])) return;
	throw new InvalidInputError(`${displayName}: takes no expression. Set it in the node itself`);
}

/** Of a locator, the text in which its ID stands. */
const writtenIn = (stored: unknown): unknown => (isRecord(stored) ? stored.value : stored);

/** Whether the field itself offers to be left empty: None, Choose One. */
const offersNothing = ({ options = [] }: INodeProperties): boolean =>
	options.some((option) => 'value' in option && option.value === '');

/**
 * What an item gives for a field. One that is left empty has a meaning of its own, such as the account of
 * the credential; one that an expression should have filled has not: the call would be about something
 * else than the row.
 *
 * @throws {InvalidInputError} for a filter without its value: the list would hold what was not asked for
 */
export function givenFor({ parameters }: INode, field: INodeProperties, value: unknown): unknown {
	const stored: unknown = parameters[field.name];
	if (field.name === FILTERS && isRecord(stored)) refuseEmptyFilters(field, stored, value);
	const isNotGiven = isEmpty(value) && isExpression(writtenIn(stored));
	return isNotGiven && !offersNothing(field) ? NOTHING_GIVEN : value;
}

function refuseEmptyFilters(
	field: INodeProperties,
	stored: Record<string, unknown>,
	value: unknown,
): void {
	const given = isRecord(value) ? value : {};
	const empty = innerFields(field).find(
		({ name }) => isExpression(stored[name]) && isEmpty(given[name]),
	);
	if (!empty) return;
	throw new InvalidInputError(
		`${empty.displayName}: the expression gives nothing, and without this filter the list would hold more than you asked for. Take the filter out, or give it a value`,
	);
}
