import type { OperationCases } from '../../../../engine/operations/cases';
import { FAILED_MESSAGE_HISTORY_ID, MESSAGE_HISTORY_ID } from '../../../../graphApi';

const EVENT_FIELDS =
	'id,delivery_status,occurrence_timestamp,status_timestamp,application,error_description';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns an item per event, unwrapped',
			parameters: { messageHistoryId: MESSAGE_HISTORY_ID },
			calls: [
				{
					method: 'GET',
					path: `${MESSAGE_HISTORY_ID}/events`,
					query: { fields: EVENT_FIELDS, limit: '50' },
				},
			],
			items: ['SENT', 'DELIVERED', 'READ'].map((delivery_status) => ({
				messageHistoryId: MESSAGE_HISTORY_ID,
				id: expect.any(String),
				delivery_status,
				occurrence_timestamp: expect.any(Number),
			})),
		},
		{
			does: 'filters by status',
			parameters: {
				messageHistoryId: FAILED_MESSAGE_HISTORY_ID,
				returnAll: true,
				filters: { status: 'FAILED' },
			},
			calls: [
				{
					method: 'GET',
					path: `${FAILED_MESSAGE_HISTORY_ID}/events`,
					query: { fields: EVENT_FIELDS, status_filter: 'FAILED', limit: '100' },
				},
			],
			item: { error_description: 'The recipient cannot be reached.' },
		},
	],
	refused: [
		[
			'a status that Meta does not know',
			{
				messageHistoryId: MESSAGE_HISTORY_ID,
				filters: { status: 'LOST' },
			},
			/^Status: must be one of DELETED, DELIVERED, FAILED, READ, SENT/,
		],
		[
			'the ID of a message',
			{ messageHistoryId: 'wamid.HBgL' },
			/^Message History ID: must be an ID made of digits/,
		],
	],
};
