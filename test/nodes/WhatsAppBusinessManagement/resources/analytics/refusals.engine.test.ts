import type { INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../../engine/credential';
import { runAction } from '../../../../engine/runAction';
import {
	ACCOUNT_ID,
	EMPTY_ACCOUNT_ID,
	GROUP_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
	startGraphApi,
	type GraphApi,
} from '../../../../graphApi';
import { byId } from '../../operations/cases';

/* What Meta refuses although the input is right, and what the user reads then; and the time zone. */

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

const run = async (parameters: INodeParameters, timezone?: string) =>
	await runAction({
		credential: credentialFor(graph),
		parameters: { resource: 'analytics', ...parameters },
		timezone,
	});

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
		'nothing but the cost of an account that a partner pays for',
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
])('%s is refused with the way out', async (_what, parameters, title, description) => {
	const { error } = await run(parameters);
	expect([error?.message, error?.description]).toEqual([title, expect.stringMatching(description)]);
});

it('stops at the first call that is refused', async () => {
	const templateIds = [...Array(11).keys()].map((index) => `11800000000060${index}`);
	await run({ operation: 'getTemplates', templateIds });
	expect(graph.calls).toHaveLength(1);
});

it('reads Start and End in the time zone of the workflow, and days of templates and groups as they are there', async () => {
	const [day, next] = [10, 9].map((days) =>
		new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
	);
	const custom = { timeRange: 'custom', start: `${day}T00:00:00`, end: `${next}T00:00:00` };
	await run({ operation: 'getMessaging', ...custom }, 'Asia/Kolkata');
	await run(
		{ operation: 'getTemplates', templateIds: '118000000000000', ...custom },
		'Asia/Kolkata',
	);
	await run({ operation: 'getGroups', groupId: GROUP_ID, ...custom }, 'Asia/Kolkata');
	const midnight = Date.parse(`${day}T00:00:00+05:30`) / 1000;
	const inUtc = Date.parse(`${day}T00:00:00Z`) / 1000;
	expect(graph.calls.map(({ query: { fields, start, end } }) => ({ fields, start, end }))).toEqual([
		{ fields: `analytics.start(${midnight}).end(${midnight + 86400}).granularity(DAY)` },
		{ start: String(inUtc), end: String(inUtc + 86399) },
		{ start: String(inUtc), end: String(inUtc + 86399) },
	]);
});

it('begins the days of a group at midnight in UTC, however far east the workflow is', async () => {
	await run(
		{ operation: 'getGroups', groupId: GROUP_ID, timeRange: 'last7Days' },
		'Pacific/Kiritimati',
	);
	expect(Number(graph.calls[0]?.query.start) % (24 * 60 * 60)).toBe(0);
});

it('makes the calls of an item one after another', async () => {
	const { items, error } = await run({
		operation: 'getTemplates',
		templateIds: [...Array(25).keys()].map((index) => String(118000000000000 + index)),
		metrics: ['SENT'],
		timeRange: 'last7Days',
	});
	expect(error).toBeUndefined();
	expect(graph.calls.map(({ path }) => path)).toEqual(
		Array(3).fill(`/v25.0/${ACCOUNT_ID}/template_analytics`),
	);
	expect(items).toHaveLength(25 * 7);
});
