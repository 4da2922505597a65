import type { IDisplayOptions } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import type { Field } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { shownFor } from '../../parameters/shownFor';
import { YEAR } from '../analytics/accountSeries';
import { fieldWith } from '../analytics/dataPoints';
import { granularityField } from '../analytics/granularity';
import { checkTime, spanOf, timeFields, workflowTimeZone } from '../analytics/timeSpan';
import { ACCOUNT, ACCOUNT_FIRST } from './fields';

const notRequired = <Shown extends Field>(field: Shown): Shown => ({
	...field,
	property: { ...field.property, required: false },
});

/**
 * The fields for the time range of the metrics, shown only if metrics are requested. None is marked as
 * required: if Fields holds an expression, n8n shows all of them, and would refuse the workflow.
 *
 * @param limit as for `timeFields`
 */
const metricsTimeFields = (show: NonNullable<IDisplayOptions['show']>, limit: string) =>
	[...timeFields(limit), granularityField].map((field) => shownFor(show, notRequired(field)));

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get account',
	description:
		'Read a WhatsApp Business Account: its review, verification, currency, time zone, limits, health and more',
	fields: [
		accountLocator(),
		fieldChoice(ACCOUNT, ACCOUNT_FIRST),
		// Meta's field `analytics` takes arguments: it returns metrics of sent and delivered messages.
		...metricsTimeFields({ fields: ['analytics'] }, 'at most a year back'),
	],
	input: (checks) =>
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine((input, context) => {
			if (input.fields.includes('analytics')) checkTime(YEAR)(input, context);
		}),
	request: ({ accountId, fields, granularity, ...time }) => {
		const analytics = fieldWith('analytics', { ...spanOf(time), granularity });
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
