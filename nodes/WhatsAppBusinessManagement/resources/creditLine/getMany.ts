import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { fieldChoice } from '../../parameters/fieldChoice';
import { graphFields, id, optionalBoolean } from '../../parameters/values';
import { CREDIT_LINE, CREDIT_LINE_FIRST } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many credit lines',
	description: 'List the lines of credit of a business portfolio, each with what is left of it',
	fields: [
		businessField(),
		fieldChoice(CREDIT_LINE, CREDIT_LINE_FIRST),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Own Lines First',
					name: 'ownFirst',
					type: 'boolean',
					default: true,
					description:
						'Whether the portfolio’s own lines stand before those that others share with it',
				},
			],
		},
	],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			fields: graphFields(),
			options: z.object({ ownFirst: optionalBoolean() }).default({}),
		}),
	request: ({ businessId, fields, options }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('extendedcredits')],
		query: { fields: fields.join(','), order_by_is_owned_credential: options.ownFirst },
	}),
	output: { businessId: 'string', ...pick(CREDIT_LINE, CREDIT_LINE_FIRST) },
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
