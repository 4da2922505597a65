import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { userLocator } from '../../lookups/user';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const remove = operation({
	name: 'Remove',
	value: 'remove',
	action: 'Remove a user from an account',
	description: 'Take all access to an account away from a user',
	fields: [
		notice(
			'removeUserNotice',
			'The user loses all tasks on the account. If it is the system user of the credential, this node is locked out of the account.',
		),
		accountLocator(),
		userLocator(),
	],
	input: () => z.object({ accountId: id('102290129340398'), userId: id('122098765432109876') }),
	request: ({ accountId, userId }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('assigned_users')],
		query: { user: userId },
		idempotent: true,
	}),
	output: { accountId: 'string', userId: 'string' },
	response: deleted(),
	beside: ({ accountId, userId }) => ({ accountId, userId }),
});
