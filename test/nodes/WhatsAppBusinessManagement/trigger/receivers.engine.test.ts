import { setTimeout as sleep } from 'node:timers/promises';

import { THEIR_TOKEN, useSharedApp, type WorkflowSetup } from '../../../engine/sharedApp';
import type { TriggerHost } from '../../../engine/triggerHost';
import { requestBody, sealed, sendOnWire } from '../../../engine/wire';
import { HUGE_TEMPLATE_ID } from '../../../graphApi';
import { poll } from '../../../n8n/poll';

// What is waited for in seconds is not waited for here.
jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/retry', () => ({
	...jest.requireActual<object>('../../../../nodes/WhatsAppBusinessManagement/graph/retry'),
	pause: jest.fn(async () => await Promise.resolve()),
}));

const STATUS = 'message_template_status_update';
const SECURITY = 'security';
const ALERTS = 'account_alerts';
const SECOND = 1000;

const app = useSharedApp();

/** Something happens at Meta, each time with another name. */
const reject = async () =>
	await app.graph.publish(STATUS, {
		event: 'REJECTED',
		message_template_id: HUGE_TEMPLATE_ID,
		message_template_name: `template_${app.next()}`,
		message_template_language: 'en_US',
		reason: 'SCAM',
	});

const resetPin = async () =>
	await app.graph.publish(SECURITY, {
		display_phone_number: `1555${app.next()}`,
		event: 'PIN_RESET_REQUEST',
	});

const taken = () => app.hosts.map(({ executions }) => executions.length);

/** n8n ends; whatever it saved is there when it starts again, under whatever address. */
async function movedFrom(host: TriggerHost): Promise<TriggerHost> {
	const { webhookId, instanceId } = host.setup;
	const moved = await app.workflow([STATUS], { webhookId, instanceId });
	moved.saved = structuredClone(host.saved);
	host['registered'].clear();
	await host.stop();
	host.stop = async () => await Promise.resolve();
	return moved;
}

/** What is done beside a delivery: nobody waits for it. */
const eventuallyRegistered = async (callback: string, fields: string[]) =>
	await poll(
		`${fields.join()} to be registered`,
		async () =>
			await Promise.resolve(
				JSON.stringify(app.registered()) === JSON.stringify([callback, fields]) || undefined,
			),
		5 * SECOND,
	);

describe.each([
	['adds fields', false],
	['replaces fields', true],
])('three triggers on one app, where Meta’s POST %s', (_reading, subscribingReplacesFields) => {
	beforeEach(() => {
		app.graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
	});

	it('share the callback: the first holds it, the union of the fields is registered', async () => {
		const first = await app.workflow([STATUS]);
		const second = await app.workflow([STATUS, SECURITY]);
		const third = await app.workflow([ALERTS]);
		await first.activate();
		await second.activate();
		await third.activate();
		expect(app.registered()).toEqual([first.url, [ALERTS, STATUS, SECURITY].sort()]);

		await expect(reject()).resolves.toMatchObject({ status: 200 });
		expect(taken()).toEqual([1, 1, 0]);
		await expect(resetPin()).resolves.toMatchObject({ status: 200 });
		expect(taken()).toEqual([1, 2, 0]);
	});

	const orders = [
		[0, 1, 2],
		[0, 2, 1],
		[1, 0, 2],
		[1, 2, 0],
		[2, 0, 1],
		[2, 1, 0],
	];

	it.each(orders)('lose nothing when they stop in the order %d, %d, %d', async (...order) => {
		for (const fields of [[STATUS], [STATUS, SECURITY], [STATUS, ALERTS]]) {
			await (await app.workflow(fields)).activate();
		}
		const wanted = [[STATUS], [STATUS, SECURITY], [STATUS, ALERTS]];
		const live = new Set([0, 1, 2]);
		for (const index of order) {
			await app.hosts[index]?.deactivate();
			live.delete(index);
			const before = taken();
			const fields = [...new Set([...live].flatMap((left) => wanted[left] ?? []))].sort();
			expect(app.registered()?.[1]).toEqual(live.size > 0 ? fields : undefined);
			if (live.size === 0) break;
			await reject();
			// Who has just said goodbye may be published anew: Meta is asked to come again.
			await app.graph.clock.advance(60 * SECOND);
			expect(taken()).toEqual(before.map((count, host) => count + (live.has(host) ? 1 : 0)));
		}
		expect(app.subscription()).toBeUndefined();
	});

	it('activated at once all get their deliveries', async () => {
		const three = await Promise.all(
			[STATUS, STATUS, STATUS].map(async (f) => await app.workflow([f])),
		);
		await Promise.all(three.map(async (host) => await host.activate()));
		await reject();
		expect(taken()).toEqual([1, 1, 1]);
	});

	it('published anew, the holder hands over, joins, and misses nothing', async () => {
		const first = await app.workflow([STATUS]);
		const second = await app.workflow([STATUS]);
		await first.activate();
		await second.activate();
		await first.deactivate();
		expect(app.registered()).toEqual([second.url, [STATUS]]);
		// A delivery comes between the two steps of n8n.
		await expect(reject()).resolves.toMatchObject({ status: 503 });
		await first.activate();
		expect(app.registered()).toEqual([second.url, [STATUS]]);
		await app.graph.clock.advance(60 * SECOND);
		expect(taken()).toEqual([1, 1]);
	});
});

describe('copies', () => {
	it('carry the bytes and the signature as Meta sent them', async () => {
		const theirs = await app.foreignReceiver([STATUS]);
		const host = await app.workflow([STATUS], {
			parameters: { options: { otherReceivers: [theirs.url] } },
			credential: { otherReceiverVerifyToken: THEIR_TOKEN },
		});
		await host.activate();
		await reject();
		const sent = app.graph.deliveries.at(-1);
		expect(theirs.received.map(({ body }) => body.toString())).toEqual([sent?.payload]);
		const { 'x-hub-signature-256': signature, 'content-type': type } =
			theirs.received[0]?.headers ?? {};
		expect(type).toBe('application/json');
		const again = await app.graph.deliverRaw(sent?.payload ?? '', { signature: String(signature) });
		expect(again.status).toBe(200);
	});

	it('only what failed is repeated', async () => {
		const theirs = await app.foreignReceiver([STATUS]);
		const host = await app.workflow([STATUS], {
			parameters: { options: { otherReceivers: [theirs.url] } },
			credential: { otherReceiverVerifyToken: THEIR_TOKEN },
		});
		const member = await app.workflow([STATUS]);
		await host.activate();
		await member.activate();
		theirs.status = 500;
		await expect(reject()).resolves.toMatchObject({ status: 503 });
		expect(taken()).toEqual([1, 1]);
		theirs.status = 200;
		await app.graph.clock.advance(60 * SECOND);
		expect(app.graph.deliveries.at(-1)).toMatchObject({ attempt: 2, status: 200 });
		expect(taken()).toEqual([1, 1]);
		expect(theirs.received).toHaveLength(2);
	});

	it('wait for a run only where the receiver waits for it', async () => {
		let succeeds = false;
		const host = await app.workflow([STATUS]);
		const member = await app.workflow([STATUS], {
			parameters: { acknowledge: 'lastNode' },
			run: async () => await Promise.resolve(succeeds),
		});
		await host.activate();
		await member.activate();
		await expect(reject()).resolves.toMatchObject({ status: 503 });
		succeeds = true;
		await app.graph.clock.advance(60 * SECOND);
		expect(taken()).toEqual([1, 2]);
		expect(app.graph.deliveries.at(-1)).toMatchObject({ status: 200 });
	});

	it('what n8n was already working on when the holder left is passed on', async () => {
		const first = await app.workflow([STATUS]);
		const second = await app.workflow([STATUS]);
		await first.activate();
		await second.activate();
		const webhooks = new Map(first['registered']);
		await first.deactivate();
		for (const [key, webhook] of webhooks) first['registered'].set(key, webhook);
		const current = app.subscription();
		if (current) current.callback_url = first.url;
		await expect(reject()).resolves.toMatchObject({ status: 200 });
		expect(taken()).toEqual([1, 1]);
	});

	it('a receiver that does not listen for an hour is let go', async () => {
		const host = await app.workflow([STATUS]);
		const member = await app.workflow([STATUS]);
		await host.activate();
		await member.activate();
		member['registered'].clear();
		await expect(reject()).resolves.toMatchObject({ status: 503 });
		const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60 * SECOND);
		await app.graph.clock.advance(60 * SECOND);
		expect(host.log.join()).toMatch(/is not asked to repeat them any more/);
		clock.mockRestore();
		await expect(reject()).resolves.toMatchObject({ status: 200 });
	});
});

describe('somebody else’s receiver', () => {
	const sharing = (url: string): WorkflowSetup => ({
		parameters: { options: { otherReceivers: [url] } },
		credential: { otherReceiverVerifyToken: THEIR_TOKEN },
	});

	it('is left alone unless it is named', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS]);
		await expect(host.activate()).rejects.toThrow(theirs.url);
		expect(app.registered()).toEqual(before);
		expect(theirs.received).toEqual([]);
		expect(theirs.challenges).toEqual([]);
	});

	it.each([false, true])(
		'gets every delivery, and its callback back (replacing: %s)',
		async (subscribingReplacesFields) => {
			app.graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
			const theirs = await app.foreignReceiver(['messages', SECURITY]);
			const before = app.registered();
			const host = await app.workflow([STATUS], sharing(theirs.url));
			await host.activate();
			expect(app.registered()).toEqual([host.url, ['messages', STATUS, SECURITY].sort()]);
			await reject();
			await resetPin();
			expect(taken()).toEqual([1]);
			expect(theirs.received).toHaveLength(2);
			await host.deactivate();
			expect(app.registered()).toEqual(before);
			expect(app.subscription()?.verifyToken).toBe(THEIR_TOKEN);
		},
	);

	it('is not taken over without the token that giving it back takes', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS], {
			parameters: { options: { otherReceivers: [theirs.url] } },
		});
		await expect(host.activate()).rejects.toThrow(/Verify Token of the Other Receiver/);
		expect(app.registered()).toEqual(before);
	});

	it('gets its callback back from whoever leaves last', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS], sharing(theirs.url));
		const member = await app.workflow([STATUS], {
			credential: { otherReceiverVerifyToken: THEIR_TOKEN },
		});
		await host.activate();
		await member.activate();
		await host.deactivate();
		expect(app.registered()?.[0]).toBe(member.url);
		await reject();
		expect(theirs.received).toHaveLength(1);
		await member.deactivate();
		expect(app.registered()).toEqual(before);
	});

	it('gets its callback back after n8n was killed before it had saved anything', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const host = await app.workflow([STATUS], {
			...sharing(theirs.url),
			webhookId: 'killed',
			instanceId: 'killed',
		});
		await host.activate();
		host.saved = {};
		// Another process: it remembers nothing.
		const restarted = await app.workflow([STATUS], {
			...sharing(theirs.url),
			webhookId: 'killed',
			instanceId: 'after the kill',
		});
		const current = app.subscription();
		if (current) current.callback_url = restarted.url;
		await restarted.activate();
		expect(app.registered()).toEqual([restarted.url, [STATUS, 'messages']]);
		await restarted.deactivate();
		expect(app.subscription()?.callback_url).toBe(theirs.url);
		expect(app.subscription()?.fields.map(({ name }) => name)).toContain('messages');
	});

	it('that a member names is served by the holder, once', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const extra = await app.receiver('unused');
		const credential = { otherReceiverVerifyToken: THEIR_TOKEN };
		const host = await app.workflow([STATUS], sharing(theirs.url));
		const options = { otherReceivers: [theirs.url, extra.url] };
		const member = await app.workflow([STATUS], { parameters: { options }, credential });
		await host.activate();
		await member.activate();
		await reject();
		expect([theirs.received.length, extra.received.length]).toEqual([1, 1]);
		await host.deactivate();
		await reject();
		expect([theirs.received.length, extra.received.length]).toEqual([2, 2]);
	});

	it('is not taken over by a test', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS], sharing(theirs.url));
		await expect(host.startTest()).rejects.toThrow(/A test run does not take over/);
		await host.endTest();
		expect(app.registered()).toEqual(before);
	});

	it.each([
		['not an address', 'somewhere', /is not an address/],
		[
			'a trigger of this kind',
			'https://n8n.example.com/webhook/x/whatsapp-business-management',
			/is a trigger of this kind/,
		],
	])('%s cannot be one', async (_what, url, message) => {
		const host = await app.workflow([STATUS], sharing(url));
		await expect(host.activate()).rejects.toThrow(message);
		expect(app.subscription()).toBeUndefined();
	});
});

describe('a test run', () => {
	it('beside the live workflow gets its copy, and leaves everything as it was', async () => {
		const host = await app.workflow([STATUS]);
		await host.activate();
		const before = app.registered();
		await host.startTest();
		expect(app.registered()).toEqual(before);
		await reject();
		// Once for the live workflow and once for the test.
		expect(taken()).toEqual([2]);
		await host.endTest();
		expect(app.registered()).toEqual(before);
		await reject();
		expect(taken()).toEqual([3]);
	});

	it('with other fields adds them, and takes them away again', async () => {
		const live = await app.workflow([STATUS]);
		const tester = await app.workflow([SECURITY]);
		await live.activate();
		await tester.startTest();
		expect(app.registered()).toEqual([live.url, [STATUS, SECURITY].sort()]);
		await tester.endTest();
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('of a killed n8n leaves nothing behind once it has run out', async () => {
		const live = await app.workflow([STATUS]);
		const tester = await app.workflow([SECURITY]);
		await live.activate();
		await tester.startTest();
		await tester.stop();
		await expect(reject()).resolves.toMatchObject({ status: 200 });
		const later = Date.now() + 200 * SECOND;
		const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
		app.graph.faults.add({
			method: 'GET',
			path: /\/subscriptions$/,
			times: 1,
			then: { kind: 'latency', milliseconds: SECOND },
		});
		await expect(reject()).resolves.toMatchObject({ status: 200 });
		// Meta has its answer before it is asked for anything.
		expect(app.registered()).toEqual([live.url, [STATUS, SECURITY].sort()]);
		await eventuallyRegistered(live.url, [STATUS]);
		clock.mockRestore();
	});

	it('of a killed n8n leaves nothing behind, though Meta refused to take it away at first', async () => {
		const live = await app.workflow([STATUS]);
		const tester = await app.workflow([SECURITY]);
		await live.activate();
		await tester.startTest();
		await tester.stop();
		const mend = app.graph.faults.add({
			method: 'DELETE',
			then: { kind: 'graphError', error: { code: 10, message: 'Not this once' } },
		});
		const complaints = () => live.log.filter((line) => line.includes('could not be removed'));
		const clock = jest.spyOn(Date, 'now');
		const later = Date.now() + 200 * SECOND;
		clock.mockReturnValue(later);
		await reject();
		await poll('the refusal', async () => await Promise.resolve(complaints()[0]), 5 * SECOND);
		// Meta is not asked each time.
		clock.mockReturnValue(later + 59 * SECOND);
		const asked = app.graph.calls.length;
		await reject();
		await sleep(SECOND / 4);
		expect(app.graph.calls).toHaveLength(asked);
		mend();
		clock.mockReturnValue(later + 60 * SECOND);
		await reject();
		await eventuallyRegistered(live.url, [STATUS]);
		const before = app.graph.calls.length;
		await reject();
		expect(app.graph.calls).toHaveLength(before);
		clock.mockRestore();
		expect(complaints()).toHaveLength(1);
	});

	it('beside the live workflow gets the same bytes again in its next run', async () => {
		const host = await app.workflow([STATUS]);
		await host.activate();
		await reject();
		const { payload = '' } = app.graph.deliveries.at(-1) ?? {};
		for (const run of [1, 2]) {
			await host.startTest();
			await expect(app.graph.deliverRaw(payload)).resolves.toMatchObject({ status: 200 });
			// The live workflow has them since the first time.
			expect(taken()).toEqual([1 + run]);
			await host.endTest();
		}
	});

	it('gives way to a workflow that goes live, and still gets its copies', async () => {
		const tester = await app.workflow([STATUS]);
		const live = await app.workflow([STATUS]);
		await tester.startTest();
		expect(app.registered()?.[0]).toBe(tester.testUrl);
		await live.activate();
		expect(app.registered()?.[0]).toBe(live.url);
		await reject();
		expect(taken()).toEqual([1, 1]);
		await tester.endTest();
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('that n8n could not end is left behind, and the next activation takes its place', async () => {
		const tester = await app.workflow([STATUS]);
		await tester.startTest();
		tester['registered'].clear();
		const live = await app.workflow([STATUS]);
		await live.activate();
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('while the live workflow stops, takes over for its last minutes', async () => {
		const host = await app.workflow([STATUS]);
		await host.activate();
		await host.startTest();
		await host.deactivate();
		expect(app.registered()?.[0]).toBe(host.testUrl);
		await host.endTest();
		expect(app.subscription()).toBeUndefined();
	});
});

describe('a test run under a path of one’s own (N8N_ENDPOINT_WEBHOOK_TEST)', () => {
	const underOwnPath = (host: TriggerHost): TriggerHost => {
		host.setup.testEndpoint = 'hook-test';
		return host;
	};

	it('that does not start leaves the live workflow and its list as they were', async () => {
		const live = underOwnPath(await app.workflow([STATUS]));
		const member = await app.workflow([STATUS]);
		await live.activate();
		await member.activate();
		const before = app.registered();
		live.setup.parameters = { ...live.setup.parameters, triggerOn: [] };
		await expect(live.startTest()).rejects.toThrow(/Nothing to trigger on/);
		live.setup.parameters = { ...live.setup.parameters, triggerOn: [STATUS] };
		expect(app.registered()).toEqual(before);
		await reject();
		expect(taken()).toEqual([1, 1]);
	});

	it('whose credential is of no use ends without an error', async () => {
		const live = underOwnPath(await app.workflow([STATUS]));
		await live.activate();
		Object.assign(live.setup.credential, { appId: '' });
		await expect(live.startTest()).rejects.toThrow(/has no App ID/);
		// As n8n ends it: with nothing of what its start noted.
		live['testStaticData'] = {};
		await expect(live.endTest()).resolves.toBeUndefined();
	});

	it('that n8n could not end is known as a test’s: the next one takes its place', async () => {
		const gone = underOwnPath(await app.workflow([STATUS]));
		await gone.startTest();
		expect(app.registered()?.[0]).toBe(gone.testUrl);
		gone['registered'].clear();
		const next = underOwnPath(await app.workflow([STATUS]));
		await next.startTest();
		expect(app.registered()?.[0]).toBe(next.testUrl);
	});
});

describe('a public address of n8n that changed', () => {
	it('keeps nobody from leaving who was handed the callback', async () => {
		const first = await app.workflow([STATUS]);
		const heir = await app.workflow([STATUS]);
		await first.activate();
		await heir.activate();
		await first.deactivate();
		expect(app.registered()?.[0]).toBe(heir.url);
		const moved = await movedFrom(heir);
		await moved.deactivate();
		expect(app.subscription()).toBeUndefined();
		await moved.activate();
		expect(app.registered()).toEqual([moved.url, [STATUS]]);
	});

	it('is forgotten by who joins: what is at its former address is somebody else’s', async () => {
		const member = await app.workflow([STATUS]);
		await member.activate();
		const former = member.url;
		const other = await app.workflow([STATUS]);
		app.register(other.url, [STATUS]);
		await other.activate();
		await member.activate();
		expect(app.registered()?.[0]).toBe(other.url);
		const moved = await movedFrom(member);
		app.register(former, [STATUS]);
		await moved.deactivate();
		expect(app.registered()?.[0]).toBe(former);
	});
});

it('who leaves while the holder does not answer keeps its list: it may be its own', async () => {
	const holder = await app.workflow([STATUS]);
	const member = await app.workflow([STATUS]);
	await holder.activate();
	await member.activate();
	app.register('http://127.0.0.1:9/webhook/away/whatsapp-business-management', [STATUS]);
	await holder.deactivate();
	await expect(holder.activate()).rejects.toThrow(/does not answer/);
	app.register(holder.url, [STATUS]);
	await holder.activate();
	await reject();
	expect(taken()).toEqual([1, 1]);
});

it('who never held the callback brings nobody along', async () => {
	const holder = await app.workflow([STATUS]);
	const member = await app.workflow([STATUS]);
	await holder.activate();
	await member.activate();
	const stray = {
		id: 'b'.repeat(32),
		url: 'http://127.0.0.1:9/webhook/stray/whatsapp-business-management',
		fields: [STATUS],
		isTest: false,
	};
	const join = requestBody(member.url, { ask: 'join', receivers: [stray] });
	await sendOnWire(member.url, sealed(app.graph.world.app.secret, join));
	member.setup.parameters = { triggerOn: [STATUS, SECURITY] };
	await member.activate();
	expect(app.registered()).toEqual([holder.url, [STATUS, SECURITY].sort()]);
	await expect(reject()).resolves.toMatchObject({ status: 200 });
	expect(taken()).toEqual([1, 1]);
});

it('who held the callback until somebody else registered brings along who followed it', async () => {
	const former = await app.workflow([STATUS]);
	const follower = await app.workflow([STATUS]);
	await former.activate();
	await follower.activate();
	const holder = await app.workflow([STATUS]);
	app.register(holder.url, [STATUS]);
	await holder.activate();
	await former.activate();
	expect(app.registered()?.[0]).toBe(holder.url);
	await reject();
	expect(taken()).toEqual([1, 1, 1]);
});

describe('several n8n', () => {
	it('static data of another n8n make nobody take or remove its registration', async () => {
		const production = await app.workflow([STATUS], { webhookId: 'imported' });
		await production.activate();
		const before = app.registered();
		const copy = await app.workflow([], { webhookId: 'imported' });
		copy.saved = structuredClone(production.saved);
		// Its n8n restarts.
		await production.stop();
		production.stop = async () => await Promise.resolve();
		await expect(copy.activate()).rejects.toThrow(/Nothing to trigger on/);
		expect(app.registered()).toEqual(before);
		copy.setup.parameters = { triggerOn: [STATUS] };
		await expect(copy.activate()).rejects.toThrow(/does not answer/);
		await copy.deactivate();
		expect(app.registered()).toEqual(before);
	});

	it('that run copies of one workflow, with one webhookId, share the callback', async () => {
		const first = await app.workflow([STATUS], { webhookId: 'the-same' });
		const second = await app.workflow([STATUS], { webhookId: 'the-same' });
		await first.activate();
		await second.activate();
		expect(app.registered()?.[0]).toBe(first.url);
		await reject();
		expect(taken()).toEqual([1, 1]);
		await second.deactivate();
		await first.deactivate();
		expect(app.subscription()).toBeUndefined();
	});

	it('that run copies of one workflow: a failed activation removes nothing of the other', async () => {
		const production = await app.workflow([STATUS], { webhookId: 'copied' });
		await production.activate();
		const before = app.registered();
		// Its n8n does not answer the other one, because of a firewall for example.
		const open = [...production['registered']];
		production['registered'].clear();
		const copy = await app.workflow([], { webhookId: 'copied' });
		await expect(copy.activate()).rejects.toThrow(/Nothing to trigger on/);
		await copy.deactivate();
		expect(app.registered()).toEqual(before);
		for (const [key, entry] of open) production['registered'].set(key, entry);
	});

	it('that restart while another one leaves keep the callback', async () => {
		const production = await app.workflow([STATUS], { webhookId: 'copied-too' });
		const copy = await app.workflow([STATUS], { webhookId: 'copied-too' });
		await production.activate();
		await copy.activate();
		const before = app.registered();
		production['registered'].clear();
		await copy.deactivate();
		expect(app.registered()).toEqual(before);
	});

	it('a holder that is not active any more is named in the log of who takes its place', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		first['registered'].clear();
		const second = await app.workflow([STATUS]);
		await second.activate();
		expect(second.log.join()).toMatch(/publish \(activate\) them again/);
	});

	it('a test leaves a live address alone at which nobody listens', async () => {
		const live = await app.workflow([STATUS]);
		await live.activate();
		const before = app.registered();
		live['registered'].clear();
		const tester = await app.workflow([STATUS]);
		await expect(tester.startTest()).rejects.toThrow(/its workflow is not active/);
		await tester.endTest();
		expect(app.registered()).toEqual(before);
	});

	it('a holder that is not active any more is replaced', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		first['registered'].clear();
		const second = await app.workflow([STATUS]);
		await second.activate();
		expect(app.registered()?.[0]).toBe(second.url);
	});

	it('a holder that does not answer is named, and left alone', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		const before = app.registered();
		await first.stop();
		const second = await app.workflow([STATUS]);
		await expect(second.activate()).rejects.toThrow(first.url);
		expect(app.registered()).toEqual(before);
	});

	it('an n8n with another app secret is none of ours', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		const before = app.registered();
		const theirs = { ...app.graph.world.app, secret: 'a'.repeat(32) };
		first.setup.credential = { ...first.setup.credential, appSecret: theirs.secret };
		const second = await app.workflow([STATUS]);
		await expect(second.activate()).rejects.toThrow(/not as a trigger of this app does/);
		expect(app.registered()).toEqual(before);
	});
});

describe('somebody else who registers while a trigger is busy', () => {
	/** Their receiver appears while the trigger asks the one that has gone. */
	const comesWhileAsking = (host: TriggerHost) => {
		host['registered'].clear();
		const { pause } = jest.requireMock<{ pause: jest.Mock }>(
			'../../../../nodes/WhatsAppBusinessManagement/graph/retry',
		);
		pause.mockImplementationOnce(async () => {
			const current = app.subscription();
			if (current) Object.assign(current, theirs());
			await Promise.resolve();
		});
	};
	const theirs = () => ({
		callback_url: 'http://127.0.0.1:9/theirs',
		fields: [{ name: 'messages', version: 'v25.0' }],
	});

	it('is not removed by a holder that leaves', async () => {
		const holder = await app.workflow([STATUS]);
		const member = await app.workflow([STATUS]);
		await holder.activate();
		await member.activate();
		comesWhileAsking(member);
		await holder.deactivate();
		expect(app.registered()).toEqual(['http://127.0.0.1:9/theirs', ['messages']]);
	});

	it('is not replaced by one that goes live', async () => {
		const gone = await app.workflow([STATUS]);
		await gone.activate();
		comesWhileAsking(gone);
		const next = await app.workflow([STATUS]);
		await expect(next.activate()).rejects.toThrow(/Another receiver is registered/);
		expect(app.registered()).toEqual(['http://127.0.0.1:9/theirs', ['messages']]);
	});
});

it('a heir that is away for a moment gets the callback', async () => {
	const holder = await app.workflow([STATUS]);
	const member = await app.workflow([STATUS]);
	await holder.activate();
	await member.activate();
	const entries = [...member['registered']];
	member['registered'].clear();
	const { pause } = jest.requireMock<{ pause: jest.Mock }>(
		'../../../../nodes/WhatsAppBusinessManagement/graph/retry',
	);
	pause.mockImplementationOnce(async () => {
		for (const [key, entry] of entries) member['registered'].set(key, entry);
		await Promise.resolve();
	});
	await holder.deactivate();
	expect(app.registered()).toEqual([member.url, [STATUS]]);
});

it('messages go to nobody who did not ask for them', async () => {
	const theirs = await app.foreignReceiver(['messages']);
	const host = await app.workflow([STATUS], {
		parameters: { options: { otherReceivers: [theirs.url] } },
		credential: { otherReceiverVerifyToken: THEIR_TOKEN },
	});
	const member = await app.workflow([STATUS]);
	await host.activate();
	await member.activate();
	member['registered'].clear();
	const message = await app.graph.publish('messages', { messages: [{ id: 'wamid.1' }] });
	expect(message).toMatchObject({ status: 200 });
	expect(theirs.received).toHaveLength(1);
});

it.each(['whatsapp', 'business', 'webhook-'])(
	'the verify token “%s” hides nothing that the node decides by',
	async (otherReceiverVerifyToken) => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS], { credential: { otherReceiverVerifyToken } });
		await expect(host.activate()).rejects.toThrow(new URL(theirs.url).host);
		expect(app.registered()).toEqual(before);
	},
);

it('a secret in the query of a foreign address is not shown', async () => {
	app.graph.world.app.subscriptions.push({
		object: 'whatsapp_business_account',
		callback_url: 'http://127.0.0.1:9/hook?verify=hunter2hunter2',
		active: true,
		fields: [{ name: 'messages', version: 'v25.0' }],
		verifyToken: 'theirs',
	});
	const host = await app.workflow([STATUS]);
	await expect(host.activate()).rejects.toThrow(/127\.0\.0\.1:9\/hook\?…/);
	expect(host.log.join()).not.toContain('hunter2');
});

describe('webhook fields that Meta refuses', () => {
	it('are named, and the rest is registered', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		app.graph.world.webhookFields.delete(SECURITY);
		const host = await app.workflow([STATUS, SECURITY, ALERTS]);
		await host.activate();
		expect(app.registered()).toEqual([host.url, [ALERTS, STATUS].sort()]);
		expect(host.log.join()).toMatch(/does not take these webhook fields.*: security/);
	});

	it('are asked for again at the next activation', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		app.graph.world.webhookFields.delete(SECURITY);
		const host = await app.workflow([STATUS, SECURITY]);
		await host.activate();
		app.graph.world.webhookFields.add(SECURITY);
		await host.deactivate();
		await host.activate();
		expect(app.registered()).toEqual([host.url, [STATUS, SECURITY].sort()]);
	});

	it('keep nobody from joining', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		app.graph.world.webhookFields.delete(SECURITY);
		const host = await app.workflow([STATUS]);
		const member = await app.workflow([SECURITY, ALERTS]);
		await host.activate();
		await member.activate();
		expect(app.registered()).toEqual([host.url, [ALERTS, STATUS].sort()]);
		await member.deactivate();
		expect(app.registered()).toEqual([host.url, [STATUS]]);
	});
});
