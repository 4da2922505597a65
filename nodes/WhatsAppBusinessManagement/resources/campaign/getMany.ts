import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { freeFields } from './freeFields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many message campaigns',
	description: 'List the message campaigns of an account',
	fields: [accountLocator(), freeFields()],
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('message_campaigns')],
		query: { fields: fields.join(',') },
	}),
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
