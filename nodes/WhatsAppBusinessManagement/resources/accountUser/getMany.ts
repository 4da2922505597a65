import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { businessField } from '../../lookups/business';
import { id } from '../../parameters/values';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many users of an account',
	description: 'List who has access to an account, and what each of them may do',
	fields: [accountLocator(), businessField('The portfolio whose users are listed')],
	input: () => z.object({ accountId: id('102290129340398'), businessId: id('506914307656634') }),
	request: ({ accountId, businessId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('assigned_users')],
		query: { business: businessId, fields: 'id,name,user_type,business,tasks' },
	}),
	output: {
		accountId: 'string',
		id: 'string',
		name: 'string',
		user_type: 'string',
		business: NAMED,
		tasks: ['string'],
	},
	response: many(),
	beside: ({ accountId }) => ({ accountId }),
});
