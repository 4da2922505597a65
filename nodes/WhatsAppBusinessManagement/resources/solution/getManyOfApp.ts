import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { graphFields, id } from '../../parameters/values';
import { SOLUTION, SOLUTION_FIRST } from './fields';

const ROLES = { OWNER: 'Owner', PARTNER: 'Partner' } as const;

export const getManyOfApp = operation({
	name: 'Get Many of App',
	value: 'getManyOfApp',
	action: 'Get many solutions of an app',
	description: 'List the multi-partner solutions that an app owns, or is a partner in',
	fields: [
		appField(),
		fieldChoice(SOLUTION, SOLUTION_FIRST),
		filtersField([
			{
				displayName: 'Role',
				name: 'role',
				type: 'options',
				options: optionsOf(ROLES),
				default: 'OWNER',
				description: 'Only the solutions in which the app has this role',
			},
		]),
	],
	input: () =>
		z.object({
			ownAppId: id('739104826510001'),
			fields: graphFields(),
			filters: z.object({ role: oneOf(ROLES).optional() }).default({}),
		}),
	request: ({ ownAppId, fields, filters }) => ({
		method: 'GET',
		path: [nodeId(ownAppId), edge('whatsapp_business_solutions')],
		query: { fields: fields.join(','), role: filters.role },
	}),
	output: { appId: 'string', ...pick(SOLUTION, SOLUTION_FIRST) },
	response: many(),
	echo: ({ ownAppId }) => ({ appId: ownAppId }),
});
