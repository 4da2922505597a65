import { setTimeout as sleep } from 'node:timers/promises';

import { SECOND, SECURITY, STATUS, useSharedApp } from '../../../../engine/sharedApp';
import type { TriggerHost } from '../../../../engine/triggerHost';
import { poll } from '../../../../n8n/poll';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

const app = useSharedApp();

/** Waits for what the holder does after it has answered a delivery. */
const eventuallyRegistered = async (callback: string, fields: string[]) =>
	await poll(
		`${fields.join()} to be registered`,
		async () =>
			await Promise.resolve(
				JSON.stringify(app.registered()) === JSON.stringify([callback, fields]) || undefined,
			),
		5 * SECOND,
	);

describe('a test run', () => {
	it('beside the live workflow receives its copy, and changes nothing', async () => {
		const host = await app.workflow([STATUS]);
		await host.activate();
		const before = app.registered();
		await host.startTest();
		expect(app.registered()).toEqual(before);
		await app.rejectTemplate();
		// Once for the live workflow and once for the test.
		expect(app.executionCounts()).toEqual([2]);
		await host.endTest();
		expect(app.registered()).toEqual(before);
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([3]);
	});

	it('with other fields adds them, and removes them afterwards', async () => {
		const live = await app.workflow([STATUS]);
		const tester = await app.workflow([SECURITY]);
		await live.activate();
		await tester.startTest();
		expect(app.registered()).toEqual([live.url, [STATUS, SECURITY].sort()]);
		await tester.endTest();
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('of a killed n8n leaves nothing registered after it expires', async () => {
		const live = await app.workflow([STATUS]);
		const tester = await app.workflow([SECURITY]);
		await live.activate();
		await tester.startTest();
		await tester.stop();
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
		const later = Date.now() + 200 * SECOND;
		const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
		app.graph.faults.add({
			method: 'GET',
			path: /\/subscriptions$/,
			times: 1,
			then: { kind: 'latency', milliseconds: SECOND },
		});
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
		// Meta gets its response before it receives a request.
		expect(app.registered()).toEqual([live.url, [STATUS, SECURITY].sort()]);
		await eventuallyRegistered(live.url, [STATUS]);
		clock.mockRestore();
	});

	it('of a killed n8n leaves nothing registered, although Meta refused the removal at first', async () => {
		const live = await app.workflow([STATUS]);
		const tester = await app.workflow([SECURITY]);
		await live.activate();
		await tester.startTest();
		await tester.stop();
		const mend = app.graph.faults.add({
			method: 'DELETE',
			then: { kind: 'graphError', error: { code: 10, message: 'Not this once' } },
		});
		const complaints = () => live.log.filter((line) => line.includes('could not be updated'));
		const clock = jest.spyOn(Date, 'now');
		const later = Date.now() + 200 * SECOND;
		clock.mockReturnValue(later);
		await app.rejectTemplate();
		await poll('the refusal', async () => await Promise.resolve(complaints()[0]), 5 * SECOND);
		// Meta is not asked each time.
		clock.mockReturnValue(later + 59 * SECOND);
		const asked = app.graph.calls.length;
		await app.rejectTemplate();
		await sleep(SECOND / 4);
		expect(app.graph.calls).toHaveLength(asked);
		mend();
		clock.mockReturnValue(later + 60 * SECOND);
		await app.rejectTemplate();
		await eventuallyRegistered(live.url, [STATUS]);
		const before = app.graph.calls.length;
		await app.rejectTemplate();
		expect(app.graph.calls).toHaveLength(before);
		clock.mockRestore();
		expect(complaints()).toHaveLength(1);
	});

	it('beside the live workflow receives the same bytes again in its next run', async () => {
		const host = await app.workflow([STATUS]);
		await host.activate();
		await app.rejectTemplate();
		const { payload = '' } = app.graph.deliveries.at(-1) ?? {};
		for (const run of [1, 2]) {
			await host.startTest();
			await expect(app.graph.deliverRaw(payload)).resolves.toMatchObject({ status: 200 });
			// The live workflow already received them.
			expect(app.executionCounts()).toEqual([1 + run]);
			await host.endTest();
		}
	});

	it('runs once, although n8n still listens while it ends the test', async () => {
		const host = await app.workflow([STATUS]);
		await host.activate();
		await host.startTest();
		for (let delivery = 1; delivery <= 3; delivery++) {
			await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
			// Each one in the live workflow, the first one also in the test.
			expect(app.executionCounts()).toEqual([delivery + 1]);
		}
	});

	it('hands over to a workflow that goes live, and still receives its copies', async () => {
		const tester = await app.workflow([STATUS]);
		const live = await app.workflow([STATUS]);
		await tester.startTest();
		expect(app.registered()?.[0]).toBe(tester.testUrl);
		await live.activate();
		expect(app.registered()?.[0]).toBe(live.url);
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([1, 1]);
		await tester.endTest();
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('that n8n could not end stays registered, and the next activation replaces it', async () => {
		const tester = await app.workflow([STATUS]);
		await tester.startTest();
		tester.vanish();
		const live = await app.workflow([STATUS]);
		await live.activate();
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('takes over for its last minutes when the live workflow stops', async () => {
		const host = await app.workflow([STATUS]);
		await host.activate();
		await host.startTest();
		await host.deactivate();
		expect(app.registered()?.[0]).toBe(host.testUrl);
		await host.endTest();
		expect(app.subscription()).toBeUndefined();
	});
});

describe('a test run under a custom path (N8N_ENDPOINT_WEBHOOK_TEST)', () => {
	const underOwnPath = (host: TriggerHost): TriggerHost => {
		host.setup.testEndpoint = 'hook-test';
		return host;
	};

	it('that fails to start does not change the live workflow and its list', async () => {
		const live = underOwnPath(await app.workflow([STATUS]));
		const member = await app.workflow([STATUS]);
		await live.activate();
		await member.activate();
		const before = app.registered();
		live.setup.parameters = { ...live.setup.parameters, triggerOn: [] };
		await expect(live.startTest()).rejects.toThrow(/Nothing to trigger on/);
		live.setup.parameters = { ...live.setup.parameters, triggerOn: [STATUS] };
		expect(app.registered()).toEqual(before);
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([1, 1]);
	});

	it('with an unusable credential ends without an error', async () => {
		const live = underOwnPath(await app.workflow([STATUS]));
		await live.activate();
		Object.assign(live.setup.credential, { appId: '' });
		await expect(live.startTest()).rejects.toThrow(/has no App ID/);
		// n8n ends it without the data that its start saved.
		live.loseTestData();
		await expect(live.endTest()).resolves.toBeUndefined();
	});

	it('that n8n could not end is recognized as a test: the next one replaces it', async () => {
		const gone = underOwnPath(await app.workflow([STATUS]));
		await gone.startTest();
		expect(app.registered()?.[0]).toBe(gone.testUrl);
		gone.vanish();
		const next = underOwnPath(await app.workflow([STATUS]));
		await next.startTest();
		expect(app.registered()?.[0]).toBe(next.testUrl);
	});
});
