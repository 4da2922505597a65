import {
	ALERTS,
	SECOND,
	SECURITY,
	sharingWith,
	STATUS,
	useSharedApp,
} from '../../../../engine/sharedApp';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

const app = useSharedApp();

describe.each([
	['adds fields', false],
	['replaces fields', true],
])('three triggers on one app, if Meta’s POST %s', (_reading, subscribingReplacesFields) => {
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

		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
		expect(app.executionCounts()).toEqual([1, 1, 0]);
		await expect(app.requestPinReset()).resolves.toMatchObject({ status: 200 });
		expect(app.executionCounts()).toEqual([1, 2, 0]);
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
			const before = app.executionCounts();
			const fields = [...new Set([...live].flatMap((left) => wanted[left] ?? []))].sort();
			expect(app.registered()?.[1]).toEqual(live.size > 0 ? fields : undefined);
			if (live.size === 0) break;
			await app.rejectTemplate();
			// A trigger that has just left may be republished: Meta is asked to retry.
			await app.graph.clock.advance(60 * SECOND);
			expect(app.executionCounts()).toEqual(
				before.map((count, host) => count + (live.has(host) ? 1 : 0)),
			);
		}
		expect(app.subscription()).toBeUndefined();
	});

	it('activated at once all receive their deliveries', async () => {
		const three = await Promise.all(
			[STATUS, STATUS, STATUS].map(async (f) => await app.workflow([f])),
		);
		await Promise.all(three.map(async (host) => await host.activate()));
		await app.rejectTemplate();
		expect(app.executionCounts()).toEqual([1, 1, 1]);
	});

	it('republished, the holder hands over, joins, and misses nothing', async () => {
		const first = await app.workflow([STATUS]);
		const second = await app.workflow([STATUS]);
		await first.activate();
		await second.activate();
		await first.deactivate();
		expect(app.registered()).toEqual([second.url, [STATUS]]);
		// A delivery arrives between the two steps of n8n.
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 503 });
		await first.activate();
		expect(app.registered()).toEqual([second.url, [STATUS]]);
		await app.graph.clock.advance(60 * SECOND);
		expect(app.executionCounts()).toEqual([1, 1]);
	});
});

describe('copies', () => {
	it('carry the bytes and the signature as Meta sent them', async () => {
		const theirs = await app.foreignReceiver([STATUS]);
		const host = await app.workflow([STATUS], {
			...sharingWith(theirs.url),
		});
		await host.activate();
		await app.rejectTemplate();
		const sent = app.graph.deliveries.at(-1);
		expect(theirs.received.map(({ body }) => body.toString())).toEqual([sent?.payload]);
		const { 'x-hub-signature-256': signature, 'content-type': type } =
			theirs.received[0]?.headers ?? {};
		expect(type).toBe('application/json');
		const again = await app.graph.deliverRaw(sent?.payload ?? '', { signature: String(signature) });
		expect(again.status).toBe(200);
	});

	it('only failed copies are repeated', async () => {
		const theirs = await app.foreignReceiver([STATUS]);
		const host = await app.workflow([STATUS], {
			...sharingWith(theirs.url),
		});
		const member = await app.workflow([STATUS]);
		await host.activate();
		await member.activate();
		theirs.status = 500;
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 503 });
		expect(app.executionCounts()).toEqual([1, 1]);
		theirs.status = 200;
		await app.graph.clock.advance(60 * SECOND);
		expect(app.graph.deliveries.at(-1)).toMatchObject({ attempt: 2, status: 200 });
		expect(app.executionCounts()).toEqual([1, 1]);
		expect(theirs.received).toHaveLength(2);
	});

	it('wait for a run only if the receiver waits for it', async () => {
		let succeeds = false;
		const host = await app.workflow([STATUS]);
		const member = await app.workflow([STATUS], {
			parameters: { acknowledge: 'lastNode' },
			run: async () => await Promise.resolve(succeeds),
		});
		await host.activate();
		await member.activate();
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 503 });
		succeeds = true;
		await app.graph.clock.advance(60 * SECOND);
		expect(app.executionCounts()).toEqual([1, 2]);
		expect(app.graph.deliveries.at(-1)).toMatchObject({ status: 200 });
	});

	it('a delivery in progress when the holder left is passed on', async () => {
		const first = await app.workflow([STATUS]);
		const second = await app.workflow([STATUS]);
		await first.activate();
		await second.activate();
		const listenAgain = first.listening();
		await first.deactivate();
		listenAgain();
		const current = app.subscription();
		if (current) current.callback_url = first.url;
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
		expect(app.executionCounts()).toEqual([1, 1]);
	});

	it('a receiver that does not listen for an hour is dropped', async () => {
		const host = await app.workflow([STATUS]);
		const member = await app.workflow([STATUS]);
		await host.activate();
		await member.activate();
		member.vanish();
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 503 });
		const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60 * SECOND);
		await app.graph.clock.advance(60 * SECOND);
		expect(host.log.join()).toMatch(/is no longer asked to repeat them/);
		clock.mockRestore();
		await expect(app.rejectTemplate()).resolves.toMatchObject({ status: 200 });
	});
});

it('messages are sent only to receivers that requested them', async () => {
	const theirs = await app.foreignReceiver(['messages']);
	const host = await app.workflow([STATUS], {
		...sharingWith(theirs.url),
	});
	const member = await app.workflow([STATUS]);
	await host.activate();
	await member.activate();
	member.vanish();
	const message = await app.graph.publish('messages', { messages: [{ id: 'wamid.1' }] });
	expect(message).toMatchObject({ status: 200 });
	expect(theirs.received).toHaveLength(1);
});

it('a dropped receiver that joins again may miss a copy again', async () => {
	const holder = await app.workflow([STATUS]);
	const member = await app.workflow([STATUS]);
	await holder.activate();
	await member.activate();
	const { webhooks } = member;
	const publish = async () => await app.graph.publish(STATUS, { event: 'REJECTED', n: app.next() });
	member.vanish();
	await expect(publish()).resolves.toMatchObject({ status: 503 });
	const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61 * 60_000);
	await expect(publish()).resolves.toMatchObject({ status: 200 });
	await member.activate();
	expect(member.webhooks).toEqual(webhooks);
	member.vanish();
	await expect(publish()).resolves.toMatchObject({ status: 503 });
	clock.mockRestore();
});
