import { z } from 'zod';

import { graphFields, id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
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

export const getSchedules = operation({
	name: 'Get Schedules',
	value: 'getSchedules',
	action: 'Get the campaign schedules of an account',
	description: 'List when the message campaigns of an account are to be sent, and their status',
	fields: [accountLocator(), fieldChoice(SCHEDULE, Object.keys(SCHEDULE))],
	input: () => z.object({ accountId: id('102290129340398'), fields: graphFields() }),
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('schedules')],
		query: { fields: fields.join(',') },
	}),
	output: SCHEDULE,
	response: many(),
});
