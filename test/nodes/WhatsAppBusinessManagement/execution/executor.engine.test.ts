import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../graphApi';

const action = useActionNode();

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };

it('if the URL is empty, the credential’s account is used', async () => {
	const { items } = await action.run({
		...GET_ACCOUNT,
		accountId: { __rl: true, mode: 'url', value: '' },
	});
	expect(items[0]?.id).toBe(ACCOUNT_ID);
});

it('reads dates in the time zone of the workflow', async () => {
	await action.run(
		{
			resource: 'activity',
			operation: 'getMany',
			filters: { since: '2026-03-14T09:30:00', until: '2026-07-14T09:30:00+02:00' },
		},
		{ timezone: 'America/New_York' },
	);
	expect(action.graph.calls[0]?.query).toMatchObject({
		since: String(Date.parse('2026-03-14T13:30:00Z') / 1000),
		until: String(Date.parse('2026-07-14T07:30:00Z') / 1000),
	});
});

it('sends an ID beyond 2^53 exactly as typed', async () => {
	await action.run({
		resource: 'customGraphCall',
		operation: 'send',
		method: 'POST',
		path: `${ACCOUNT_ID}/assigned_users`,
		body: '{"user_id": 9007199254740993}',
	});
	expect(action.graph.calls[0]?.rawBody).toBe('{"user_id":9007199254740993}');
});

it('runs reads in parallel and writes one after another, and keeps the order', async () => {
	action.graph.faults.add({ then: { kind: 'latency', milliseconds: 20 } });
	const items = Array.from({ length: 40 }, (_item, index) => ({ index }));
	const { outputs } = await action.run(GET_ACCOUNT, { items });
	expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
		items.map(({ index }) => ({ item: index })),
	);
});

it('stops when the execution is cancelled', async () => {
	action.graph.faults.add({ then: { kind: 'latency', milliseconds: 100 } });
	const items = Array.from({ length: 50 }, () => ({}));
	await action.run(
		{ ...GET_ACCOUNT, runOptions: { itemsAtOnce: 1 } },
		{ items, begun: (cancel) => void setTimeout(cancel, 250) },
	);
	expect(action.graph.calls.length).toBeLessThan(10);
});
