import { z } from 'zod';

import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';
import { USER_FIELD } from './userField';

export const remove = operation({
	name: 'Remove',
	value: 'remove',
	action: 'Remove a user from an account',
	description: 'Take all access to an account away from a user',
	fields: [accountLocator(), USER_FIELD],
	input: () => z.object({ accountId: id('102290129340398'), userId: id('122098765432109876') }),
	request: ({ accountId, userId }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('assigned_users')],
		query: { user: userId },
		idempotent: true,
	}),
	response: deleted(),
	beside: ({ accountId, userId }) => ({ accountId, userId }),
});
