import type { IDataObject, INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { failedItem } from '../../../../nodes/WhatsAppBusinessManagement/execution/failedItem';
import { byId } from '../../../engine/byId';
import { credentialFor } from '../../../engine/credential';
import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../graphApi';

const action = useActionNode();

const CUSTOM_CALL = { resource: 'customGraphCall', operation: 'send', method: 'POST' };

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };

describe('continue on fail', () => {
	const ROWS = [
		{ account: ACCOUNT_ID },
		{ account: 'a/b' },
		{ account: '404404404' },
		{ account: ACCOUNT_ID },
	];
	const parameters = { ...GET_ACCOUNT, accountId: byId('={{ $json.account }}') };

	it('the other items run, and each error is paired with its own item', async () => {
		const { outputs } = await action.run(parameters, {
			items: ROWS,
			onError: 'continueRegularOutput',
		});
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 1, 2, 3].map((item) => ({ item })),
		);
		expect(outputs[0]?.map(({ json }) => json.id ?? json.error)).toEqual([
			ACCOUNT_ID,
			expect.stringMatching(/^Account: must be an ID made of digits only/),
			expect.any(String),
			ACCOUNT_ID,
		]);
	});

	it('errors go to the error output, with the data of the item', async () => {
		const { outputs } = await action.run(parameters, {
			items: ROWS,
			onError: 'continueErrorOutput',
		});
		expect(outputs[0]).toHaveLength(2);
		expect(outputs[1]?.map(({ json }) => json.account)).toEqual(['a/b', '404404404']);
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'with %s, every item fails if the credential cannot be used',
		async (onError) => {
			const credential = credentialFor(action.graph, { baseUrl: 'http://example.com' });
			const { outputs, error } = await action.run(parameters, { items: ROWS, onError, credential });
			expect(error).toBeUndefined();
			const failed = outputs[onError === 'continueErrorOutput' ? 1 : 0] ?? [];
			expect(failed.map(({ json }) => json.error)).toEqual(
				ROWS.map(() => expect.stringContaining('must start with https://') as unknown),
			);
			expect(outputs.flat()).toHaveLength(ROWS.length);
		},
	);
});

describe('an item that failed tells which row it was', () => {
	const ROW = { row_number: 7, name: 'lantern_ready', language: 'de', id: '12', success: true };
	const AS_IN_THE_ROW = { row_number: 7, name: 'lantern_ready', language: 'de' };
	const SECRET = `EAA${'a1B2'.repeat(8)}`;
	const ERROR = {
		error: expect.any(String) as unknown,
		message: expect.any(String) as unknown,
	};

	it.each<[string, INodeParameters, IDataObject, IDataObject]>([
		[
			'the ID of a field, and the number of the row',
			{ ...GET_ACCOUNT, accountId: byId('={{ $json.account }}') },
			{ row_number: 2, account: 'a/b' },
			{ row_number: 2, accountId: 'a/b' },
		],
		[
			'the names of the row, but not its id and success, by which workflows recognize what succeeded',
			{ ...GET_ACCOUNT, accountId: byId('404404404') },
			ROW,
			{ ...AS_IN_THE_ROW, accountId: '404404404' },
		],
		[
			'the name in a field, in place of the one of the row',
			{
				resource: 'messageTemplate',
				operation: 'deleteByName',
				confirmed: true,
				name: 'Not valid!',
			},
			ROW,
			{ ...AS_IN_THE_ROW, name: 'Not valid!' },
		],
		[
			'no PIN, and no name that is the PIN',
			{
				resource: 'phoneNumber',
				operation: 'setPin',
				confirmed: true,
				phoneNumberId: byId('404404404'),
				pin: '={{ $json.code }}',
			},
			{ code: '482915', name: 'PIN 482915', row_number: 3 },
			{ row_number: 3, phoneNumberId: '404404404' },
		],
		[
			'no token that was pasted into a field or a column',
			{ ...GET_ACCOUNT, accountId: byId(SECRET) },
			{ row_number: 4, name: SECRET },
			{ row_number: 4 },
		],
		[
			'no name that is a PIN as a number',
			{
				resource: 'phoneNumber',
				operation: 'setPin',
				confirmed: true,
				phoneNumberId: byId('404404404'),
				pin: '={{ $json.name }}',
			},
			{ name: 482915 },
			{ phoneNumberId: '404404404' },
		],
		[
			'a path, without its query',
			{ ...CUSTOM_CALL, path: '404404404/verify_code?code=482915' },
			{},
			{ path: '404404404/verify_code' },
		],
		...[
			`curl -X POST graph.facebook.com/404404404/register -F 'pin="482915"'`,
			`curl -X POST graph.facebook.com/404404404/verify_code -d 'code=482915'`,
			`curl -X POST graph.facebook.com/404404404 -u 'me:482915' -H 'Cookie: 482915'`,
			'https://me:482915@graph.facebook.com/404404404',
		].map((path): [string, INodeParameters, IDataObject, IDataObject] => [
			`no pasted call, which can contain a secret: ${path}`,
			{ ...CUSTOM_CALL, path },
			{ row_number: 5 },
			{ row_number: 5 },
		]),
		[
			'no long text',
			{ ...GET_ACCOUNT, accountId: byId('404404404') },
			{ name: 'x'.repeat(513) },
			{ accountId: '404404404' },
		],
	])('%s', async (_what, parameters, row, identity) => {
		const { items } = await action.run(parameters, {
			items: [row],
			onError: 'continueRegularOutput',
		});
		expect(items).toEqual([{ ...identity, ...ERROR }]);
		expect(JSON.stringify(items)).not.toMatch(/482915|EAAa1B2/);
	});

	it('if the credential cannot be used, too', async () => {
		const credential = credentialFor(action.graph, { baseUrl: 'http://example.com' });
		const { items } = await action.run(
			{ ...GET_ACCOUNT, accountId: byId(ACCOUNT_ID) },
			{ items: [{ ...ROW, name: SECRET }], onError: 'continueRegularOutput', credential },
		);
		expect(items).toEqual([{ row_number: 7, language: 'de', ...ERROR }]);
	});

	it('on the error output, n8n adds all keys of the row', async () => {
		const { outputs } = await action.run(
			{ ...GET_ACCOUNT, accountId: byId('404404404') },
			{ items: [ROW], onError: 'continueErrorOutput' },
		);
		expect(outputs.map((items) => items.map(({ json }) => json))).toEqual([
			[],
			[{ ...ROW, ...ERROR }],
		]);
	});

	/** n8n-core 1.122 (n8n 1.123) and 2.8, workflow-execute.ts, handleNodeErrorOutput. */
	const isForErrorOutput = ({ json, error }: INodeExecutionData): boolean =>
		Boolean(error) ||
		(Boolean(json.error) && Object.keys(json).length === 1) ||
		(Boolean(json.error) && Boolean(json.message) && Object.keys(json).length === 2);

	it.each([
		['continueErrorOutput', true],
		['continueRegularOutput', false],
	] as const)('older versions of n8n recognize it with %s: %s', (onError, isRecognized) => {
		const node = { name: 'Action' } as INode;
		const error = new NodeOperationError(node, 'Failed', { description: 'Try again' });
		const item = failedItem({ onError }, error, 3, { name: 'lantern_ready' });
		expect(isForErrorOutput(item)).toBe(isRecognized);
		// n8n drops all other keys of an item with an error beside them.
		expect(item.error).toBeUndefined();
		expect(item.pairedItem).toEqual({ item: 3 });
	});
});
