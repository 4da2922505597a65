import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { oneOf, optionsOf } from '../../parameters/choices';
import { id, text } from '../../parameters/values';
import { nameField } from './nameField';

/** The two that Business settings offers; Meta's SDK names more, for other products. */
const ROLES = { ADMIN: 'Admin', EMPLOYEE: 'Employee' } as const;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a system user',
	description:
		'Add a system user to a business portfolio. It has no access to an account yet: give it with Account User → Add or Set Tasks.',
	fields: [
		businessField(),
		nameField,
		{
			displayName: 'Role',
			name: 'role',
			type: 'options',
			options: optionsOf(ROLES),
			default: 'EMPLOYEE',
			description: 'An employee sees what is assigned to it, an admin everything in the portfolio',
		},
	],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			name: text(),
			role: oneOf(ROLES).default('EMPLOYEE'),
		}),
	request: ({ businessId, name, role }) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('system_users')],
		body: { name, role },
	}),
	output: { businessId: 'string', id: 'string' },
	response: written(),
	beside: ({ businessId }) => ({ businessId }),
});
