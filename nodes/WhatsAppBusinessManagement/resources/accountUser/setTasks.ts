import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { userLocator } from '../../lookups/user';
import { optionsOf, severalOrOthers } from '../../parameters/choices';
import { notice } from '../../parameters/guard';
import { TASKS } from '../../parameters/tasks';
import { id } from '../../parameters/values';

export const setTasks = operation({
	name: 'Add or Set Tasks',
	value: 'setTasks',
	action: 'Add a user to an account or set their tasks',
	description:
		'Give a user access to an account, or change what they may do there. The chosen tasks replace the ones the user had.',
	fields: [
		notice(
			'setTasksNotice',
			'Tasks that are not chosen are taken away. If that happens to the system user of the credential, this node may be locked out of the account.',
		),
		accountLocator(),
		userLocator(),
		{
			displayName: 'Tasks',
			name: 'tasks',
			type: 'multiOptions',
			required: true,
			options: optionsOf(TASKS),
			default: [],
			description:
				'What the user may do on the account. A task that Meta adds later can be given by an expression.',
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			userId: id('122098765432109876'),
			// Meta's sources name ten, fifteen or sixteen tasks.
			tasks: severalOrOthers(TASKS, {
				pattern: /^[A-Z_]+$/,
				must: 'must be names like MANAGE_PHONE',
				atLeastOne: `choose at least one of ${Object.keys(TASKS).join(', ')}; to take all access away, use Remove`,
			}),
		}),
	request: ({ accountId, userId, tasks }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('assigned_users')],
		body: { user: userId, tasks },
		idempotent: true,
	}),
	output: { accountId: 'string', userId: 'string', tasks: ['string'] },
	response: written(),
	beside: ({ accountId, userId, tasks }) => ({ accountId, userId, tasks }),
});
