import { byId } from '../../../engine/byId';
import { credentialFor } from '../../../engine/credential';
import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../graphApi';

const action = useActionNode();

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
