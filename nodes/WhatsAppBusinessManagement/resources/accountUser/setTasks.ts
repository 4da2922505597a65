import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { userLocator } from '../../lookups/user';
import { optionsOf, severalOrOthers } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { TASKS } from '../../parameters/tasks';

/** Not only the known tasks are valid: Meta's sources name ten, fifteen or sixteen of them. */
const tasksField = fieldOf(
	{
		displayName: 'Tasks',
		name: 'tasks',
		type: 'multiOptions',
		required: true,
		options: optionsOf(TASKS),
		default: [],
		description:
			'What the user may do on the account. To set a task that is not in the list, use an expression.',
	},
	() =>
		severalOrOthers(TASKS, {
			pattern: /^[A-Z_]+$/,
			must: 'must be names like MANAGE_PHONE',
			atLeastOne: `choose at least one of ${Object.keys(TASKS).join(', ')}; to remove all access, use Remove`,
		}),
);

export const setTasks = operation({
	name: 'Add or Set Tasks',
	value: 'setTasks',
	action: 'Add user to account or set tasks',
	description:
		'Give a user access to an account, or change what they may do there. The chosen tasks replace the user’s current ones.',
	fields: [
		notice(
			'setTasksNotice',
			'Tasks that you do not choose are removed. If you remove tasks of the credential’s system user, this node may lose access to the account.',
		),
		accountLocator(),
		userLocator(),
		tasksField,
	],
	request: ({ accountId, userId, tasks }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('assigned_users')],
		body: { user: userId, tasks },
		idempotent: true,
	}),
	output: { accountId: 'string', userId: 'string', tasks: ['string'] },
	response: written(),
	echo: ({ accountId, userId, tasks }) => ({ accountId, userId, tasks }),
});
