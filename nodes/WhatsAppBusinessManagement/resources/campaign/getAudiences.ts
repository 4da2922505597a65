import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { freeFields } from './freeFields';

export const getAudiences = operation({
	name: 'Get Audiences',
	value: 'getAudiences',
	action: 'Get campaign audiences',
	description:
		'List the audiences of an account: the groups of customers that its campaigns are sent to',
	fields: [accountLocator(), freeFields()],
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('audiences')],
		query: { fields: fields.join(',') },
	}),
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
