import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, groupId } from '../../graph/paths';
import { groupLocator } from '../../lookups/group';

export const getJoinRequests = operation({
	name: 'Get Join Requests',
	value: 'getJoinRequests',
	action: 'Get requests to join group',
	description: 'List the open requests of people to join a WhatsApp group that requires approval',
	fields: groupLocator(),
	request: ({ group }) => ({ method: 'GET', path: [groupId(group), edge('join_requests')] }),
	output: {
		groupId: 'string',
		join_request_id: 'string',
		wa_id: 'string',
		user_id: 'string',
		creation_timestamp: 'any',
	},
	response: many(),
	echo: ({ group }) => ({ groupId: group }),
});
