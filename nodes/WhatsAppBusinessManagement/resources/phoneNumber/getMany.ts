import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { graphFields, id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { fieldChoice } from '../fieldChoice';
import { accountLocator } from '../locators';
import { PHONE_NUMBER, PHONE_NUMBER_FIRST } from './fields';

const SORTS = {
	'creation_time.asc': 'Oldest First',
	'creation_time.desc': 'Newest First',
	'last_onboarded_time.asc': 'Onboarded Longest Ago First',
	'last_onboarded_time.desc': 'Onboarded Last First',
} as const;

const MODES = {
	LIVE: 'Live',
	SANDBOX: 'Sandbox',
} as const;

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many phone numbers',
	description: 'List the business phone numbers of an account with their status and quality',
	fields: [
		accountLocator(),
		fieldChoice(PHONE_NUMBER, PHONE_NUMBER_FIRST),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Account Mode',
					name: 'accountMode',
					type: 'options',
					options: optionsOf(MODES),
					default: 'LIVE',
					description: 'Only numbers in this mode',
				},
				{
					displayName: 'Sort',
					name: 'sort',
					type: 'options',
					options: optionsOf(SORTS),
					default: 'creation_time.desc',
					description: 'The order of the numbers',
				},
			],
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			fields: graphFields(),
			options: z
				.object({
					accountMode: oneOf(MODES).optional(),
					sort: oneOf(SORTS).optional(),
				})
				.default({}),
		}),
	request: ({ accountId, fields, options: { accountMode, sort } }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('phone_numbers')],
		query: {
			fields: fields.join(','),
			sort,
			filtering: accountMode && [{ field: 'account_mode', operator: 'EQUAL', value: accountMode }],
		},
	}),
	output: pick(PHONE_NUMBER, PHONE_NUMBER_FIRST),
	response: many(),
});
