import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { send } from '../../../../nodes/WhatsAppBusinessManagement/resources/customGraphCall/send';
import { get as getCommerceSettings } from '../../../../nodes/WhatsAppBusinessManagement/resources/commerceSettings/get';
import { get as getComplianceInfo } from '../../../../nodes/WhatsAppBusinessManagement/resources/complianceInfo/get';
import { getEvents } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageHistory/getEvents';
import { create } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/create';
import { get as getUsername } from '../../../../nodes/WhatsAppBusinessManagement/resources/username/get';
import { answering } from '../graph/fakeConnection';

/* The same thing, in the shapes in which Meta's pages and answers show it. */

const NUMBER = { phoneNumberId: '12' };
const HISTORY = { messageHistoryId: '13' };
const TEMPLATE = {
	accountId: '11',
	name: 'order',
	language: 'de',
	category: 'UTILITY',
	components: '[{"type": "BODY", "text": "Hello"}]',
};
const CREATED = { accountId: '11', name: 'order', language: 'de', id: '5', success: true };
const CUSTOM = { method: 'GET', path: '11/events' };
const EVENTS = [
	{ id: '1', delivery_status: 'SENT' },
	{ id: '2', delivery_status: 'READ' },
];
const EVENT_ITEMS = EVENTS.map((event) => ({ ...HISTORY, ...event }));
const EDGES = EVENTS.map((node, index) => ({ cursor: `c${index}`, node }));
const ENVELOPE = { edges: EDGES, page_info: { has_next_page: false } };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'a username in a list',
		getUsername,
		NUMBER,
		{ data: [{ username: 'lanterns', status: 'approved' }] },
		[{ ...NUMBER, username: 'lanterns', status: 'approved' }],
	],
	['no username, in a list', getUsername, NUMBER, { data: [] }, [{ ...NUMBER, username: null }]],
	[
		'commerce settings as texts',
		getCommerceSettings,
		NUMBER,
		{ data: [{ id: '7', is_cart_enabled: 'true', is_catalog_visible: 'false' }] },
		[{ ...NUMBER, id: '7', is_cart_enabled: true, is_catalog_visible: false }],
	],
	[
		'commerce settings as booleans',
		getCommerceSettings,
		NUMBER,
		{ data: [{ is_cart_enabled: true, is_catalog_visible: false }] },
		[{ ...NUMBER, is_cart_enabled: true, is_catalog_visible: false }],
	],
	[
		'compliance info whose name only looks like a switch',
		getComplianceInfo,
		NUMBER,
		{ data: [{ entity_name: 'true', is_registered: 'false' }] },
		[{ ...NUMBER, entity_name: 'true', is_registered: false }],
	],
	[
		'a new template without a category',
		create,
		TEMPLATE,
		{ id: '5', category: null },
		[{ ...CREATED, category: 'UTILITY', categoryChanged: false }],
	],
	[
		'a new template in another category',
		create,
		TEMPLATE,
		{ id: '5', category: 'MARKETING' },
		[{ ...CREATED, category: 'MARKETING', categoryChanged: true }],
	],
	[
		'a new template to which Meta says no more than that',
		create,
		TEMPLATE,
		false,
		[
			{
				accountId: '11',
				name: 'order',
				language: 'de',
				category: 'UTILITY',
				categoryChanged: false,
				success: false,
			},
		],
	],
	['events as they are', getEvents, HISTORY, { data: EVENTS }, EVENT_ITEMS],
	['events, each wrapped', getEvents, HISTORY, { data: EDGES }, EVENT_ITEMS],
	['events in an envelope', getEvents, HISTORY, ENVELOPE, EVENT_ITEMS],
	['events in an envelope in the data', getEvents, HISTORY, { data: ENVELOPE }, EVENT_ITEMS],
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
	['no events, in an envelope', getEvents, HISTORY, { ...ENVELOPE, edges: [] }, []],
])('%s', async (_what, operation, input, answer, items) => {
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual(items);
});
