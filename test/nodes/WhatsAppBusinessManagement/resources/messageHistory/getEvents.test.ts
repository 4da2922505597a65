import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { getEvents } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageHistory/getEvents';
import { answering } from '../../graph/fakeConnection';

/* The shapes in which Meta returns events. */

const HISTORY = { messageHistoryId: '13' };
const EVENTS = [
	{ id: '1', delivery_status: 'SENT' },
	{ id: '2', delivery_status: 'READ' },
];
const EVENT_ITEMS = EVENTS.map((event) => ({ ...HISTORY, ...event }));
const EDGES = EVENTS.map((node, index) => ({ cursor: `c${index}`, node }));
const ENVELOPE = { edges: EDGES, page_info: { has_next_page: false } };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	['events as they are', getEvents, HISTORY, { data: EVENTS }, EVENT_ITEMS],
	['events, each wrapped', getEvents, HISTORY, { data: EDGES }, EVENT_ITEMS],
	['events in an envelope', getEvents, HISTORY, ENVELOPE, EVENT_ITEMS],
	['events in an envelope in the data', getEvents, HISTORY, { data: ENVELOPE }, EVENT_ITEMS],
	['no events, in an envelope', getEvents, HISTORY, { ...ENVELOPE, edges: [] }, []],
])('%s', async (_what, operation, input, answer, items) => {
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual(items);
});
