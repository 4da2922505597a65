import type { INodeParameters } from 'n8n-workflow';

import { useActionNode } from '../../../../engine/useActionNode';
import { GROUP_ID } from '../../../../graphApi';

/* Start, End and whole days in the time zone of the workflow. */

const action = useActionNode();

const run = async (parameters: INodeParameters, timezone?: string) =>
	await action.run({ resource: 'analytics', ...parameters }, { timezone });

it('reads Start and End in the time zone of the workflow, and days of templates and groups as its calendar days', async () => {
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
	expect(
		action.graph.calls.map(({ query: { fields, start, end } }) => ({ fields, start, end })),
	).toEqual([
		{ fields: `analytics.start(${midnight}).end(${midnight + 86400}).granularity(DAY)` },
		{ start: String(inUtc), end: String(inUtc + 86399) },
		{ start: String(inUtc), end: String(inUtc + 86399) },
	]);
});

it('starts the days of a group at midnight in UTC, also for a workflow far in the east', async () => {
	await run(
		{ operation: 'getGroups', groupId: GROUP_ID, timeRange: 'last7Days' },
		'Pacific/Kiritimati',
	);
	expect(Number(action.graph.calls[0]?.query.start) % (24 * 60 * 60)).toBe(0);
});
