import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord, recordOf } from '../../graph/records';
import { shownUrl } from '../../graph/shownUrl';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { textField } from '../../parameters/field';
import { filtersField } from '../../parameters/filtersField';

const EVENT = {
	id: 'string',
	delivery_status: 'string',
	webhook_update_state: 'string',
	timestamp: 'number',
	application: { id: 'string' },
	webhook_uri: 'string',
	error_description: 'string',
} as const;

/** Meta's largest page. Its default page size would leave out later attempts. */
const MOST_EVENTS = 100;

/** The event without the query of its webhook address, which may be a secret. */
const shownEvent = (event: IDataObject): IDataObject =>
	typeof event.webhook_uri === 'string'
		? { ...event, webhook_uri: shownUrl(event.webhook_uri) }
		: event;

/** The entry with its events as a list. Meta wraps them, and `hasMore` shows whether there are more events. */
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
	action: 'Get many entries of message history',
	description:
		'List the messages of a number with the events of each: whether it was sent, delivered, read or failed, and whether your webhook was notified',
	fields: [
		...phoneNumberLocator(),
		filtersField([
			textField('messageId', {
				label: 'Message ID',
				sends: 'message_id',
				placeholder: 'e.g. wamid.HBgLMTIxMjU1NTAxMDcVAgARGBI5QTNEQTA2RjdGMEY4RTRGAA==',
				description: 'Only this message, by the ID that was returned when it was sent',
			}),
		]),
	],
	request: ({ phoneNumberId }, filters) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('message_history')],
		query: {
			fields: `id,message_id,events.limit(${MOST_EVENTS}){${Object.keys(EVENT).join(',')}}`,
			...filters,
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
