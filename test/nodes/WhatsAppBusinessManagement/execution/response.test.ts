import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import type { RawInput } from '../../../../nodes/WhatsAppBusinessManagement/execution/input';
import { readInput } from '../../../../nodes/WhatsAppBusinessManagement/execution/input';
import {
	collect,
	deleted,
	many,
	answerData,
	one,
	results,
	unwrapped,
	written,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/response';
import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { EMPTY_EXPRESSION } from '../../../../nodes/WhatsAppBusinessManagement/parameters/fromCredential';
import {
	RETURN_ALL_FIELDS,
	listInput,
	entryLimit,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/returnAll';
import { answering } from '../graph/fakeConnection';
import { refused } from '../graph/refusal';

const CALL: GraphCall = { method: 'POST', path: [] };
const BESIDE = { phoneNumberId: '12' };

it.each([
	['an object', { id: '1' }, { id: '1' }],
	['a list', [1], { result: [1] }],
	['a text', 'x', { result: 'x' }],
	['true', true, { success: true }],
	['false', false, { success: false }],
	['null', null, { result: null }],
])('%s as an item’s data', (_what, answer, data) => {
	expect(answerData(answer)).toEqual(data);
});

describe('Return All and Limit', () => {
	const wanted = (raw: RawInput) =>
		entryLimit(readInput(z.object(listInput()), raw, {}, RETURN_ALL_FIELDS));

	it.each<[raw: RawInput, entries: number]>([
		[{ returnAll: true, limit: 5 }, Infinity],
		[{ returnAll: 'TRUE' }, Infinity],
		[{ returnAll: false, limit: 5 }, 5],
		[{ limit: 5 }, 5],
		[{ limit: '7' }, 7],
		[{}, 50],
		[{ returnAll: 'false' }, 50],
	])('%j means a limit of %d', (raw, entries) => {
		expect(wanted(raw)).toBe(entries);
	});

	it.each<[raw: RawInput, message: string]>([
		[{ limit: 2.9 }, 'Limit: must be a whole number'],
		[{ limit: 0 }, 'Limit: must be a whole number'],
		[{ limit: '1,000' }, 'Limit: must be a whole number'],
		[{ limit: 'many' }, 'Limit: must be a whole number'],
		[{ returnAll: 'perhaps' }, 'Return All: must be true or false'],
		[{ returnAll: EMPTY_EXPRESSION }, 'Return All: the expression returned nothing for this item'],
	])('may not be %j', (raw, message) => {
		expect(() => wanted(raw)).toThrow(message);
		expect(() => many().check?.(raw)).toThrow(message);
	});
});

describe('both shapes of a response', () => {
	it.each<[what: string, answer: IDataObject, wrapper: string | undefined, inner: object]>([
		['the object itself', { id: '1' }, undefined, { id: '1' }],
		['the only entry of a list', { data: [{ id: '1' }] }, undefined, { id: '1' }],
		['an object under data', { data: { id: '1' } }, undefined, { id: '1' }],
		['an empty list', { data: [] }, undefined, {}],
		['inside its own key', { data: [{ profile: { a: 1 } }] }, 'profile', { a: 1 }],
		['without that key', { data: [{ a: 1 }] }, 'profile', { a: 1 }],
		['a key that holds no object', { profile: 'x' }, 'profile', { profile: 'x' }],
	])('%s', (_what, answer, wrapper, inner) => {
		expect(unwrapped(answer, wrapper)).toEqual(inner);
	});
});

it('one response can become several items, each with the echoed input', async () => {
	const { connection } = answering({ a: ['x', 'y'] });
	const { items } = one(({ a }) => (a as string[]).map((name) => ({ name })));
	expect(await items(connection, CALL, BESIDE, {})).toEqual([
		{ ...BESIDE, name: 'x' },
		{ ...BESIDE, name: 'y' },
	]);
});

it('entries that hold several items are cut to the limit', async () => {
	const { connection } = answering({ data: [{ inner: ['x', 'y', 'z'] }] });
	const { items } = many(({ inner }) => (inner as string[]).map((name) => ({ name })));
	expect(await items(connection, CALL, {}, { limit: 2 })).toEqual([{ name: 'x' }, { name: 'y' }]);
});

it('a write that was applied in part returns an item per result', async () => {
	const { connection } = answering({ done: ['1'], failed: { 2: 'too old' } });
	const read = ({ done, failed }: IDataObject) => [
		...(done as string[]).map((id) => ({ id, success: true })),
		...Object.entries(failed as object).map(([id, reason]) => ({ id, success: false, reason })),
	];
	expect(await results(read).items(connection, CALL, BESIDE, {})).toEqual([
		{ ...BESIDE, id: '1', success: true },
		{ ...BESIDE, id: '2', success: false, reason: 'too old' },
	]);
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
		['a write without a result from Meta', written(), {}, { phoneNumberId: '12', success: true }],
		['a write that failed', written(), { success: false }, { phoneNumberId: '12', success: false }],
		['a write that Meta did not apply', written(), false, { phoneNumberId: '12', success: false }],
		[
			'a deletion that Meta did not apply',
			deleted(),
			false,
			{ phoneNumberId: '12', deleted: false },
		],
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

	describe('that changed while it was read', () => {
		const CHANGED = refused({ code: 139102 });

		it('is read again from the beginning', async () => {
			const { connection } = answering(PAGES[0], CHANGED, ...PAGES);
			const items = await many().items(connection, CALL, {}, { returnAll: true });
			expect(items).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }]);
		});

		it('fails if it changes again', async () => {
			const { connection } = answering(PAGES[0], CHANGED, CHANGED);
			const reading = many().items(connection, CALL, {}, { returnAll: true });
			await expect(reading).rejects.toBe(CHANGED);
		});

		it('is not read again after any other error', async () => {
			const { connection, calls } = answering(PAGES[0], refused());
			const reading = many().items(connection, CALL, {}, { returnAll: true });
			await expect(reading).rejects.toThrow('Invalid parameter');
			expect(calls).toHaveLength(2);
		});
	});

	it('none for an edge without entries', async () => {
		const { connection } = answering({ data: [] });
		expect(await many().items(connection, CALL, BESIDE, {})).toEqual([]);
	});

	it('asks the user for the number of items', () => {
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
