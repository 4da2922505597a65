import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { choiceField, requiredTextField } from '../../parameters/field';
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

/** The event itself: unlike any other list, this one wraps each entry as `{ cursor, node }`. */
const eventOf = (entry: IDataObject): IDataObject =>
	isRecord(entry.node) ? (entry.node as IDataObject) : entry;

export const getEvents = operation({
	name: 'Get Events',
	value: 'getEvents',
	action: 'Get delivery events of message',
	description: 'List the events of one message: sent, delivered, read, failed, deleted',
	fields: [
		requiredTextField('messageHistoryId', {
			label: 'Message History ID',
			placeholder: 'e.g. 1234567890123456',
			description:
				'The ID of an entry, as Message History → Get Many returns it. It is not the ID of the message.',
			is: () => id('1234567890123456'),
		}),
		filtersField([
			choiceField('status', STATUSES, {
				label: 'Status',
				sends: 'status_filter',
				default: 'FAILED',
				description: 'Only events of this kind',
			}),
		]),
	],
	request: ({ messageHistoryId }, filters) => ({
		method: 'GET',
		path: [nodeId(messageHistoryId), edge('events')],
		query: { fields: Object.keys(EVENT).join(','), ...filters },
	}),
	output: { messageHistoryId: 'string', ...EVENT },
	response: many(eventOf),
	echo: ({ messageHistoryId }) => ({ messageHistoryId }),
});
