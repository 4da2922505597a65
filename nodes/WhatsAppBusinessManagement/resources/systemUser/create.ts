import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { nameField } from './nameField';

/** The roles that Business settings offers. Meta's SDK has more, for other products. */
const ROLES = { ADMIN: 'Admin', EMPLOYEE: 'Employee' } as const;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create system user',
	description:
		'Add a system user to a business portfolio. It has no access to an account yet: grant it with Account User → Add or Set Tasks.',
	fields: [
		businessField(),
		nameField,
		fieldOf(
			{
				displayName: 'Role',
				name: 'role',
				type: 'options',
				options: optionsOf(ROLES),
				default: 'EMPLOYEE',
				description:
					'An employee can access what is assigned to it, an admin everything in the portfolio',
			},
			() => oneOf(ROLES).default('EMPLOYEE'),
			'role',
		),
	],
	request: ({ businessId }, body) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('system_users')],
		body,
	}),
	output: { businessId: 'string', id: 'string' },
	response: written(),
	echo: ({ businessId }) => ({ businessId }),
});
