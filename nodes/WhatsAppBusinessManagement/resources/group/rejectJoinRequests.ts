import { operation } from '../../execution/operation';
import { DECISION, decisionCall, decisions, joinRequestFields } from './joinRequests';

export const rejectJoinRequests = operation({
	name: 'Reject Join Requests',
	value: 'rejectJoinRequests',
	action: 'Reject requests to join group',
	description:
		'Decline requests to join a WhatsApp group. The people can ask again. Each request is returned as an item with the result.',
	fields: joinRequestFields(),
	// Meta expects the requests in the body of the DELETE.
	request: (input) => decisionCall('DELETE', input),
	output: DECISION,
	response: decisions('rejected_join_requests'),
	echo: ({ group }) => ({ groupId: group }),
});
