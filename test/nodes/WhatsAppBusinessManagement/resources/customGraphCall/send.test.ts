import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { send } from '../../../../../nodes/WhatsAppBusinessManagement/resources/customGraphCall/send';
import { answering } from '../../graph/fakeConnection';

/* How the answer to a custom call says that a list goes on. */

const CUSTOM = { method: 'GET', path: '11/events' };
const EVENTS = [
	{ id: '1', delivery_status: 'SENT' },
	{ id: '2', delivery_status: 'READ' },
];

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'a custom call’s list that goes on behind a cursor',
		send,
		CUSTOM,
		{ data: EVENTS, paging: { cursors: { after: 'c1' }, next: true } },
		[{ data: EVENTS, paging: { cursors: { after: 'c1' } } }],
	],
	[
		'a custom call’s list that goes on without one',
		send,
		CUSTOM,
		{ data: EVENTS, paging: { cursors: {}, next: true } },
		[{ data: EVENTS, hasMore: true }],
	],
])('%s', async (_what, operation, input, answer, items) => {
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual(items);
});
