import { APP_ID, CONNECTED_NUMBER_ID, FAILED_MESSAGE_HISTORY_ID, MESSAGE_HISTORY_ID } from '../ids';

/** What happened to a message. */
export interface MessageEvent {
	id: string;
	delivery_status: string;
	/** Unix seconds. */
	timestamp: number;
	webhook_update_state: string;
	webhook_uri: string;
	error_description?: string;
	application: { id: string };
}

/** One message that a number sent. */
export interface MessageHistory {
	id: string;
	message_id: string;
	phoneNumberId: string;
	events: MessageEvent[];
}

export function createMessageHistory(): MessageHistory[] {
	return [
		{
			id: MESSAGE_HISTORY_ID,
			message_id: 'wamid.HBgLMTIxMjU1NTAxNjEVAgARGBI5QTNEQTA2RjdGMEY4RTRGAA==',
			phoneNumberId: CONNECTED_NUMBER_ID,
			events: ['SENT', 'DELIVERED', 'READ'].map((status, index) => event(`80${index}`, status)),
		},
		{
			id: FAILED_MESSAGE_HISTORY_ID,
			message_id: 'wamid.HBgLMTIxMjU1NTAxNjIVAgARGBI5QTNEQTA2RjdGMEY4RTJHAA==',
			phoneNumberId: CONNECTED_NUMBER_ID,
			events: [
				event('810', 'SENT'),
				{ ...event('811', 'FAILED'), error_description: 'The recipient cannot be reached.' },
			],
		},
	];
}

function event(number: string, delivery_status: string): MessageEvent {
	return {
		id: `118800000000${number}`,
		delivery_status,
		timestamp: 1790000000 + Number(number),
		webhook_update_state: 'DELIVERED',
		webhook_uri: 'https://hooks.fernwick.example/messages',
		application: { id: APP_ID },
	};
}
