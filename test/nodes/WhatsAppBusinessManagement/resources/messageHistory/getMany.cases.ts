import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import {
	APP_ID,
	CONNECTED_NUMBER_ID,
	FAILED_MESSAGE_HISTORY_ID,
	MESSAGE_HISTORY_ID,
} from '../../../../graphApi';
import { messageHistories } from '../../../../graphApi/resources/messageHistory';

const CONNECTED = { phoneNumberId: byId(CONNECTED_NUMBER_ID) };
const HISTORY_FIELDS =
	'id,message_id,events.limit(100){id,delivery_status,webhook_update_state,timestamp,application,webhook_uri,error_description}';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists messages with their events, without the links of the inner lists and secrets in addresses',
			given: ({ world }) => {
				// More events than fit on a page: Meta’s link to the next page contains the token.
				const [entry] = messageHistories.of(world);
				const [event] = entry?.events ?? [];
				if (entry && event) {
					const withSecret = { ...event, webhook_uri: 'https://n8n.example.com/a?key=secret' };
					entry.events = Array.from({ length: 130 }, () => withSecret);
				}
			},
			parameters: CONNECTED,
			calls: [
				{
					method: 'GET',
					path: `${CONNECTED_NUMBER_ID}/message_history`,
					query: { fields: HISTORY_FIELDS, limit: '50' },
				},
			],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					id: MESSAGE_HISTORY_ID,
					events: Array.from({ length: 100 }, () =>
						expect.objectContaining({ webhook_uri: 'https://n8n.example.com/a?…' }),
					),
					moreEvents: true,
				},
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					id: FAILED_MESSAGE_HISTORY_ID,
					events: [
						expect.objectContaining({ delivery_status: 'SENT', application: { id: APP_ID } }),
						expect.objectContaining({
							delivery_status: 'FAILED',
							webhook_update_state: 'DELIVERED',
							error_description: 'The recipient cannot be reached.',
						}),
					],
					moreEvents: false,
				},
			],
		},
		{
			does: 'reports no more events if the full page is the last one',
			given: ({ world }) => {
				for (const entry of messageHistories.of(world)) {
					const [event] = entry.events;
					if (event) entry.events = Array.from({ length: 100 }, () => event);
				}
			},
			parameters: { ...CONNECTED, limit: 1 },
			calls: [
				{
					method: 'GET',
					path: `${CONNECTED_NUMBER_ID}/message_history`,
					query: { fields: HISTORY_FIELDS, limit: '1' },
				},
			],
			item: { id: MESSAGE_HISTORY_ID, moreEvents: false },
		},
		{
			does: 'searches for one message',
			parameters: {
				...CONNECTED,
				filters: { messageId: 'wamid.HBgLMTIxMjU1NTAxNjIVAgARGBI5QTNEQTA2RjdGMEY4RTJHAA==' },
			},
			calls: [
				{
					method: 'GET',
					path: `${CONNECTED_NUMBER_ID}/message_history`,
					query: {
						fields: HISTORY_FIELDS,
						message_id: 'wamid.HBgLMTIxMjU1NTAxNjIVAgARGBI5QTNEQTA2RjdGMEY4RTJHAA==',
						limit: '50',
					},
				},
			],
			item: { id: FAILED_MESSAGE_HISTORY_ID },
		},
	],
};
