import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord, recordOf } from '../../graph/records';
import { shownUrl } from '../../graph/shownUrl';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { filtersField } from '../../parameters/filtersField';
import { id, optionalText } from '../../parameters/values';

const EVENT = {
	id: 'string',
	delivery_status: 'string',
	webhook_update_state: 'string',
	timestamp: 'number',
	application: { id: 'string' },
	webhook_uri: 'string',
	error_description: 'string',
} as const;

/** Meta's largest page. A page of its default would leave out later attempts. */
const MOST_EVENTS = 100;

/** What stands in the query of an address may be a secret. */
const shownEvent = (event: IDataObject): IDataObject =>
	typeof event.webhook_uri === 'string'
		? { ...event, webhook_uri: shownUrl(event.webhook_uri) }
		: event;

/** The events are a list within a list, of which `hasMore` says that it goes on. */
function withEvents({ events, ...entry }: IDataObject): IDataObject {
	const { data, hasMore } = recordOf(events);
	const shown = Array.isArray(data) ? data.filter(isRecord) : [];
	return {
		...entry,
		events: shown.map((event) => shownEvent(event as IDataObject)),
		moreEvents: hasMore === true,
	};
}

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many entries of the message history',
	description:
		'List the messages of a number with what became of each: sent, delivered, read or failed, and whether your webhook got to know',
	fields: [
		...phoneNumberLocator(),
		filtersField([
			{
				displayName: 'Message ID',
				name: 'messageId',
				type: 'string',
				default: '',
				placeholder: 'e.g. wamid.HBgLMTIxMjU1NTAxMDcVAgARGBI5QTNEQTA2RjdGMEY4RTRGAA==',
				description: 'Only this message: the ID that sending it gave',
			},
		]),
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
			fields: `id,message_id,events.limit(${MOST_EVENTS}){${Object.keys(EVENT).join(',')}}`,
			message_id: messageId,
		},
	}),
	output: {
		phoneNumberId: 'string',
		id: 'string',
		message_id: 'string',
		events: [EVENT],
		moreEvents: 'boolean',
	},
	response: many(withEvents),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
