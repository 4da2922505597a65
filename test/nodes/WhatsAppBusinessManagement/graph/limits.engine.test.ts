import type { INodeExecutionData } from 'n8n-workflow';

import { useActionNode } from '../../../engine/useActionNode';

/* Whole runs against a Graph API with limits. Its times and the waits are a twentieth of the real ones. */

const FASTER = 20;

jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../engine/retryWithoutWaiting'),
);

const { pause } = jest.requireMock<{
	pause: jest.Mock<Promise<void>, [ms: number, signal?: AbortSignal]>;
}>('../../../../nodes/WhatsAppBusinessManagement/graph/retry');

const action = useActionNode();

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };

const rows = (count: number) => Array.from({ length: count }, (_, row) => ({ row }));

/** The input items that the output items came from. */
const pairs = ([items = []]: INodeExecutionData[][]) => items.map(({ pairedItem }) => pairedItem);

beforeEach(() => {
	pause.mockImplementation(
		async (ms) => await new Promise((resolve) => setTimeout(resolve, ms / FASTER)),
	);
});

it('300 reads of which every third is refused have no failure, and keep their order', async () => {
	// A fault counts the calls that no earlier fault took.
	for (let taken = 1; taken < 150; taken++) {
		action.graph.faults.add({
			after: 2 * taken,
			times: 1,
			then: { kind: 'rateLimit', code: 80008 },
		});
	}
	const { error, outputs } = await action.run(GET_ACCOUNT, { items: rows(300) });
	expect(error?.message).toBeUndefined();
	expect(pairs(outputs)).toEqual(rows(300).map(({ row }) => ({ item: row })));
	expect(action.graph.calls).toHaveLength(449);
}, 60_000);

it.each([4, 80008] as const)(
	'500 reads at 100 a second (code %d) have no failure',
	async (code) => {
		action.graph.world.rateLimits.quota = { calls: 100, perMilliseconds: 1000 / FASTER, code };
		const { error, outputs } = await action.run(GET_ACCOUNT, { items: rows(500) });
		expect(error?.message).toBeUndefined();
		expect(pairs(outputs)).toEqual(rows(500).map(({ row }) => ({ item: row })));
	},
	60_000,
);

it('a bare HTTP 429 is waited for, also by a write', async () => {
	action.graph.faults.add({ times: 2, then: { kind: 'html', status: 429 } });
	const { error } = await action.run(GET_ACCOUNT);
	expect(error?.message).toBeUndefined();
	expect(action.graph.calls).toHaveLength(3);
});

it('a limit that lasts ends with when to come back', async () => {
	action.graph.faults.add({ then: { kind: 'rateLimit', code: 4 } });
	const { error } = await action.run({ ...GET_ACCOUNT, runOptions: { longestWait: 5 } });
	expect(error?.description).toMatch(/try again by \d{4}-\d\d-\d\d \d\d:\d\d UTC at the latest/);
});

it('a cancellation ends a run that waits within a second', async () => {
	pause.mockImplementation(
		jest.requireActual<{ pause: typeof pause }>(
			'../../../../nodes/WhatsAppBusinessManagement/graph/retry',
		).pause,
	);
	action.graph.faults.add({ then: { kind: 'rateLimit', code: 4, minutesToRegainAccess: 1 } });
	let cancelledAt = NaN;
	await action.run(GET_ACCOUNT, {
		begun: (cancel) =>
			void setTimeout(() => {
				cancelledAt = Date.now();
				cancel();
			}, 500),
	});
	expect(Date.now() - cancelledAt).toBeLessThan(1000);
	expect(action.graph.calls).toHaveLength(1);
});
