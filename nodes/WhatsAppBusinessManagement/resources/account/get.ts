import { z } from 'zod';

import { unixSeconds } from '../../execution/formats';
import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { graphFields, id } from '../../execution/values';
import { nodeId } from '../../graph/paths';
import { fieldWith } from '../analytics/dataPoints';
import { GRANULARITY, granularity } from '../analytics/granularity';
import { fieldChoice } from '../fieldChoice';
import { accountLocator } from '../locators';
import { ACCOUNT, ACCOUNT_FIRST } from './fields';

const shownForAnalytics = { show: { fields: ['analytics'] } };

/** `analytics` is a field with arguments of its own: metrics of sent and delivered messages. */
const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			fields: graphFields(),
			analyticsStart: unixSeconds(),
			analyticsEnd: unixSeconds(),
			analyticsGranularity: granularity(),
		})
		.superRefine(({ fields, analyticsStart, analyticsEnd }, context) => {
			if (!fields.includes('analytics')) return;
			if (
				analyticsStart === undefined ||
				analyticsEnd === undefined ||
				analyticsStart >= analyticsEnd
			) {
				context.addIssue({
					code: 'custom',
					path: ['analyticsStart'],
					message: 'set a start that lies before Analytics End',
				});
			}
		});

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an account',
	description:
		'Read a WhatsApp Business Account: its review, verification, currency, time zone, limits, health and more',
	fields: [
		accountLocator(),
		fieldChoice(ACCOUNT, ACCOUNT_FIRST),
		{
			displayName: 'Analytics Start',
			name: 'analyticsStart',
			type: 'dateTime',
			default: '',
			displayOptions: shownForAnalytics,
			description: 'From when messages are counted; at most a year back',
		},
		{
			displayName: 'Analytics End',
			name: 'analyticsEnd',
			type: 'dateTime',
			default: '',
			displayOptions: shownForAnalytics,
			description: 'Until when messages are counted',
		},
		{
			...GRANULARITY,
			displayName: 'Analytics Granularity',
			name: 'analyticsGranularity',
			displayOptions: shownForAnalytics,
		},
	],
	input: schema,
	request: ({
		accountId,
		fields,
		analyticsStart: start,
		analyticsEnd: end,
		analyticsGranularity,
	}) => {
		const analytics = fieldWith('analytics', { start, end, granularity: analyticsGranularity });
		return {
			method: 'GET',
			path: [nodeId(accountId)],
			query: {
				fields: fields.map((field) => (field === 'analytics' ? analytics : field)).join(','),
			},
		};
	},
	output: pick(ACCOUNT, ACCOUNT_FIRST),
	response: one(),
});
