import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID, JOIN_REQUEST_ID, OTHER_JOIN_REQUEST_ID } from '../../../../graphApi';
import { IN_GROUP } from './shared';

const request = (join_request_id: string, wa_id: string) => ({
	groupId: GROUP_ID,
	join_request_id,
	wa_id,
	creation_timestamp: 1767225600,
});

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the open requests',
			parameters: IN_GROUP,
			calls: [{ method: 'GET', path: `${GROUP_ID}/join_requests`, query: { limit: '50' } }],
			items: [
				request(JOIN_REQUEST_ID, '12125550171'),
				request(OTHER_JOIN_REQUEST_ID, '12125550172'),
			],
			holdsNothingElse: true,
		},
	],
};
