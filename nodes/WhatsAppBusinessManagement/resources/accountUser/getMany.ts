import { z } from 'zod';

import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many users of an account',
	description: 'List who has access to an account, and what each of them may do',
	fields: [
		accountLocator(),
		{
			displayName: 'Business Portfolio ID',
			name: 'businessId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 506914307656634',
			description:
				'The portfolio whose users are listed. Left empty, it is the one of the credential. Meta refuses the call without it.',
		},
	],
	input: () => z.object({ accountId: id('102290129340398'), businessId: id('506914307656634') }),
	request: ({ accountId, businessId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('assigned_users')],
		query: { business: businessId, fields: 'id,name,user_type,business,tasks' },
	}),
	response: many(),
});
