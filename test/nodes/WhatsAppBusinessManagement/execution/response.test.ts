import type { IDataObject } from 'n8n-workflow';

import {
	collect,
	deleted,
	many,
	object,
	one,
	succeeded,
	wantedEntries,
	written,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/response';
import type { RawInput } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { answering } from '../graph/fakeConnection';

const CALL: GraphCall = { method: 'POST', path: [] };
const BESIDE = { phoneNumberId: '12' };

it.each([
	['an object', { id: '1' }, { id: '1' }],
	['a list', [1], { result: [1] }],
	['a text', 'x', { result: 'x' }],
	['true', true, { result: true }],
	['null', null, { result: null }],
])('%s as an item’s data', (_what, answer, data) => {
	expect(object(answer)).toEqual(data);
});

it.each<[answer: IDataObject, success: boolean]>([
	[{ success: true }, true],
	[{ success: 'true' }, true],
	[{}, true],
	[{ success: undefined }, true],
	[{ success: false }, false],
	[{ success: 'false' }, false],
	[{ success: 0 }, false],
	[{ success: null }, false],
])('%j succeeded: %s', (answer, success) => {
	expect(succeeded(answer)).toBe(success);
});

it.each<[raw: RawInput, wanted: number]>([
	[{ returnAll: true, limit: 5 }, Infinity],
	[{ returnAll: false, limit: 5 }, 5],
	[{ limit: 5 }, 5],
	[{ limit: '7' }, 7],
	[{ limit: 2.9 }, 2],
	[{ limit: 0.5 }, 1],
	[{ limit: -3 }, 1],
	[{ limit: 0 }, 50],
	[{ limit: 'many' }, 50],
	[{}, 50],
	[{ returnAll: 'false' }, 50],
])('with %j so many are wanted: %d', (raw, wanted) => {
	expect(wantedEntries(raw)).toBe(wanted);
});

describe('one call becomes one item', () => {
	it.each([
		['a node', one(), { id: '1' }, { phoneNumberId: '12', id: '1' }],
		[
			'a node in another shape',
			one(({ id }) => ({ shown: id })),
			{ id: '1' },
			{ phoneNumberId: '12', shown: '1' },
		],
		['a node that is a text', one(), 'x', { phoneNumberId: '12', result: 'x' }],
		[
			'a write',
			written(),
			{ success: 'true', id: '1' },
			{ phoneNumberId: '12', success: true, id: '1' },
		],
		['a write that Meta says nothing about', written(), {}, { phoneNumberId: '12', success: true }],
		['a write that failed', written(), { success: false }, { phoneNumberId: '12', success: false }],
		['a removal', deleted(), { success: true }, { phoneNumberId: '12', deleted: true }],
		[
			'a removal that failed',
			deleted(),
			{ success: 'false' },
			{ phoneNumberId: '12', deleted: false },
		],
	])('%s', async (_what, response, answer, item) => {
		const { connection, calls } = answering(answer);
		expect(await response.items(connection, CALL, BESIDE, {})).toEqual([item]);
		expect(calls).toEqual([CALL]);
		expect(response.fields).toEqual([]);
	});
});

describe('an edge becomes an item for each entry', () => {
	const PAGES = [
		{ data: [{ id: '1' }, { id: '2' }], paging: { next: 'x', cursors: { after: 'c1' } } },
		{ data: [{ id: '3' }] },
	];

	it('over all pages', async () => {
		const { connection } = answering(...PAGES);
		const items = await many().items(connection, CALL, BESIDE, { returnAll: true });
		expect(items).toEqual(['1', '2', '3'].map((id) => ({ phoneNumberId: '12', id })));
	});

	it('up to the limit, in another shape', async () => {
		const { connection, calls } = answering(...PAGES);
		const shape = ({ id }: IDataObject) => ({ shown: id });
		expect(await many(shape).items(connection, CALL, {}, { limit: 1 })).toEqual([{ shown: '1' }]);
		expect(calls).toHaveLength(1);
	});

	it('none for an edge without entries', async () => {
		const { connection } = answering({ data: [] });
		expect(await many().items(connection, CALL, BESIDE, {})).toEqual([]);
	});

	it('asks the user how many', () => {
		expect(many().fields).toMatchObject([
			{ name: 'returnAll', type: 'boolean', default: false },
			{
				name: 'limit',
				type: 'number',
				default: 50,
				displayOptions: { show: { returnAll: [false] } },
			},
		]);
	});

	it('can be collected without items', async () => {
		const { connection } = answering(...PAGES);
		expect(await collect(connection, CALL, Infinity)).toHaveLength(3);
	});
});
