import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldChoice } from '../../parameters/fieldChoice';
import { shownFor } from '../../parameters/shownFor';
import { graphFields, id } from '../../parameters/values';
import { YEAR } from '../analytics/accountSeries';
import { fieldWith } from '../analytics/dataPoints';
import { GRANULARITY, granularity } from '../analytics/granularity';
import { checkTime, spanOf, timeFields, timeInput } from '../analytics/timeSpan';
import { ACCOUNT, ACCOUNT_FIRST } from './fields';

/** `analytics` is a field with arguments of its own: metrics of sent and delivered messages. */
const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			fields: graphFields(),
			...timeInput(),
			granularity: granularity(),
		})
		.superRefine((input, context) => {
			if (input.fields.includes('analytics')) checkTime(YEAR)(input, context);
		});

/**
 * What asks for the time of figures, where another field asks for figures. None is marked as required:
 * where that field holds an expression, n8n takes all of them as shown, and would refuse the workflow.
 *
 * @param limit as for `timeFields`
 */
const figureFields = (
	show: NonNullable<IDisplayOptions['show']>,
	limit: string,
): INodeProperties[] =>
	[...timeFields(limit), GRANULARITY].map((field) => shownFor(show, { ...field, required: false }));

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an account',
	description:
		'Read a WhatsApp Business Account: its review, verification, currency, time zone, limits, health and more',
	fields: [
		accountLocator(),
		fieldChoice(ACCOUNT, ACCOUNT_FIRST),
		...figureFields({ fields: ['analytics'] }, 'at most a year back'),
	],
	input: schema,
	request: ({ accountId, fields, granularity: word, ...time }) => {
		const analytics = fieldWith('analytics', { ...spanOf(time), granularity: word });
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
