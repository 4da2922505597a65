import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { SIGNUP } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many signup links',
	description: 'List the signup links of an account. Get returns all values of one of them.',
	fields: [accountLocator()],
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('signups')],
	}),
	output: { accountId: 'string', ...SIGNUP },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
