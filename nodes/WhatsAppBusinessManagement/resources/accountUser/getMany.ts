import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { businessField } from '../../lookups/business';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many users of account',
	description: 'List the users who have access to an account, and the tasks that each of them has',
	fields: [accountLocator(), businessField('The portfolio whose users are listed')],
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
	emptyHint: {
		what: 'users',
		causes: [
			'No user of this portfolio is assigned to the account. Account User → Add or Set Tasks assigns one.',
			'The ID may be that of another portfolio: the list contains the users of one portfolio only.',
		],
	},
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
