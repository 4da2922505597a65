import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId } from '../../../../../engine/byId';
import { useActionNode } from '../../../../../engine/useActionNode';
import { ACCOUNT_ID, SHARED_ACCOUNT_ID } from '../../../../../graphApi';

const action = useActionNode({ resource: 'messageTemplate', operation: 'sync' });

const row = (name: string): IDataObject => ({
	name,
	language: 'en_US',
	category: 'UTILITY',
	body: 'Your lantern is ready, and you can collect it at our shop in the harbour.',
});

/** Carries out the plan for the rows, without waiting for a limit to end. */
async function sync(items: IDataObject[], parameters: INodeParameters = {}) {
	const { error, ...result } = await action.run(
		{
			accountId: byId(ACCOUNT_ID),
			applyChanges: true,
			runOptions: { longestWait: 0 },
			...parameters,
		},
		{ items },
	);
	expect(error && [error.message, error.description]).toBeUndefined();
	return result;
}

beforeEach(() => {
	action.graph.world.templates = [];
});

const writes = () => action.graph.calls.filter(({ method }) => method !== 'GET');

describe('when Meta refuses a creation', () => {
	const refuse = (code: number, error_subcode?: number) =>
		action.graph.faults.add({
			method: 'POST',
			path: /message_templates$/,
			times: 1,
			then: { kind: 'graphError', error: { message: 'Refused', code, error_subcode } },
		});

	it.each([
		['the others are created', 100, undefined, ['failed', 'done', 'done']],
		[
			'because of a limit, nothing more is sent',
			80008,
			undefined,
			['failed', 'skipped', 'skipped'],
		],
		['because of the token, nothing more is sent', 190, 463, ['failed', 'skipped', 'skipped']],
		[
			'because of a limit of the app, nothing more is sent',
			4,
			undefined,
			['failed', 'skipped', 'skipped'],
		],
		[
			'because the account is full, no more are created',
			100,
			2388019,
			['failed', 'skipped', 'skipped'],
		],
	])('%s', async (_what, code, subcode, outcomes) => {
		refuse(code, subcode);
		const { items } = await sync([row('a'), row('b'), row('c')]);
		expect(items.map(({ outcome }) => outcome)).toEqual(outcomes);
	});

	it.each([
		[
			'the token',
			190,
			/^Meta refuses the access token\. Correct the credential and run Sync again/,
		],
		['a limit of the app', 4, /^Meta’s rate limit is reached\. Run Sync again later/],
		['a limit of the account', 80008, undefined],
	])('because of %s, the other accounts are told', async (_what, code, reason) => {
		refuse(code);
		const accounts = [ACCOUNT_ID, ACCOUNT_ID, SHARED_ACCOUNT_ID, SHARED_ACCOUNT_ID];
		const { items } = await sync(
			accounts.map((account, index) => ({ ...row(`t_${index}`), account })),
			{ accountId: '={{ { __rl: true, mode: "id", value: $json.account } }}' },
		);
		const elsewhere = reason ? 'skipped' : 'done';
		expect(items.map(({ name, accountId, outcome }) => [name, accountId, outcome])).toEqual([
			['t_0', ACCOUNT_ID, 'failed'],
			['t_1', ACCOUNT_ID, 'skipped'],
			['t_2', SHARED_ACCOUNT_ID, elsewhere],
			['t_3', SHARED_ACCOUNT_ID, elsewhere],
		]);
		if (reason === undefined) return;
		expect(writes()).toHaveLength(1);
		for (const { reason: said, summary } of items.slice(1)) {
			expect(said).toMatch(reason);
			expect(summary).toMatch(/ create skipped: Meta/);
		}
	});
});
