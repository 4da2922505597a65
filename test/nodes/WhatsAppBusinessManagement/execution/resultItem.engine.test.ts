import type { IDataObject } from 'n8n-workflow';

import type {
	PreparedCall,
	JointRun,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { ItemWithFiles } from '../../../../nodes/WhatsAppBusinessManagement/execution/resultItem';
import { ExactInteger } from '../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';
import { InvalidInputError } from '../../../../nodes/WhatsAppBusinessManagement/parameters/invalidInput';
import { get } from '../../../../nodes/WhatsAppBusinessManagement/resources/account/get';
import { useActionNode } from '../../../engine/useActionNode';

/* What an operation may return, shown with one whose work is replaced. */

const action = useActionNode({ resource: 'account', operation: 'get', fields: ['id'] });

/** The work in place of the operation's own. An item with `invalid` is refused. */
function replaceWork(run: PreparedCall['run']): void {
	jest.spyOn(get, 'prepare').mockImplementation(({ item, ...raw }) => {
		const json = item as { invalid?: boolean };
		if (json.invalid) throw new InvalidInputError('Account: is invalid');
		return {
			isRead: true,
			run,
			checked: { input: { item, ...raw }, body: {} },
			names: { labelOf: () => undefined, originsOf: () => [] },
			describeRead: () => ({ hint: { what: 'entries', causes: [] }, ids: [], filters: [] }),
		};
	});
}

afterEach(() => {
	jest.restoreAllMocks();
	delete get.runAll;
});

const FILE = { data: Buffer.from('<svg/>'), mimeType: 'image/svg+xml', fileName: 'a.svg' };

describe('an operation that returns files', () => {
	it('has them beside the data, stored by n8n', async () => {
		replaceWork(
			async () => await Promise.resolve([new ItemWithFiles({ id: '1' }, { data: FILE })]),
		);
		const { outputs } = await action.run({}, { items: [{}, {}] });
		const binary = {
			data: expect.objectContaining({
				data: FILE.data.toString('base64'),
				mimeType: 'image/svg+xml',
				fileName: 'a.svg',
			}),
		};
		expect(outputs[0]).toEqual([
			expect.objectContaining({ json: { id: '1' }, binary, pairedItem: { item: 0 } }),
			expect.objectContaining({ json: { id: '1' }, binary, pairedItem: { item: 1 } }),
		]);
	});

	it('returns an item without files as one without binary data', async () => {
		replaceWork(async () => await Promise.resolve([new ItemWithFiles({ id: '1' }, {})]));
		const { outputs } = await action.run({});
		expect(outputs[0]?.[0]).not.toHaveProperty('binary');
	});
});

it('returns integers beyond 2^53 as the text of their digits', async () => {
	const id = new ExactInteger('9007199254740993') as unknown as IDataObject;
	replaceWork(
		async () =>
			await Promise.resolve([
				{ template: { ids: [id] } },
				new ItemWithFiles({ id }, { data: FILE }),
			]),
	);
	const { outputs } = await action.run({});
	expect(outputs[0]?.map(({ json }) => json)).toEqual([
		{ template: { ids: ['9007199254740993'] } },
		{ id: '9007199254740993' },
	]);
});

describe('an operation that works on all items together', () => {
	const runAll: JointRun = async (_connection, calls, omitted) =>
		await Promise.resolve([
			{ input: 1, item: { about: 'the last', of: calls.length, omitted } },
			{ input: 0, item: new ItemWithFiles({ about: 'the first' }, { data: FILE }) },
			{ input: 0, item: { about: 'none of them' } },
		]);
	const items = [{ row: 0 }, { row: 1, invalid: true }, { row: 2 }];

	beforeEach(() => {
		replaceWork(async () => await Promise.resolve([]));
	});

	it('orders its items itself, each paired with its own input', async () => {
		get.runAll = runAll;
		const { outputs } = await action.run({}, { items, onError: 'continueRegularOutput' });
		expect(
			outputs[0]?.map(({ json, pairedItem }) => [json.about ?? json.error, pairedItem]),
		).toEqual([
			['the last', { item: 2 }],
			['the first', { item: 0 }],
			['none of them', { item: 0 }],
			['Account: is invalid', { item: 1 }],
		]);
		expect(outputs[0]?.[0]?.json).toMatchObject({ of: 2, omitted: 1 });
		expect(outputs[0]?.[1]?.binary?.data?.fileName).toBe('a.svg');
	});

	it('is stopped by an invalid item before it begins', async () => {
		get.runAll = jest.fn(runAll);
		const { error } = await action.run({}, { items });
		expect(error?.message).toBe('Account: is invalid');
		expect(error?.context.itemIndex).toBe(1);
		expect(get.runAll).not.toHaveBeenCalled();
	});

	it('does not begin if no item is valid', async () => {
		get.runAll = jest.fn(runAll);
		const { outputs } = await action.run(
			{},
			{ items: [{ invalid: true }], onError: 'continueRegularOutput' },
		);
		expect(outputs[0]).toHaveLength(1);
		expect(get.runAll).not.toHaveBeenCalled();
	});

	it('reports its failure for each item that it got', async () => {
		get.runAll = async () => await Promise.reject(new InvalidInputError('no plan'));
		const { outputs } = await action.run({}, { items, onError: 'continueErrorOutput' });
		expect(outputs[1]?.map(({ json }) => json.row)).toEqual([0, 2, 1]);
		expect((await action.run({}, { items: [{}, {}] })).error?.message).toBe('no plan');
	});
});

it('passes the whole item and its files to an operation', async () => {
	const seen: unknown[] = [];
	const prepare = jest.spyOn(get, 'prepare');
	prepare.mockImplementation((raw) => {
		seen.push(raw);
		throw new InvalidInputError('enough');
	});
	const binary = { header: { mimeType: 'image/png', fileName: 'a.png', data: 'AAAA' } };
	await action.run({}, { items: [{ name: 'order_update' }], binary });
	expect(seen).toEqual([
		expect.objectContaining({
			item: { name: 'order_update' },
			itemFiles: { header: expect.objectContaining({ name: 'a.png', type: 'image/png' }) },
			isTool: false,
			timeZone: 'UTC',
		}),
	]);
});
