import { operation } from '../../execution/operation';
import { DECISION, decisionCall, decisions, joinRequestFields } from './joinRequests';

export const approveJoinRequests = operation({
	name: 'Approve Join Requests',
	value: 'approveJoinRequests',
	action: 'Approve requests to join group',
	description:
		'Let people join a WhatsApp group. Each request is returned as an item with the result.',
	fields: joinRequestFields(),
	request: (input) => decisionCall('POST', input),
	output: DECISION,
	response: decisions('approved_join_requests'),
	echo: ({ group }) => ({ groupId: group }),
});
