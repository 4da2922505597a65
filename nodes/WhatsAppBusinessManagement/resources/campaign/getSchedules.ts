import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { jsonList } from '../../execution/formats';
import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { graphFields, id } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { fieldChoice } from '../fieldChoice';
import { accountLocator } from '../locators';

/** Meta: the fields of the campaign schedule node. */
const SCHEDULE = {
	delivery_time: 'any',
	description: 'string',
	id: 'string',
	name: 'string',
	status: 'string',
} as const;

const SORTS = {
	'created_time.asc': 'Created, Oldest First',
	'created_time.desc': 'Created, Newest First',
	'updated_time.asc': 'Updated, Oldest First',
	'updated_time.desc': 'Updated, Newest First',
} as const;

const isCondition = ({ field, operator, value }: Record<string, unknown>): boolean =>
	typeof field === 'string' && typeof operator === 'string' && value !== undefined;

/** Which fields can be filtered by is documented nowhere, so only the form is checked. */
const options = () =>
	z
		.object({
			filtering: jsonList().refine(
				(conditions) => conditions.every(isCondition),
				'must give each condition a field, an operator and a value',
			),
			sort: oneOf(SORTS).optional(),
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
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Filtering',
					name: 'filtering',
					type: 'json',
					default: '[]',
					placeholder: 'e.g. [{"field": "status", "operator": "EQUAL", "value": "ACTIVE"}]',
					description:
						'Conditions that all must hold, as a JSON list. Meta documents no field for it; it refuses one that it does not know.',
				},
				{
					displayName: 'Sort',
					name: 'sort',
					type: 'options',
					options: optionsOf(SORTS),
					default: 'created_time.desc',
					description: 'The order of the schedules',
				},
			],
		},
	],
	input: () =>
		z.object({ accountId: id('102290129340398'), fields: graphFields(), options: options() }),
	request: ({ accountId, fields, options: { filtering, sort } }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('schedules')],
		query: {
			fields: fields.join(','),
			filtering: filtering.length > 0 ? (filtering as IDataObject[]) : undefined,
			sort,
		},
	}),
	output: SCHEDULE,
	response: many(),
});
