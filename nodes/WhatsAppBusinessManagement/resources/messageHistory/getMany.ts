import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { id, optionalText } from '../../execution/input';
import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { phoneNumberLocator } from '../locators';

const EVENT = {
	id: 'string',
	delivery_status: 'string',
	webhook_update_state: 'string',
	timestamp: 'number',
	application: { id: 'string' },
	webhook_uri: 'string',
	error_description: 'string',
} as const;

/** The events are a list within a list, whose paging carries the token. */
function withEvents({ events, ...entry }: IDataObject): IDataObject {
	const { data } = recordOf(events);
	return { ...entry, events: Array.isArray(data) ? data : [] };
}

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many entries of the message history',
	description:
		'List the messages of a number with what became of each: sent, delivered, read or failed, and whether your webhook got to know',
	fields: [
		...phoneNumberLocator(),
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add filter',
			default: {},
			options: [
				{
					displayName: 'Message ID',
					name: 'messageId',
					type: 'string',
					default: '',
					placeholder: 'e.g. wamid.HBgLMTIxMjU1NTAxMDcVAgARGBI5QTNEQTA2RjdGMEY4RTRGAA==',
					description: 'Only this message: the ID that sending it gave',
				},
			],
		},
	],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			filters: z.object({ messageId: optionalText() }).default({}),
		}),
	request: ({ phoneNumberId, filters: { messageId } }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('message_history')],
		query: {
			fields: `id,message_id,events{${Object.keys(EVENT).join(',')}}`,
			message_id: messageId,
		},
	}),
	output: { phoneNumberId: 'string', id: 'string', message_id: 'string', events: [EVENT] },
	response: many(withEvents),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
