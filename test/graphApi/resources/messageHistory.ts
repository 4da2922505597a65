import { listEdge, type Edge, type FieldSet, type NodeType } from '../graphNode';
import {
	createMessageHistory,
	type MessageEvent,
	type MessageHistory,
} from '../madeUpData/messageHistory';
import { store } from '../store';
import type { PhoneNumber } from '../world';

export const messageHistories = store(() => createMessageHistory());

const STATUSES = ['SENT', 'DELIVERED', 'READ', 'FAILED', 'DELETED'] as const;

/** An event inside the history of a number. */
const embeddedEvent: FieldSet<MessageEvent> = {
	typeName: 'WhatsAppMessageDeliveryStatusEvent',
	properties: [
		'id',
		'delivery_status',
		'timestamp',
		'webhook_update_state',
		'application',
		'webhook_uri',
		'error_description',
	],
	defaults: ['id', 'delivery_status', 'timestamp'],
};

/** An event of the edge, whose fields have different names from those inside the history. */
const event: FieldSet<MessageEvent> = {
	typeName: 'WhatsAppMessageDeliveryStatusOccurrence',
	properties: ['id', 'delivery_status', 'application', 'error_description'],
	computed: {
		occurrence_timestamp: ({ timestamp }) => timestamp,
		status_timestamp: ({ timestamp }) => timestamp,
	},
	defaults: ['id', 'delivery_status', 'occurrence_timestamp'],
};

const history: FieldSet<MessageHistory> = {
	typeName: 'WhatsAppMessageHistory',
	properties: ['id', 'message_id'],
	defaults: ['id', 'message_id'],
	edges: {
		events: listEdge({ rows: ({ events }: MessageHistory) => events, of: embeddedEvent }),
	},
};

/** `/{Message-History-ID}`. That everyone who can see the number can see it is a guess. */
export const messageHistory: NodeType<MessageHistory> = {
	...history,
	find: (world, id) => messageHistories.of(world).find((entry) => entry.id === id),
	isVisible: ({ phoneNumberId }, { world, caller }) => {
		const number = world.phoneNumbers.find(({ id }) => id === phoneNumberId);
		const account = world.accounts.find(({ id }) => id === number?.accountId);
		return caller.kind === 'user' && account?.ownerBusinessId === caller.user.businessId;
	},
	permission: 'whatsapp_business_management',
	edges: {
		events: listEdge({
			rows: ({ events }: MessageHistory, { parameters }) => {
				const status = parameters.oneOf('status_filter', STATUSES);
				return events.filter((one) => status === undefined || one.delivery_status === status);
			},
			of: event,
			// Each entry is wrapped, unlike in any other list.
			shape: ({ data, paging }) => ({
				data: data.map((node, index) => ({ cursor: `event ${index}`, node })),
				paging,
			}),
		}),
	},
};

/** GET `/{Phone-Number-ID}/message_history` */
export const messageHistoryOfNumber: Edge<PhoneNumber> = listEdge({
	rows: ({ id }: PhoneNumber, { world, parameters }) => {
		const messageId = parameters.text('message_id');
		return messageHistories
			.of(world)
			.filter(({ phoneNumberId }) => phoneNumberId === id)
			.filter(({ message_id }) => messageId === undefined || message_id === messageId);
	},
	of: history,
});
