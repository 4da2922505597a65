import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldOf, requiredChoiceField, requiredTextField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { jsonList } from '../../parameters/formats';
import { rowsField } from '../../parameters/rows';
import { sortOption } from '../../parameters/sortOption';
import { text } from '../../parameters/values';

/** The fields of Meta's campaign schedule node. */
const SCHEDULE = {
	delivery_time: 'any',
	description: 'string',
	id: 'string',
	name: 'string',
	status: 'string',
} as const;

/**
 * Only Meta's OpenAPI file documents these. It names the sort orders of phone numbers in the same way,
 * and Meta refuses those. No page of Meta's documents other sort orders for schedules.
 */
const SORTS = {
	'created_time.asc': 'Created, Oldest First',
	'created_time.desc': 'Created, Newest First',
	'updated_time.asc': 'Updated, Oldest First',
	'updated_time.desc': 'Updated, Newest First',
} as const;

const isCondition = ({ field, operator, value }: Record<string, unknown>): boolean =>
	typeof field === 'string' && typeof operator === 'string' && value !== undefined;

/** Meta's operators for `filtering` (Meta: Filtering, of the Marketing API). */
const OPERATORS = {
	CONTAIN: 'Contains',
	EQUAL: 'Is Equal To',
	GREATER_THAN: 'Is Greater Than',
	LESS_THAN: 'Is Less Than',
	NOT_CONTAIN: 'Does Not Contain',
	NOT_EQUAL: 'Is Not Equal To',
} as const;

const conditionRows = rowsField(
	{
		name: 'where',
		label: 'Conditions',
		row: 'Condition',
		placeholder: 'Add condition',
		description:
			'Only schedules that match all of these conditions. Only the field status is known to work; Meta refuses fields that it does not know.',
	},
	[
		fieldOf(
			{
				displayName: 'Field',
				name: 'field',
				type: 'string',
				default: 'status',
				description: 'Meta’s name of the field',
			},
			() => text(),
			'field',
		),
		requiredChoiceField('operator', OPERATORS, {
			label: 'Operator',
			sends: 'operator',
			default: 'EQUAL',
			description: 'How the field is compared with the value',
		}),
		requiredTextField('value', {
			label: 'Value',
			sends: 'value',
			placeholder: 'e.g. ACTIVE',
			description: 'The value to compare with',
		}),
	],
);

/** Only the form is checked: the fields that Meta's OpenAPI file names are those of business hours. */
const conditionsField = fieldOf(
	{
		displayName: 'Conditions (JSON)',
		name: 'conditions',
		type: 'json',
		default: '[]',
		hint: 'e.g. [{"field": "status", "operator": "EQUAL", "value": "ACTIVE"}]',
		description: 'Further conditions as a JSON list',
	},
	() =>
		jsonList().refine(
			(conditions) => conditions.every(isCondition),
			'each condition must have a field, an operator and a value',
		),
);

export const getSchedules = operation({
	name: 'Get Schedules',
	value: 'getSchedules',
	action: 'Get campaign schedules',
	description:
		'List when the message campaigns of an account are scheduled to be sent, and their status',
	fields: [
		accountLocator(),
		fieldChoice(SCHEDULE, Object.keys(SCHEDULE)),
		filtersField([conditionRows, conditionsField]),
		sortOption(SORTS, 'created_time.desc', 'The order of the schedules'),
	],
	request: ({ accountId, fields, filters: { where, conditions }, options: { sort } }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('schedules')],
		query: {
			fields: fields.join(','),
			filtering: [...where, ...conditions] as IDataObject[],
			sort,
		},
	}),
	output: { accountId: 'string', ...SCHEDULE },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
