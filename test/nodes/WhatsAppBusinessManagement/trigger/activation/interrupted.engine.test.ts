import { SECOND, SECURITY, STATUS, useSharedApp } from '../../../../engine/sharedApp';
import { poll } from '../../../../n8n/poll';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);
const LATER = jest.requireMock<{ runLater: () => Promise<void> }>(
	'../../../../../nodes/WhatsAppBusinessManagement/trigger/sharing/later',
);

const app = useSharedApp();

afterEach(() => jest.restoreAllMocks());

/** The time after which nobody is waited for. */
const minutesLater = () => void jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 100 * SECOND);

/** Everything that this n8n writes at Meta from now on fails: it was killed. */
const cutWrites = (method: 'POST' | 'DELETE') =>
	app.graph.faults.add({
		method,
		path: /\/subscriptions$/,
		then: { kind: 'graphError', error: { code: 10, message: 'Killed' } },
	});

const eventuallyRegistered = async (callback: string, fields: string[]) =>
	await poll(
		`${fields.join()} to be registered`,
		async () =>
			await Promise.resolve(
				JSON.stringify(app.registered()) === JSON.stringify([callback, [...fields].sort()]) ||
					undefined,
			),
		5 * SECOND,
	);

it('n8n killed during a test run and started again: the next delivery removes the fields', async () => {
	const live = await app.workflow([STATUS]);
	const tester = await app.workflow([SECURITY, STATUS]);
	await live.activate();
	await tester.startTest();
	expect(app.registered()?.[1]).toEqual([STATUS, SECURITY].sort());
	// n8n is back, and does not listen for the test.
	tester.vanish();
	await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
	await eventuallyRegistered(live.url, [STATUS]);
});

it('n8n killed after a receiver left, before its fields were removed: the next delivery removes them', async () => {
	const holder = await app.workflow([STATUS]);
	const member = await app.workflow([SECURITY]);
	await holder.activate();
	await member.activate();
	const mend = cutWrites('DELETE');
	await member.deactivate().catch(() => undefined);
	mend();
	expect(app.registered()?.[1]).toEqual([STATUS, SECURITY].sort());
	minutesLater();
	await app.rejectTemplate();
	await eventuallyRegistered(holder.url, [STATUS]);
});

describe('n8n killed while the holder hands over, before the new address is registered', () => {
	const interrupted = async () => {
		const holder = await app.workflow([STATUS]);
		const heir = await app.workflow([STATUS]);
		const third = await app.workflow([STATUS]);
		for (const host of [holder, heir, third]) await host.activate();
		const mend = cutWrites('POST');
		await expect(holder.deactivate()).rejects.toThrow();
		mend();
		holder.vanish();
		expect(app.registered()?.[0]).toBe(holder.url);
		return { holder, heir };
	};

	const expectBothReached = async () => {
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([0, 1, 1]);
	};

	it('a heir in another n8n registers itself some time later', async () => {
		const { heir } = await interrupted();
		minutesLater();
		await LATER.runLater();
		expect(app.registered()?.[0]).toBe(heir.url);
		await expectBothReached();
	});

	it('a heir does not replace a holder that is active again', async () => {
		const { holder } = await interrupted();
		await holder.activate();
		minutesLater();
		await LATER.runLater();
		expect(app.registered()?.[0]).toBe(holder.url);
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([1, 1, 1]);
	});

	it('the next activation of the heir keeps the list', async () => {
		const { heir } = await interrupted();
		await heir.activate();
		expect(app.registered()?.[0]).toBe(heir.url);
		await expectBothReached();
	});
});
