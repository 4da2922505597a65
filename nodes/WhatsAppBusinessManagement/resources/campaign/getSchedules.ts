import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { jsonList } from '../../parameters/formats';
import { sortInput, sortOption } from '../../parameters/sortOption';
import { graphFields, id } from '../../parameters/values';

/** Meta: the fields of the campaign schedule node. */
const SCHEDULE = {
	delivery_time: 'any',
	description: 'string',
	id: 'string',
	name: 'string',
	status: 'string',
} as const;

/**
 * From Meta's OpenAPI file alone. The same file names the sorts of phone numbers in the same way, and
 * those are refused; what schedules are sorted by instead, no page of Meta's says.
 */
const SORTS = {
	'created_time.asc': 'Created, Oldest First',
	'created_time.desc': 'Created, Newest First',
	'updated_time.asc': 'Updated, Oldest First',
	'updated_time.desc': 'Updated, Newest First',
} as const;

const isCondition = ({ field, operator, value }: Record<string, unknown>): boolean =>
	typeof field === 'string' && typeof operator === 'string' && value !== undefined;

/** Only the form is checked: the fields that Meta's file names are those of business hours. */
const filters = () =>
	z
		.object({
			conditions: jsonList().refine(
				(conditions) => conditions.every(isCondition),
				'must give each condition a field, an operator and a value',
			),
		})
		.default({});

export const getSchedules = operation({
	name: 'Get Schedules',
	value: 'getSchedules',
	action: 'Get the campaign schedules of an account',
	description: 'List when the message campaigns of an account are to be sent, and their status',
	fields: [
		accountLocator(),
		fieldChoice(SCHEDULE, Object.keys(SCHEDULE)),
		filtersField([
			{
				displayName: 'Conditions',
				name: 'conditions',
				type: 'json',
				default: '[]',
				placeholder: 'e.g. [{"field": "status", "operator": "EQUAL", "value": "ACTIVE"}]',
				description:
					'Only schedules for which all of these hold, as a JSON list. Only status is sure to be taken; Meta refuses a field that it does not know.',
			},
		]),
		sortOption(SORTS, 'created_time.desc', 'The order of the schedules'),
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			fields: graphFields(),
			filters: filters(),
			options: sortInput(SORTS),
		}),
	request: ({ accountId, fields, filters: { conditions }, options: { sort } }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('schedules')],
		query: {
			fields: fields.join(','),
			filtering: conditions as IDataObject[],
			sort,
		},
	}),
	output: { accountId: 'string', ...SCHEDULE },
	response: many(),
	beside: ({ accountId }) => ({ accountId }),
});
