import { sharingWith, STATUS, useSharedApp } from '../../../../engine/sharedApp';

// A receiver that does not end its answer is given up soon.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/deadline', () => {
	const actual = jest.requireActual<
		typeof import('../../../../../nodes/WhatsAppBusinessManagement/graph/deadline')
	>('../../../../../nodes/WhatsAppBusinessManagement/graph/deadline');
	return { ...actual, DEADLINE_MS: { ...actual.DEADLINE_MS, receiver: 300 } };
});

const app = useSharedApp();

it('Meta is answered in time when a receiver drips its answer, and repeats the delivery', async () => {
	const theirs = await app.foreignReceiver(['messages']);
	const host = await app.workflow([STATUS], sharingWith(theirs.url));
	await host.activate();
	theirs.drips = true;
	await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 503 });
	theirs.drips = false;
	// Meta’s retry goes to who did not take it, and starts no second execution.
	await app.graph.clock.advance(60_000);
	await app.graph.settle();
	expect(theirs.received.length).toBeGreaterThan(1);
	expect(app.executionCounts()).toEqual([1]);
});
