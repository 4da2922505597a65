import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { oneOf, optionsOf } from '../../parameters/choices';
import { filtersField } from '../../parameters/filtersField';
import { id } from '../../parameters/values';

/** Meta: `status_filter` of the message history's events. */
const STATUSES = {
	DELETED: 'Deleted',
	DELIVERED: 'Delivered',
	FAILED: 'Failed',
	READ: 'Read',
	SENT: 'Sent',
} as const;

const EVENT = {
	id: 'string',
	delivery_status: 'string',
	occurrence_timestamp: 'number',
	status_timestamp: 'number',
	application: { id: 'string', name: 'string' },
	error_description: 'string',
} as const;

/** Unlike any other list, this one wraps each entry: `{ cursor, node }`. */
const node = (entry: IDataObject): IDataObject =>
	isRecord(entry.node) ? (entry.node as IDataObject) : entry;

export const getEvents = operation({
	name: 'Get Events',
	value: 'getEvents',
	action: 'Get the delivery events of a message',
	description:
		'List what happened to one message, in single events: sent, delivered, read, failed, deleted',
	fields: [
		{
			displayName: 'Message History ID',
			name: 'messageHistoryId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 1234567890123456',
			description:
				'The ID of an entry, which Message History → Get Many gives; it is not the ID of the message',
		},
		filtersField([
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				options: optionsOf(STATUSES),
				default: 'FAILED',
				description: 'Only events of this kind',
			},
		]),
	],
	input: () =>
		z.object({
			messageHistoryId: id('1234567890123456'),
			filters: z.object({ status: oneOf(STATUSES).optional() }).default({}),
		}),
	request: ({ messageHistoryId, filters: { status } }) => ({
		method: 'GET',
		path: [nodeId(messageHistoryId), edge('events')],
		query: { fields: Object.keys(EVENT).join(','), status_filter: status },
	}),
	output: { messageHistoryId: 'string', ...EVENT },
	response: many(node),
	echo: ({ messageHistoryId }) => ({ messageHistoryId }),
});
