import type { OperationCases } from '../../../../engine/operations/cases';
import { GROUP_ID, JOIN_REQUEST_ID, OTHER_JOIN_REQUEST_ID } from '../../../../graphApi';
import { IN_GROUP, PRODUCT } from './shared';

const PATH = `${GROUP_ID}/join_requests`;

const UNKNOWN = 'MTIxMjU1NTAxOTk6MTIwMzYzMDAw';

const done = (joinRequestId: string) => ({ groupId: GROUP_ID, joinRequestId, success: true });

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'lets people join, each once',
			parameters: {
				...IN_GROUP,
				joinRequests: `${JOIN_REQUEST_ID}, ${OTHER_JOIN_REQUEST_ID}, ${JOIN_REQUEST_ID}`,
			},
			calls: [
				{
					method: 'POST',
					path: PATH,
					body: { ...PRODUCT, join_requests: [JOIN_REQUEST_ID, OTHER_JOIN_REQUEST_ID] },
				},
			],
			items: [done(JOIN_REQUEST_ID), done(OTHER_JOIN_REQUEST_ID)],
		},
		{
			does: 'returns the result per request if Meta refuses some',
			parameters: { ...IN_GROUP, joinRequests: `${UNKNOWN},${JOIN_REQUEST_ID}` },
			calls: [
				{
					method: 'POST',
					path: PATH,
					body: { ...PRODUCT, join_requests: [UNKNOWN, JOIN_REQUEST_ID] },
				},
			],
			items: [
				done(JOIN_REQUEST_ID),
				{
					groupId: GROUP_ID,
					joinRequestId: UNKNOWN,
					success: false,
					errorCode: 131009,
					reason: 'The join request does not exist',
				},
			],
		},
	],
	refused: [
		[
			'an empty list',
			{ ...IN_GROUP, joinRequests: ' , ' },
			/^Join Requests: must contain IDs of join requests/,
		],
		[
			'a text with blanks',
			{ ...IN_GROUP, joinRequests: 'the first one' },
			/^Join Requests: must contain IDs of join requests/,
		],
	],
};
