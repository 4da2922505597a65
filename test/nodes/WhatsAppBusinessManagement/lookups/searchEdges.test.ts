import type { ILoadOptionsFunctions } from 'n8n-workflow';

import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { edge } from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';
import { searchEdges } from '../../../../nodes/WhatsAppBusinessManagement/lookups/searchEdges';
import { answering } from '../graph/fakeConnection';

const CONTEXT = {} as ILoadOptionsFunctions;
const FIRST: GraphCall = { method: 'GET', path: [edge('first')] };
const SECOND: GraphCall = { method: 'GET', path: [edge('second')] };

/** A page of a list with one entry. */
const page = (name: string, after?: string) => ({
	data: [{ id: name }],
	paging: after ? { cursors: { after }, next: true } : undefined,
});

it.each<[what: string, pages: unknown[], asked: string[]]>([
	[
		'pages without a match, then the next edge',
		[page('a', '1'), page('b'), page('wanted')],
		['first', 'first 1', 'second'],
	],
	[
		'a cursor that is repeated at once',
		[page('a', '1'), page('b', '1'), page('wanted')],
		['first', 'first 1', 'second'],
	],
	[
		'a cursor that is repeated later',
		[page('a', '1'), page('b', '2'), page('c', '1'), page('wanted')],
		['first', 'first 1', 'first 2', 'second'],
	],
])('skips %s', async (_what, pages, asked) => {
	const { calls, connection } = answering(...pages);
	const { results, paginationToken } = await searchEdges(CONTEXT, connection, {
		calls: [FIRST, SECOND],
		option: ({ id }) => ({ name: String(id), value: String(id) }),
		filter: 'wanted',
	});
	expect(results).toEqual([{ name: 'wanted', value: 'wanted' }]);
	expect(paginationToken).toBeUndefined();
	expect(calls.map(({ path, query }) => [path, query?.after].flat().join(' ').trim())).toEqual(
		asked,
	);
});

it('returns nothing for a position without an edge', async () => {
	const { calls, connection } = answering();
	const search = { calls: [FIRST], option: () => [], paginationToken: '7:x' };
	expect(await searchEdges(CONTEXT, connection, search)).toEqual({
		results: [],
		paginationToken: undefined,
	});
	expect(calls).toEqual([]);
});
