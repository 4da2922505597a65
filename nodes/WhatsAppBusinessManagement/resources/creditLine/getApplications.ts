import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { graphFields, id, optionalBoolean } from '../../parameters/values';
import { CREDIT_APPLICATION, CREDIT_APPLICATION_FIRST } from './fields';

export const getApplications = operation({
	name: 'Get Applications',
	value: 'getApplications',
	action: 'Get the applications for a credit line',
	description: 'List the applications for a line of credit that a business portfolio has made',
	fields: [
		businessField(),
		fieldChoice(CREDIT_APPLICATION, CREDIT_APPLICATION_FIRST),
		filtersField([
			{
				displayName: 'Only Pending',
				name: 'onlyPending',
				type: 'boolean',
				default: true,
				description: 'Whether to leave out the applications that Meta has decided on',
			},
		]),
	],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			fields: graphFields(),
			filters: z.object({ onlyPending: optionalBoolean() }).default({}),
		}),
	request: ({ businessId, fields, filters }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('extendedcreditapplications')],
		query: { fields: fields.join(','), only_show_pending: filters.onlyPending },
	}),
	output: { businessId: 'string', ...pick(CREDIT_APPLICATION, CREDIT_APPLICATION_FIRST) },
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
