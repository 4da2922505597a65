import { randomInt } from 'node:crypto';

import type { Answer, GraphCall } from '../call';
import { objectMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { EMPLOYEE_ID } from '../ids';
import { named } from '../named';
import { store } from '../store';
import { timeOf } from '../times';
import type { Business, User } from '../world';

/** Meta's own client libraries name fifteen; these two are those of Business settings. */
const ROLES = ['ADMIN', 'EMPLOYEE'] as const;

const OLDEST = '2024-03-01T00:00:00+0000';

/** The creation time of each, by id; those of the sample data are as old as the shop. */
const createdTimes = store(() => new Map<string, string>());

const systemUser: FieldSet<User> = {
	typeName: 'SystemUser',
	properties: ['id', 'name'],
	computed: {
		created_by: ({ id }, { world }) =>
			id === EMPLOYEE_ID ? undefined : named(world.users, EMPLOYEE_ID),
		created_time: ({ id }, { world }) => createdTimes.of(world).get(id) ?? OLDEST,
		finance_permission: ({ finance_permission }) => finance_permission ?? 'DEFAULT',
		ip_permission: () => 'DEFAULT',
	},
	defaults: ['id', 'name'],
};

/** `/{Business-ID}/system_users`: one POST creates a user, or renames the one that it names. */
export const systemUsers: Edge<Business> = {
	...listEdge({
		rows: ({ id }: Business, { world }) =>
			world.users.filter(
				({ businessId, user_type }) => businessId === id && user_type === 'SYSTEM_USER',
			),
		of: systemUser,
	}),
	POST: (business, call) => {
		const name = call.parameters.requiredText('name');
		call.parameters.oneOf('role', ROLES);
		const id = call.parameters.text('system_user_id');
		return id === undefined ? create(business, name, call) : rename(business, id, name, call);
	},
};

function create({ id: businessId }: Business, name: string, { world, clock }: GraphCall): Answer {
	const id = `6155000000${randomInt(10_000, 99_999)}`;
	world.users.push({ id, name, user_type: 'SYSTEM_USER', businessId });
	createdTimes.of(world).set(id, timeOf(clock.now()));
	return { id };
}

function rename(
	{ id: businessId }: Business,
	id: string,
	name: string,
	{ method, world }: GraphCall,
): Answer {
	const user = world.users.find((candidate) => candidate.id === id);
	if (user?.businessId !== businessId) throw objectMissing(method, id);
	user.name = name;
	return { id };
}
