import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';
import {
	ACCOUNT_ID,
	EMPTY_ACCOUNT_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
} from '../../../../graphApi';

/* Valid input that Meta refuses, and the order of calls. */

const action = useActionNode();

const run = async (parameters: INodeParameters, timezone?: string) =>
	await action.run({ resource: 'analytics', ...parameters }, { timezone });

it.each([
	[
		'templates of an account without insights',
		{
			operation: 'getTemplates',
			accountId: byId(SECOND_ACCOUNT_ID),
			templateIds: '118000000000600',
		},
		'Template insights are not available yet for this account',
		/Account → Enable Insights.*code 200005/,
	],
	[
		'an account without a number',
		{ operation: 'getPricing', accountId: byId(EMPTY_ACCOUNT_ID) },
		'The account has no phone number',
		/Add a number.*code 200008/,
	],
	[
		'only the cost of an account that a partner pays for',
		{ operation: 'getPricing', accountId: byId(SHARED_ACCOUNT_ID), metrics: ['COST'] },
		'Meta refused a parameter',
		/Cost not available/,
	],
	[
		'a template of another account',
		{ operation: 'getTemplates', templateIds: '118000000000600' },
		'Meta refused a parameter',
		/118000000000600/,
	],
])('%s is refused with a solution', async (_what, parameters, title, description) => {
	const { error } = await run(parameters);
	expect([error?.message, error?.description]).toEqual([title, expect.stringMatching(description)]);
});

it('stops at the first refused call', async () => {
	const templateIds = [...Array(11).keys()].map((index) => `11800000000060${index}`);
	await run({ operation: 'getTemplates', templateIds });
	expect(action.graph.calls).toHaveLength(1);
});

it('makes the calls of an item one after another', async () => {
	const { items, error } = await run({
		operation: 'getTemplates',
		templateIds: [...Array(25).keys()].map((index) => String(118000000000000 + index)),
		metrics: ['SENT'],
		timeRange: 'last7Days',
	});
	expect(error).toBeUndefined();
	expect(action.graph.calls.map(({ path }) => path)).toEqual(
		Array(3).fill(`/v25.0/${ACCOUNT_ID}/template_analytics`),
	);
	expect(items).toHaveLength(25 * 7);
});
