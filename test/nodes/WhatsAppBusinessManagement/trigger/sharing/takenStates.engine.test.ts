import {
	alreadyTaken,
	tellGiven,
} from '../../../../../nodes/WhatsAppBusinessManagement/callback/askTaken';
import { appAt, stateOf, templateState } from '../../../../engine/askTriggers';
import { SECURITY, STATUS, useSharedApp, type WorkflowSetup } from '../../../../engine/sharedApp';
import type { TriggerHost } from '../../../../engine/triggerHost';
import { ACCOUNT_ID, HUGE_TEMPLATE_ID } from '../../../../graphApi';

/*
 * What Get Changes asks the triggers, and tells them, over real HTTP with real seals: so that a change is
 * output once, by a trigger or by Get Changes.
 */

const REJECTED = templateState('REJECTED');
const APPROVED = templateState('APPROVED');
const PIN_RESET = { display_phone_number: '15550001111', event: 'PIN_RESET_REQUEST' };
const PIN = stateOf(SECURITY, PIN_RESET);
const HOUR = 3_600_000;

const app = useSharedApp();

async function active(fields: string[], setup: WorkflowSetup = {}): Promise<TriggerHost> {
	const host = await app.workflow(fields, setup);
	await host.activate();
	return host;
}

const taken = async (
	stateIds = [REJECTED, APPROVED, PIN],
	since = Date.now() - HOUR,
	secret?: string,
) => [...(await alreadyTaken(appAt(app.graph, secret), stateIds, since))];

const tell = async (stateIds: string[], secret?: string, since = Date.now() - HOUR) => [
	...(await tellGiven(appAt(app.graph, secret), stateIds, since)),
];

const requestPinReset = async () => await app.graph.publish(SECURITY, PIN_RESET);

afterEach(() => {
	const { secret } = app.graph.world.app;
	for (const { log } of app.hosts) expect(log.join()).not.toContain(secret);
});

describe('which states were taken', () => {
	it('is what the trigger has output, and nothing else', async () => {
		const host = await active([STATUS]);
		await expect(taken()).resolves.toEqual([]);
		await app.rejectTemplate();
		expect(host.executions[0]).toMatchObject([{ stateId: REJECTED, source: 'webhook' }]);
		await expect(taken()).resolves.toEqual([REJECTED]);
		await expect(taken([APPROVED])).resolves.toEqual([]);
		await expect(taken([])).resolves.toEqual([]);
	});

	it('is what it has output since a time', async () => {
		await active([STATUS]);
		const before = Date.now();
		await app.rejectTemplate();
		await expect(taken([REJECTED], before)).resolves.toEqual([REJECTED]);
		await expect(taken([REJECTED], Date.now() + 1)).resolves.toEqual([]);
	});

	it('is not what a filter excludes', async () => {
		await active([STATUS], { parameters: { filters: { templateStatus: ['APPROVED'] } } });
		await app.rejectTemplate();
		await expect(taken()).resolves.toEqual([]);
	});

	it.each([
		[true, [REJECTED]],
		[false, []],
	])('after a run with success %s: %j', async (succeeds, expected) => {
		await active([STATUS], {
			parameters: { acknowledge: 'lastNode' },
			run: async () => await Promise.resolve(succeeds),
		});
		await app.rejectTemplate();
		await expect(taken()).resolves.toEqual(expected);
	});

	it('is unknown after n8n was killed: Get Changes outputs the change', async () => {
		const host = await active([STATUS]);
		await app.rejectTemplate();
		await expect(taken()).resolves.toEqual([REJECTED]);
		await restartedWithoutMemory(host);
		await expect(taken()).resolves.toEqual([]);
	});

	it('is unknown without a callback', async () => {
		await expect(taken()).resolves.toEqual([]);
	});

	it('is not asked of another service', async () => {
		const theirs = await app.foreignReceiver([STATUS]);
		await expect(taken()).resolves.toEqual([]);
		await tell([REJECTED]);
		expect(theirs.received).toEqual([]);
	});

	it('is unknown if n8n does not listen', async () => {
		const host = await active([STATUS]);
		await app.rejectTemplate();
		host.vanish();
		await expect(taken()).resolves.toEqual([]);
	});
});

/** n8n was killed: the memory of its process is lost, and the new one listens at another address. */
async function restartedWithoutMemory(host: TriggerHost): Promise<TriggerHost> {
	const { webhookId } = host.setup;
	const restarted = await app.workflow([STATUS], { webhookId, instanceId: 'after the kill' });
	restarted.saved = structuredClone(host.saved);
	host.listening(restarted)();
	await host.stop();
	const current = app.subscription();
	if (current) current.callback_url = restarted.url;
	return restarted;
}

describe('a delivery that arrives after Get Changes asked, and before it tells', () => {
	it('is output by the trigger alone, also when Meta reports the state again', async () => {
		const host = await active([STATUS]);
		await expect(taken([REJECTED])).resolves.toEqual([]);
		await app.rejectTemplate();
		await expect(tell([REJECTED, APPROVED])).resolves.toEqual([REJECTED]);
		await app.rejectTemplate();
		expect(host.executions).toHaveLength(2);
	});

	it('that only one of two triggers has output comes from Get Changes, and not from the other', async () => {
		const host = await active([STATUS]);
		const other = await active([STATUS], {
			parameters: { filters: { templateStatus: ['APPROVED'] } },
		});
		await app.rejectTemplate();
		await expect(tell([REJECTED])).resolves.toEqual([]);
		other.setup.parameters = { triggerOn: [STATUS] };
		await app.rejectTemplate();
		expect([host.executions.length, other.executions.length]).toEqual([2, 0]);
	});

	it('is what it output since the time that Get Changes names', async () => {
		await active([STATUS]);
		await app.rejectTemplate();
		await expect(tell([REJECTED], undefined, Date.now() + 1)).resolves.toEqual([]);
	});
});

describe('a state that Get Changes has output', () => {
	it('is omitted once when Meta delivers it late, and Meta does not retry', async () => {
		const host = await active([STATUS]);
		await tell([REJECTED]);
		const late = await app.rejectTemplate();
		expect(late).toMatchObject({ delivered: true, status: 200 });
		expect(host.executions).toEqual([]);
		// The template was changed and rejected again.
		await app.rejectTemplate();
		expect(host.executions).toHaveLength(1);
	});

	it('is omitted also from the retries of the same delivery', async () => {
		const host = await active([STATUS]);
		const elsewhere = await app.receiver();
		host.setup.parameters = { triggerOn: [STATUS], options: { otherReceivers: [elsewhere.url] } };
		await tell([REJECTED]);
		elsewhere.status = 500;
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 503 });
		elsewhere.status = 200;
		const [delivery] = elsewhere.received;
		const signature = String(delivery?.headers['x-hub-signature-256']);
		const retry = await fetch(host.url, {
			method: 'POST',
			body: new Uint8Array(delivery?.body ?? []),
			headers: { 'Content-Type': 'application/json', 'X-Hub-Signature-256': signature },
		});
		expect(retry.status).toBe(200);
		expect(elsewhere.received).toHaveLength(2);
		expect(host.executions).toEqual([]);
	});

	it('does not omit other states of the same delivery', async () => {
		const host = await active([STATUS, SECURITY]);
		await tell([REJECTED]);
		const changeOf = (field: string, value: object) => ({ entryId: ACCOUNT_ID, field, value });
		await app.graph.publishBatch([
			changeOf(STATUS, { event: 'REJECTED', message_template_id: HUGE_TEMPLATE_ID }),
			changeOf(SECURITY, PIN_RESET),
		]);
		expect(host.executions).toMatchObject([[{ stateId: PIN }]]);
	});

	it('is forgotten after ten minutes', async () => {
		const host = await active([STATUS]);
		await tell([REJECTED]);
		const now = Date.now();
		jest.spyOn(Date, 'now').mockImplementation(() => now + 600_000);
		await app.rejectTemplate();
		jest.restoreAllMocks();
		expect(host.executions).toHaveLength(1);
	});

	it('is forgotten when n8n is killed', async () => {
		const host = await active([STATUS]);
		await tell([REJECTED]);
		const restarted = await restartedWithoutMemory(host);
		await app.rejectTemplate();
		expect(restarted.executions).toHaveLength(1);
	});
});

describe('two triggers that share the callback', () => {
	it('are both asked', async () => {
		await active([STATUS]);
		await active([SECURITY]);
		await app.rejectTemplate();
		await requestPinReset();
		expect(app.executionCounts()).toEqual([1, 1]);
		expect((await taken()).sort()).toEqual([REJECTED, PIN].sort());
	});

	it('are both told, and each omits the state once', async () => {
		await active([STATUS]);
		await active([STATUS]);
		await tell([REJECTED]);
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
		expect(app.executionCounts()).toEqual([0, 0]);
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([1, 1]);
	});

	it('count as far as they answer', async () => {
		await active([STATUS]);
		const second = await active([SECURITY]);
		await app.rejectTemplate();
		await requestPinReset();
		second.vanish();
		await expect(taken()).resolves.toEqual([REJECTED]);
	});
});

it('a test run neither takes a state nor omits one', async () => {
	const live = await active([SECURITY]);
	const tester = await app.workflow([STATUS]);
	await tester.startTest();
	await tell([REJECTED]);
	await app.rejectTemplate();
	expect([live.executions.length, tester.executions.length]).toEqual([0, 1]);
	await expect(taken()).resolves.toEqual([]);
	await tester.endTest();
});

describe('with the secret of another app', () => {
	const OTHER_SECRET = 'f'.repeat(32);

	it('no question is answered, and the trigger says so in its log', async () => {
		const host = await active([STATUS]);
		await app.rejectTemplate();
		await expect(taken([REJECTED], 0, OTHER_SECRET)).resolves.toEqual([]);
		expect(host.log.join()).toMatch(/refused a request/);
		await expect(taken([REJECTED], 0)).resolves.toEqual([REJECTED]);
	});

	it('no state is omitted', async () => {
		const host = await active([STATUS]);
		await tell([REJECTED], OTHER_SECRET);
		await app.rejectTemplate();
		expect(host.executions).toHaveLength(1);
	});
});

it('nothing is written to Meta', async () => {
	await active([STATUS]);
	await app.rejectTemplate();
	const before = app.graph.calls.length;
	await taken();
	await tell([REJECTED]);
	const calls = app.graph.calls.slice(before).map(({ method }) => method);
	expect(calls).toEqual(['GET', 'GET']);
});
