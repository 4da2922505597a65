import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldOf } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { jsonList } from '../../parameters/formats';
import { sortOption } from '../../parameters/sortOption';

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

/** Only the form is checked: the fields that Meta's OpenAPI file names are those of business hours. */
const conditionsField = fieldOf(
	{
		displayName: 'Conditions',
		name: 'conditions',
		type: 'json',
		default: '[]',
		placeholder: 'e.g. [{"field": "status", "operator": "EQUAL", "value": "ACTIVE"}]',
		description:
			'Only schedules that match all of these conditions, as a JSON list. Only the field status is known to work; Meta refuses fields that it does not know.',
	},
	() =>
		jsonList().refine(
			(conditions) => conditions.every(isCondition),
			'each condition must have a field, an operator and a value',
		),
	'filtering',
);

export const getSchedules = operation({
	name: 'Get Schedules',
	value: 'getSchedules',
	action: 'Get the campaign schedules of an account',
	description:
		'List when the message campaigns of an account are scheduled to be sent, and their status',
	fields: [
		accountLocator(),
		fieldChoice(SCHEDULE, Object.keys(SCHEDULE)),
		filtersField([conditionsField]),
		sortOption(SORTS, 'created_time.desc', 'The order of the schedules'),
	],
	request: ({ accountId, fields, options: { sort } }, filters) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('schedules')],
		query: { fields: fields.join(','), ...filters, sort },
	}),
	output: { accountId: 'string', ...SCHEDULE },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
