import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId } from '../../../engine/byId';
import { TestCredentialsHelper } from '../../../engine/credentialsHelper';
import { useActionNode } from '../../../engine/useActionNode';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	MESSAGE_HISTORY_ID,
	type GraphApi,
} from '../../../graphApi';
import { answerShapes } from '../../../graphApi/resources/answerShapes';
import { blockedUsers } from '../../../graphApi/resources/blockedUsers';
import { messageHistories } from '../../../graphApi/resources/messageHistory';
import { qrCodes } from '../../../graphApi/resources/qrCodes';

/*
 * How lists are read, per paging style of Meta: what Return All requests, what a Limit requests, and
 * that the items are those of the list, in order, without duplicates.
 */

/** What a call requests: how many entries, and whether after a cursor. */
type PageAsked = string;

interface Paging {
	kind: string;
	parameters: INodeParameters;
	/** Makes the list as long as needed. */
	given?: (graph: GraphApi) => void;
	/** The key that identifies an item. */
	key: string;
	/** The whole list, by that key, in Meta's order: the newest QR code is first. */
	whole: (graph: GraphApi) => string[];
	all: PageAsked[];
	limits: Array<[limit: number, asked: PageAsked[]]>;
}

const LENGTH = 130;

const numbered = (prefix: string): string[] =>
	Array.from({ length: LENGTH }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);

const phoneNumberId = byId(CONNECTED_NUMBER_ID);

const longBlockList = ({ world }: GraphApi): void => {
	blockedUsers.of(world).set(CONNECTED_NUMBER_ID, new Set(numbered('12125550')));
};

const KINDS: Paging[] = [
	{
		kind: 'pages with cursors',
		parameters: { resource: 'messageTemplate', operation: 'getMany', fields: ['id'] },
		given: ({ world }) => {
			const [template] = world.templates;
			if (!template) throw new Error('There is no template');
			world.templates = numbered('118000000001').map((id) => ({ ...template, id }));
		},
		key: 'id',
		whole: () => numbered('118000000001'),
		all: ['limit 100', 'limit 100 after'],
		limits: [
			[1, ['limit 1']],
			[100, ['limit 100']],
			[101, ['limit 100', 'limit 1 after']],
			[500, ['limit 100', 'limit 100 after']],
		],
	},
	{
		kind: 'pages of 25, Meta’s largest for QR codes',
		parameters: { resource: 'qrCode', operation: 'getMany', phoneNumberId },
		key: 'code',
		whole: ({ world }) =>
			qrCodes
				.of(world)
				.map(({ code }) => code)
				.reverse(),
		all: ['limit 25', 'limit 25 after'],
		limits: [
			[25, ['limit 25']],
			[27, ['limit 25', 'limit 2 after']],
		],
	},
	{
		kind: 'pages that are asked for with `first`',
		parameters: { resource: 'business', operation: 'getOwnedAccounts', fields: ['id'] },
		given: ({ world }) => {
			const account = world.accounts.find(({ id }) => id === ACCOUNT_ID);
			if (!account) throw new Error('There is no account');
			const ids = [ACCOUNT_ID, ...numbered('104857000001').slice(1)];
			world.accounts = ids.map((id) => ({ ...account, id, ownerBusinessId: BUSINESS_ID }));
		},
		key: 'id',
		whole: () => [ACCOUNT_ID, ...numbered('104857000001').slice(1)],
		all: ['first 100', 'first 100 after'],
		limits: [
			[2, ['first 2']],
			[120, ['first 100', 'first 20 after']],
		],
	},
	{
		kind: 'entries that are the list',
		parameters: { resource: 'blockedUser', operation: 'getMany', phoneNumberId },
		given: longBlockList,
		key: 'wa_id',
		whole: () => numbered('12125550'),
		all: ['limit 100', 'limit 100 after'],
		limits: [
			[50, ['limit 50']],
			[120, ['limit 100', 'limit 20 after']],
		],
	},
	{
		kind: 'a list inside the only entry of each page',
		parameters: { resource: 'blockedUser', operation: 'getMany', phoneNumberId },
		given: (graph) => {
			answerShapes.of(graph.world).blockedUsersNested = true;
			longBlockList(graph);
		},
		key: 'wa_id',
		whole: () => numbered('12125550'),
		all: ['limit 100', 'limit 100 after'],
		limits: [
			// One entry may hold as many users as requested: then no further page is requested.
			[50, ['limit 50']],
			[120, ['limit 100', 'limit 100 after']],
		],
	},
	{
		kind: 'entries that are wrapped',
		parameters: {
			resource: 'messageHistory',
			operation: 'getEvents',
			messageHistoryId: MESSAGE_HISTORY_ID,
		},
		given: ({ world }) => {
			const entry = messageHistories.of(world).find(({ id }) => id === MESSAGE_HISTORY_ID);
			const [event] = entry?.events ?? [];
			if (!entry || !event) throw new Error('There is no event');
			entry.events = numbered('118800000001').map((id) => ({ ...event, id }));
		},
		key: 'id',
		whole: () => numbered('118800000001'),
		all: ['limit 100', 'limit 100 after'],
		limits: [[101, ['limit 100', 'limit 1 after']]],
	},
	{
		kind: 'a list without paging, which knows no limit',
		parameters: {
			resource: 'messageTemplate',
			operation: 'previewAuthentication',
			languages: 'en_US, de, fr',
		},
		key: 'language',
		whole: () => ['en_US', 'de', 'fr'],
		all: ['limit 100'],
		limits: [
			[2, ['limit 2']],
			[50, ['limit 50']],
		],
	},
];

const action = useActionNode();

/** The requested pages; no call may name a page in another way. */
const pagesAsked = (): PageAsked[] =>
	action.graph.calls.map(({ query: { limit, first, after, before, last, page } }) => {
		expect([before, last, page]).toEqual([undefined, undefined, undefined]);
		const size = first === undefined ? `limit ${limit}` : `first ${first}`;
		return after === undefined ? size : `${size} after`;
	});

async function read({ parameters, key }: Paging, wanted: IDataObject): Promise<unknown[]> {
	const { items, error, stored } = await action.run({
		...parameters,
		...wanted,
	} as INodeParameters);
	expect(error).toBeUndefined();
	// Meta's link to the next page holds the token: it is neither followed nor shown.
	expect(stored).not.toContain(action.graph.world.tokens.systemUser);
	for (const item of items) expect(item).not.toHaveProperty('paging');
	return items.map((item) => item[key]);
}

it('reads all pages, requests no more than it needs, and never follows paging.next', async () => {
	const parameters = { resource: 'messageTemplate', operation: 'getMany', fields: ['id'] };
	const { items, stored } = await action.run({ ...parameters, returnAll: true });
	const all = action.graph.world.templates.filter(({ accountId }) => accountId === ACCOUNT_ID);
	expect(new Set(items.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
	expect(action.graph.calls).toHaveLength(Math.ceil(all.length / 100));
	expect(action.graph.calls.every(({ query }) => !('access_token' in query))).toBe(true);
	expect(stored).not.toContain(action.graph.world.tokens.systemUser);
});

it('n8n reads the credential once, not for each page', async () => {
	const reads = jest.spyOn(TestCredentialsHelper.prototype, 'getDecrypted');
	const [templates] = KINDS;
	if (!templates) throw new Error('There is no kind');
	templates.given?.(action.graph);
	await read(templates, { returnAll: true });
	expect(pagesAsked()).toHaveLength(2);
	expect(reads).toHaveBeenCalledTimes(1);
	reads.mockRestore();
});

it('pages that Meta finds too large are halved, and no entry is lost', async () => {
	const [templates] = KINDS;
	if (!templates) throw new Error('There is no kind');
	templates.given?.(action.graph);
	const error = {
		code: 1,
		message: "Please reduce the amount of data you're asking for, then retry your request",
	};
	action.graph.faults.add({
		path: /message_templates/,
		after: 1,
		times: 2,
		then: { kind: 'graphError', error, status: 500 },
	});
	expect(await read(templates, { returnAll: true })).toEqual(templates.whole(action.graph));
	expect(pagesAsked()).toEqual([
		'limit 100',
		'limit 100 after',
		'limit 50 after',
		'limit 25 after',
		'limit 25 after',
	]);
});

describe.each(KINDS)('$kind', (paging) => {
	beforeEach(() => paging.given?.(action.graph));

	it('Return All reads each entry once, and requests nothing after the end', async () => {
		const keys = await read(paging, { returnAll: true });
		expect(pagesAsked()).toEqual(paging.all);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toEqual(paging.whole(action.graph));
	});

	it.each(paging.limits)('Limit %i requests no more pages than it needs', async (limit, asked) => {
		const keys = await read(paging, { limit });
		expect(pagesAsked()).toEqual(asked);
		action.graph.calls.length = 0;
		// A limit returns the beginning of the whole list.
		expect(keys).toEqual((await read(paging, { returnAll: true })).slice(0, limit));
	});
});
