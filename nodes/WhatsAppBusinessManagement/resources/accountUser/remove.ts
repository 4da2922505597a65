import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { userLocator } from '../../lookups/user';
import { notice } from '../../parameters/guard';

export const remove = operation({
	name: 'Remove',
	value: 'remove',
	action: 'Remove user from account',
	description: 'Remove all access of a user to an account',
	fields: [
		notice(
			'removeUserNotice',
			'The user loses all tasks on the account. If it is the credential’s system user, this node can no longer access the account.',
		),
		accountLocator(),
		userLocator(),
	],
	request: ({ accountId, userId }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('assigned_users')],
		query: { user: userId },
		idempotent: true,
	}),
	output: { accountId: 'string', userId: 'string' },
	response: deleted(),
	echo: ({ accountId, userId }) => ({ accountId, userId }),
});
