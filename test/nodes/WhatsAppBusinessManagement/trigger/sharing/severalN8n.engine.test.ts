import { SECURITY, STATUS, useSharedApp } from '../../../../engine/sharedApp';
import { requestBody, sealed, sendOnWire } from '../../../../engine/wire';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

const app = useSharedApp();

describe('a public address of n8n that changed', () => {
	it('does not prevent a trigger that was handed the callback from leaving', async () => {
		const first = await app.workflow([STATUS]);
		const heir = await app.workflow([STATUS]);
		await first.activate();
		await heir.activate();
		await first.deactivate();
		expect(app.registered()?.[0]).toBe(heir.url);
		const moved = await app.restarted(heir);
		await moved.deactivate();
		expect(app.subscription()).toBeUndefined();
		await moved.activate();
		expect(app.registered()).toEqual([moved.url, [STATUS]]);
	});

	it('is forgotten by a trigger that joins: its former address belongs to another service', async () => {
		const member = await app.workflow([STATUS]);
		await member.activate();
		const former = member.url;
		const other = await app.workflow([STATUS]);
		app.register(other.url, [STATUS]);
		await other.activate();
		await member.activate();
		expect(app.registered()?.[0]).toBe(other.url);
		const moved = await app.restarted(member);
		app.register(former, [STATUS]);
		await moved.deactivate();
		expect(app.registered()?.[0]).toBe(former);
	});
});

it('a trigger that leaves while the holder does not answer keeps its list, because it may be its own', async () => {
	const holder = await app.workflow([STATUS]);
	const member = await app.workflow([STATUS]);
	await holder.activate();
	await member.activate();
	app.register('http://127.0.0.1:9/webhook/away/whatsapp-business-management', [STATUS]);
	await holder.deactivate();
	await expect(holder.activate()).rejects.toThrow(/does not answer/);
	app.register(holder.url, [STATUS]);
	await holder.activate();
	await app.rejectTemplate();
	expect(app.executionCounts()).toEqual([1, 1]);
});

it('a trigger that never held the callback brings no receivers', async () => {
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
	await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
	expect(app.executionCounts()).toEqual([1, 1]);
});

it('a trigger that held the callback until another service registered brings its followers', async () => {
	const former = await app.workflow([STATUS]);
	const follower = await app.workflow([STATUS]);
	await former.activate();
	await follower.activate();
	const holder = await app.workflow([STATUS]);
	app.register(holder.url, [STATUS]);
	await holder.activate();
	await former.activate();
	expect(app.registered()?.[0]).toBe(holder.url);
	await app.rejectTemplate();
	expect(app.executionCounts()).toEqual([1, 1, 1]);
});

describe('several n8n', () => {
	it('static data of another n8n does not cause its registration to be taken or removed', async () => {
		const production = await app.workflow([STATUS], { webhookId: 'imported' });
		await production.activate();
		const before = app.registered();
		const copy = await app.workflow([], { webhookId: 'imported' });
		copy.saved = structuredClone(production.saved);
		// Its n8n restarts.
		await production.stop();
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
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([1, 1]);
		await second.deactivate();
		await first.deactivate();
		expect(app.subscription()).toBeUndefined();
	});

	it('that run copies of one workflow: a failed activation removes nothing of the other', async () => {
		const production = await app.workflow([STATUS], { webhookId: 'copied' });
		await production.activate();
		const before = app.registered();
		// Its n8n does not answer the other one, for example because of a firewall.
		const reappear = production.vanish();
		const copy = await app.workflow([], { webhookId: 'copied' });
		await expect(copy.activate()).rejects.toThrow(/Nothing to trigger on/);
		await copy.deactivate();
		expect(app.registered()).toEqual(before);
		reappear();
	});

	it('that restart while another one leaves keep the callback', async () => {
		const production = await app.workflow([STATUS], { webhookId: 'copied-too' });
		const copy = await app.workflow([STATUS], { webhookId: 'copied-too' });
		await production.activate();
		await copy.activate();
		const before = app.registered();
		production.vanish();
		await copy.deactivate();
		expect(app.registered()).toEqual(before);
	});

	it('a holder that is no longer active is named in the log of its replacement', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		first.vanish();
		const second = await app.workflow([STATUS]);
		await second.activate();
		expect(second.log.join()).toMatch(/publish \(activate\) them again/);
	});

	it('a test does not change a live address without a listener', async () => {
		const live = await app.workflow([STATUS]);
		await live.activate();
		const before = app.registered();
		live.vanish();
		const tester = await app.workflow([STATUS]);
		await expect(tester.startTest()).rejects.toThrow(/its workflow is not active/);
		await tester.endTest();
		expect(app.registered()).toEqual(before);
	});

	it('a holder that is no longer active is replaced', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		first.vanish();
		const second = await app.workflow([STATUS]);
		await second.activate();
		expect(app.registered()?.[0]).toBe(second.url);
	});

	it('a holder that does not answer is named, and not replaced', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		const before = app.registered();
		await first.stop();
		const second = await app.workflow([STATUS]);
		await expect(second.activate()).rejects.toThrow(first.url);
		expect(app.registered()).toEqual(before);
	});

	it('an n8n with another app secret is not trusted', async () => {
		const first = await app.workflow([STATUS]);
		await first.activate();
		const before = app.registered();
		const theirs = { ...app.graph.world.app, secret: 'a'.repeat(32) };
		first.setup.credential = { ...first.setup.credential, appSecret: theirs.secret };
		const second = await app.workflow([STATUS]);
		await expect(second.activate()).rejects.toThrow(/not the answer of a trigger of this app/);
		expect(app.registered()).toEqual(before);
	});
});

it('a successor that is absent for a moment gets the callback', async () => {
	const holder = await app.workflow([STATUS]);
	const member = await app.workflow([STATUS]);
	await holder.activate();
	await member.activate();
	const reappear = member.vanish();
	const { pause } = jest.requireMock<{ pause: jest.Mock }>(
		'../../../../../nodes/WhatsAppBusinessManagement/graph/retry',
	);
	pause.mockImplementationOnce(async () => {
		reappear();
		await Promise.resolve();
	});
	await holder.deactivate();
	expect(app.registered()).toEqual([member.url, [STATUS]]);
});
