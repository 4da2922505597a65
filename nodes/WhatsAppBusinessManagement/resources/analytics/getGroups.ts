import { z } from 'zod';

import { operation } from '../../execution/operation';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { requiredTextField } from '../../parameters/field';
import { NO_DATA, readSeries, simplifyField } from './dataPoints';
import { COST_HINT, metricsField } from './parameters';
import { checkTime, spanOf, timeFields, workflowTimeZone } from './timeSpan';
import { daysOfUtc } from './wholeDays';

/** The days for which Meta keeps the data of groups (Meta: Analytics). */
const LOOK_BACK = 90;

const METRICS = {
	CLICKS: 'Clicks',
	COST: 'Cost',
	DELIVERED: 'Delivered',
	PARTICIPANTS_JOINED: 'Participants Joined',
	PARTICIPANTS_LEFT: 'Participants Left',
	READ: 'Read',
	REPLIES: 'Replies',
	SENT: 'Sent',
} as const;

export const getGroups = operation({
	name: 'Get Groups',
	value: 'getGroups',
	action: 'Get group analytics',
	description:
		'Read how many messages were sent, delivered and read in a WhatsApp group per day, and how many people joined and left it',
	fields: [
		accountLocator(),
		requiredTextField('groupId', {
			label: 'Group ID',
			max: 256,
			placeholder: 'e.g. Y2FwaV9ncm91cDoxOTUwNTU1MDA3OToxMjAzNjMzOTQzMjAdO',
			description:
				'The ID of the WhatsApp group from Meta’s Groups API. Meta accepts one group at a time.',
			pattern: /^[\w=@.:-]+$/,
			must: 'must be the ID of one group, without spaces and commas',
		}),
		...timeFields(`at most ${LOOK_BACK} days back`),
		metricsField(METRICS, COST_HINT),
		simplifyField,
	],
	input: (checks) =>
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine(checkTime(LOOK_BACK)),
	output: {
		accountId: 'string',
		groupId: 'string',
		group_id: 'string',
		start: 'string',
		end: 'string',
		sent: 'number',
		delivered: 'number',
		read: 'number',
		replies: 'number',
		clicks: 'number',
		participants_joined: 'number',
		participants_left: 'number',
		cost: 'number',
		cost_amount_spent: 'number',
	},
	emptyHint: NO_DATA,
	calls: ['GET /{WABA-ID}/group_analytics'],
	isRead: () => true,
	// The 90 days that Meta keeps fit into one call. Meta's SDK has the edge, but does not describe its answer.
	run: async (connection, input, metrics) => {
		const { accountId, groupId, timeZone } = input;
		const call = {
			method: 'GET' as const,
			path: [nodeId(accountId), edge('group_analytics')],
			query: {
				...daysOfUtc(spanOf(input), timeZone),
				granularity: 'DAILY',
				group_ids: [groupId],
				...metrics,
			},
		};
		return await readSeries(connection, {
			calls: [call],
			metric: 'group_analytics',
			simplify: input.simplify,
			echo: { accountId, groupId },
		});
	},
});
