import { SUCCESS, type GraphCall } from '../call';
import { invalidParameter, parameterMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { named } from '../named';
import type { Account, User } from '../world';

/**
 * The tasks of Meta's account reference. Its newer files name more (VIEW_INSIGHTS, MANAGE_BILLING, …);
 * whether the edge accepts them is unknown, so they are refused here.
 */
export const TASKS = [
	'MANAGE',
	'DEVELOP',
	'MANAGE_TEMPLATES',
	'MANAGE_PHONE',
	'VIEW_COST',
	'MANAGE_EXTENSIONS',
	'VIEW_PHONE_ASSETS',
	'MANAGE_PHONE_ASSETS',
	'VIEW_TEMPLATES',
	'MESSAGING',
] as const;

interface AssignedUser {
	user: User;
	id: string;
	name: string;
	user_type: string;
	tasks: string[];
}

const assignedUser: FieldSet<AssignedUser> = {
	typeName: 'AssignedUser',
	properties: ['id', 'name', 'user_type', 'tasks'],
	computed: {
		business: ({ user }, { world }) => named(world.businesses, user.businessId),
	},
	defaults: ['id', 'name', 'business', 'user_type'],
};

export const assignedUsers: Edge<Account> = {
	...listEdge({
		rows: assignmentsOf,
		of: assignedUser,
		summary: (_account: Account, rows) => ({ total_count: rows.length }),
	}),
	POST: (account, call) => {
		const userId = knownUser(call);
		const tasks = call.parameters.listOf('tasks', TASKS);
		if (!tasks?.length) throw parameterMissing('tasks');
		account.assignedUsers = [...withoutUser(account, userId), { userId, tasks }];
		return SUCCESS;
	},
	// Removes all tasks at once. Meta's response for a user without tasks is unknown; here, success.
	DELETE: (account, call) => {
		account.assignedUsers = withoutUser(account, knownUser(call));
		return SUCCESS;
	},
};

/** Only the people of the requested portfolio. */
function assignmentsOf(account: Account, { world, parameters }: GraphCall): AssignedUser[] {
	const business = parameters.requiredText('business');
	return account.assignedUsers.flatMap(({ userId, tasks }) => {
		const user = world.users.find(({ id }) => id === userId);
		if (user?.businessId !== business) return [];
		return [{ user, id: user.id, name: user.name, user_type: user.user_type, tasks }];
	});
}

function knownUser({ world, parameters }: GraphCall): string {
	const userId = parameters.requiredText('user');
	if (!world.users.some(({ id }) => id === userId)) {
		throw invalidParameter('Param user must be a valid user ID');
	}
	return userId;
}

function withoutUser(account: Account, userId: string): Account['assignedUsers'] {
	return account.assignedUsers.filter((assignment) => assignment.userId !== userId);
}
