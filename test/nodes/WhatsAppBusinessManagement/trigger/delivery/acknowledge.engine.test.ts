import { credentialFor } from '../../../../engine/credential';
import { TriggerHost } from '../../../../engine/triggerHost';
import { metaSignature, sendOnWire, type WireAnswer } from '../../../../engine/wire';
import { ACCOUNT_ID, startGraphApi, type GraphApi } from '../../../../graphApi';

/** When a delivery is acknowledged to Meta, and how a retry of it is handled. */

const STATUS = 'message_template_status_update';

let graph: GraphApi;
let host: TriggerHost;
/** What the workflow's runs wait for, in order. */
let runs: Array<(succeeded: boolean) => void>;
let workflows = 0;

beforeAll(async () => {
	graph = await startGraphApi();
});

afterAll(async () => {
	await graph.close();
});

afterEach(async () => {
	await host.stop();
	expect(host.thrown).toEqual([]);
});

async function start(acknowledge: string): Promise<void> {
	runs = [];
	host = await TriggerHost.start({
		credential: credentialFor(graph),
		parameters: { triggerOn: [STATUS], acknowledge },
		webhookId: `acknowledge-${++workflows}`,
		run: async () => await new Promise<boolean>((resolve) => void runs.push(resolve)),
	});
	await host.activate();
}

afterEach(async () => {
	await host.deactivate();
});

const bodyOf = (...names: string[]) =>
	JSON.stringify({
		object: 'whatsapp_business_account',
		entry: [
			{
				id: ACCOUNT_ID,
				time: 1,
				changes: names.map((name) => ({
					field: STATUS,
					value: { event: 'REJECTED', message_template_name: name },
				})),
			},
		],
	});

async function deliver(names: string[] = ['a'], signal?: AbortSignal): Promise<WireAnswer> {
	const body = bodyOf(...names);
	const signature = metaSignature(graph.world.app.secret, body);
	const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature-256': signature };
	return await sendOnWire(host.url, { body, headers }, signal);
}

/** Waits until the given number of runs has begun. */
async function begun(count: number): Promise<void> {
	while (runs.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

const statusOf = async (...names: string[]) =>
	(await deliver(names.length > 0 ? names : undefined)).status;

describe('Immediately', () => {
	beforeEach(async () => await start('onReceived'));

	it.each([
		['is in progress', undefined],
		['has succeeded', true],
		['has failed', false],
	])('200 at once, and again 200 without a second run if the run %s', async (_what, end) => {
		expect(await statusOf()).toBe(200);
		await begun(1);
		if (end !== undefined) runs[0]?.(end);
		expect(await statusOf()).toBe(200);
		expect(runs).toHaveLength(1);
	});
});

describe('When the Workflow Finishes', () => {
	beforeEach(async () => await start('lastNode'));

	it('a run that succeeds is answered 200, and remembered', async () => {
		const first = deliver();
		await begun(1);
		runs[0]?.(true);
		expect((await first).status).toBe(200);
		expect(await statusOf()).toBe(200);
		expect(runs).toHaveLength(1);
	});

	it('a run that fails is answered as a failure, and the next delivery runs again', async () => {
		for (const attempt of [1, 2]) {
			const failing = deliver();
			await begun(attempt);
			runs[attempt - 1]?.(false);
			expect((await failing).status).toBe(500);
		}
		const last = deliver();
		await begun(3);
		runs[2]?.(true);
		expect((await last).status).toBe(200);
		expect(await statusOf()).toBe(200);
		expect(runs).toHaveLength(3);
	});

	it('a retry during the run gets 503, and starts no run', async () => {
		const first = deliver();
		await begun(1);
		expect([await statusOf(), await statusOf()]).toEqual([503, 503]);
		runs[0]?.(true);
		expect((await first).status).toBe(200);
		expect(await statusOf()).toBe(200);
		expect(runs).toHaveLength(1);
	});

	it('a batch with a change in progress gets 503; later only new changes run', async () => {
		const first = deliver(['a']);
		await begun(1);
		expect(await statusOf('a', 'b')).toBe(503);
		runs[0]?.(true);
		await first;
		const second = deliver(['a', 'b']);
		await begun(2);
		runs[1]?.(true);
		expect((await second).status).toBe(200);
		expect(host.executions.map((items) => items.map(({ templateName }) => templateName))).toEqual([
			['a'],
			['b'],
		]);
	});

	it('another change runs in parallel', async () => {
		const [first, second] = [deliver(['a']), deliver(['b'])];
		await begun(2);
		runs.forEach((end) => end(true));
		expect([(await first).status, (await second).status]).toEqual([200, 200]);
	});

	it.each([
		['success', true, 200, 1],
		['failure', false, 500, 2],
	])(
		'Meta disconnects before the end: the %s still counts',
		async (_what, succeeded, status, count) => {
			const hangUp = new AbortController();
			const first = deliver(['a'], hangUp.signal);
			await begun(1);
			hangUp.abort();
			await expect(first).rejects.toThrow();
			expect(await statusOf()).toBe(503);
			runs[0]?.(succeeded);
			// The order of the run's end and the next delivery is not certain.
			await new Promise((resolve) => setTimeout(resolve, 20));
			const again = deliver();
			if (count > 1) {
				await begun(2);
				runs[1]?.(false);
			}
			expect((await again).status).toBe(status);
			expect(runs).toHaveLength(count);
		},
	);

	it('a run that never ends blocks a delivery for an hour at most', async () => {
		const first = deliver();
		await begun(1);
		const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60_000);
		const second = deliver();
		await begun(2);
		clock.mockRestore();
		runs.forEach((end) => end(true));
		expect([(await first).status, (await second).status]).toEqual([200, 200]);
	});
});
