import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { entries, readPage } from '../../../../nodes/WhatsAppBusinessManagement/graph/pages';
import { edge } from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';
import { answering } from './fakeConnection';
import { refused } from './refusal';

const NEXT = 'https://graph.facebook.com/v25.0/1/phone_numbers?access_token=EAAmadeUp&after=c1';

/** A page with these entries; with a cursor, more follow. */
const page = (ids: string[], after?: string) => ({
	data: ids.map((id) => ({ id })),
	paging:
		after === undefined
			? { cursors: { before: 'b', after: 'last' } }
			: { next: NEXT, cursors: { after } },
});

describe('a page', () => {
	it.each<[what: string, answer: unknown, read: { data: IDataObject[]; after?: string }]>([
		['more to come', page(['1', '2'], 'c1'), { data: [{ id: '1' }, { id: '2' }], after: 'c1' }],
		['the last page, which has a cursor but no next', page(['1']), { data: [{ id: '1' }] }],
		['an empty page in the middle', page([], 'c1'), { data: [], after: 'c1' }],
		['no paging', { data: [{ id: '1' }] }, { data: [{ id: '1' }] }],
		['paging that is null', { data: [], paging: null }, { data: [] }],
		['next without cursors', { data: [], paging: { next: NEXT } }, { data: [] }],
		[
			'a cursor that is not text',
			{ data: [], paging: { next: NEXT, cursors: { after: 5 } } },
			{ data: [] },
		],
		['an object where a list is documented', { data: { id: '1' } }, { data: [{ id: '1' }] }],
		['an empty object', {}, { data: [] }],
		['an empty object where a list is documented', { data: {} }, { data: [] }],
		['an object without data', { id: '1', name: 'a' }, { data: [{ id: '1', name: 'a' }] }],
		['data that is null', { data: null }, { data: [] }],
		['data that is a text', { data: 'x' }, { data: [] }],
		[
			'entries that are no objects',
			{ data: [null, 1, 'x', [], { id: '1' }] },
			{ data: [{ id: '1' }] },
		],
		[
			'Relay-style, with more to come',
			{
				edges: [{ node: { id: '1' } }, null],
				page_info: { has_next_page: true, end_cursor: 'c1' },
			},
			{ data: [{ node: { id: '1' } }], after: 'c1' },
		],
		[
			'Relay-style, at its end',
			{ edges: [], page_info: { has_next_page: false, end_cursor: 'c1' } },
			{ data: [] },
		],
		[
			'groups inside data, with more to come',
			{ data: { groups: [{ id: 'Y2' }, null] }, paging: { next: NEXT, cursors: { after: 'c1' } } },
			{ data: [{ id: 'Y2' }], after: 'c1' },
		],
		['no groups inside data', { data: { groups: [] } }, { data: [] }],
		['a text', 'x', { data: [] }],
		['null', null, { data: [] }],
		['a bare list', [{ id: '1' }, null], { data: [{ id: '1' }] }],
	])('%s', (_what, answer, read) => {
		expect(readPage(answer)).toEqual({ after: undefined, ...read });
	});
});

describe('the entries of an edge', () => {
	const CALL: GraphCall = {
		method: 'GET',
		path: [edge('phone_numbers')],
		query: { fields: 'id' },
		token: 'app',
	};

	async function read(answers: unknown[], limit?: number, edgeSays: Partial<GraphCall> = {}) {
		const { connection, calls } = answering(...answers);
		const ids: unknown[] = [];
		for await (const { id } of entries(connection, { ...CALL, ...edgeSays }, { limit })) {
			ids.push(id);
		}
		return { ids, calls, queries: calls.map(({ query }) => query) };
	}

	it('come from all pages, requested by cursor', async () => {
		const { ids, queries } = await read([page(['1', '2'], 'c1'), page(['3'], 'c2'), page(['4'])]);
		expect(ids).toEqual(['1', '2', '3', '4']);
		expect(queries).toEqual([
			{ fields: 'id', limit: 100 },
			{ fields: 'id', limit: 100, after: 'c1' },
			{ fields: 'id', limit: 100, after: 'c2' },
		]);
	});

	it('are requested with the same call each time; the URL in paging.next is never called', async () => {
		const { calls } = await read([page(['1'], 'c1'), page(['2'])]);
		for (const call of calls) expect({ ...call, query: CALL.query }).toEqual(CALL);
		expect(JSON.stringify(calls)).not.toContain('access_token');
	});

	it('do not end at an empty or short page, because Meta omits what the token may not see', async () => {
		const { ids } = await read([page([], 'c1'), page(['1'], 'c2'), page(['2'])]);
		expect(ids).toEqual(['1', '2']);
	});

	it('end at a repeated cursor, to avoid an endless loop', async () => {
		const { ids, calls } = await read([page(['1'], 'c1'), page(['2'], 'c1')]);
		expect(ids).toEqual(['1', '2']);
		expect(calls).toHaveLength(2);
	});

	it.each<[limit: number, pageSize: number, pageLimits: number[]]>([
		[1, 100, [1]],
		[2, 100, [2]],
		[3, 100, [3, 1]],
		[3, 2, [2, 1]],
		[4, 2, [2, 2]],
		[1000, 25, [25, 25]],
	])('up to %d, in pages of %d, are requested with %j', async (limit, largestPage, pageLimits) => {
		const { ids, queries } = await read([page(['1', '2'], 'c1'), page(['3', '4'])], limit, {
			largestPage,
		});
		expect(ids).toEqual(['1', '2', '3', '4'].slice(0, limit));
		expect(queries.map((query) => query?.limit)).toEqual(pageLimits);
	});

	it('are requested with first on an edge with Relay-style paging', async () => {
		const { queries } = await read([page(['1'], 'c1'), page(['2'])], 2, { pageSizeName: 'first' });
		expect(queries).toEqual([
			{ fields: 'id', first: 2 },
			{ fields: 'id', first: 1, after: 'c1' },
		]);
	});

	it('are never more than the limit, even if Meta sends more', async () => {
		const { ids, calls } = await read([page(['1', '2', '3'], 'c1')], 2);
		expect(ids).toEqual(['1', '2']);
		expect(calls).toHaveLength(1);
	});

	it('are read page by page: the second is requested only after the first is used up', async () => {
		const { connection, calls } = answering(page(['1', '2'], 'c1'));
		for await (const { id } of entries(connection, CALL)) if (id === '2') break;
		expect(calls).toHaveLength(1);
	});

	it('are requested ahead of time if all of them are read', async () => {
		const { connection, calls } = answering(page(['1', '2'], 'c1'), page(['3']));
		const ids: unknown[] = [];
		for await (const { id } of entries(connection, CALL, { readsAhead: true })) {
			ids.push([id, calls.length]);
		}
		expect(ids).toEqual([
			['1', 2],
			['2', 2],
			['3', 2],
		]);
	});

	it('fail when their page is reached, even if it was requested ahead of time', async () => {
		const { connection } = answering(page(['1'], 'c1'), refused({ code: 190 }));
		const ids: unknown[] = [];
		const all = async () => {
			for await (const { id } of entries(connection, CALL, { readsAhead: true })) {
				ids.push(id);
				await new Promise((resolve) => setImmediate(resolve));
			}
		};
		await expect(all()).rejects.toThrow('(#100) Invalid parameter');
		expect(ids).toEqual(['1']);
	});

	describe('if Meta refuses a page as too large', () => {
		const TOO_MUCH = refused({
			code: 1,
			message: 'Please reduce the amount of data you’re asking for, then retry your request',
		});
		const sizes = ({ queries }: Awaited<ReturnType<typeof read>>) =>
			queries.map((query) => [query?.after, query?.limit]);

		it('are requested in smaller and smaller pages, from the same cursor', async () => {
			const all = await read([
				page(['1'], 'c1'),
				TOO_MUCH,
				TOO_MUCH,
				page(['2'], 'c2'),
				page(['3']),
			]);
			expect(all.ids).toEqual(['1', '2', '3']);
			expect(sizes(all)).toEqual([
				[undefined, 100],
				['c1', 100],
				['c1', 50],
				['c1', 25],
				['c2', 25],
			]);
		});

		it('are requested in halves of the limit if it is less than a page', async () => {
			expect(sizes(await read([TOO_MUCH, page(['1'], 'c1'), page(['2', '3'])], 5))).toEqual([
				[undefined, 5],
				[undefined, 2],
				['c1', 2],
			]);
		});

		it('fail if a single entry is too large', async () => {
			await expect(read([TOO_MUCH, TOO_MUCH, TOO_MUCH], 4)).rejects.toBe(TOO_MUCH);
		});
	});

	it('do not change the call', async () => {
		await read([page(['1'])]);
		expect(CALL.query).toEqual({ fields: 'id' });
	});
});
