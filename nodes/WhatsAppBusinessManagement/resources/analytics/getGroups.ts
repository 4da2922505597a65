import { z } from 'zod';

import { operation } from '../../execution/operation';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { severalOf } from '../../parameters/choices';
import { id, text } from '../../parameters/values';
import { SIMPLIFY, readSeries, simplify } from './dataPoints';
import { COST_HINT, metricsField } from './parameters';
import { checkTime, spanOf, timeFields, timeInput } from './timeSpan';
import { daysOfUtc } from './wholeDays';

/** How far back Meta goes with groups (Meta: Analytics). */
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
	action: 'Get group analytics of an account',
	description:
		'Read how many messages were sent, delivered and read in a WhatsApp group each day, and how many people joined and left it',
	fields: [
		accountLocator(),
		{
			displayName: 'Group ID',
			name: 'groupId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Y2FwaV9ncm91cDoxOTUwNTU1MDA3OToxMjAzNjMzOTQzMjAdO',
			description: 'The WhatsApp group, as Meta’s Groups API names it. Meta takes one at a time.',
		},
		...timeFields(`at most ${LOOK_BACK} days back`),
		metricsField(METRICS, COST_HINT),
		SIMPLIFY,
	],
	input: () =>
		z
			.object({
				accountId: id('102290129340398'),
				groupId: text({
					max: 256,
					pattern: /^[\w=@.:-]+$/,
					must: 'must be the ID of one group, without spaces and commas',
				}),
				...timeInput(),
				metrics: severalOf(METRICS),
				simplify: simplify(),
			})
			.superRefine(checkTime(LOOK_BACK)),
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
	calls: ['GET /{WABA-ID}/group_analytics'],
	isRead: () => true,
	// Meta’s SDK knows the edge and nothing of its answer. The 90 days that Meta keeps are one call.
	run: async (connection, input) => {
		const { accountId, groupId, metrics, timeZone } = input;
		const call = {
			method: 'GET' as const,
			path: [nodeId(accountId), edge('group_analytics')],
			query: {
				...daysOfUtc(spanOf(input), timeZone),
				granularity: 'DAILY',
				group_ids: [groupId],
				metric_types: metrics,
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
