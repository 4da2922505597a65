import {
	SECURITY,
	sharingWith,
	STATUS,
	THEIR_TOKEN,
	useSharedApp,
} from '../../../../engine/sharedApp';
import type { TriggerHost } from '../../../../engine/triggerHost';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

const app = useSharedApp();

describe('a receiver of another service', () => {
	it('is not changed unless it is named', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS]);
		await expect(host.activate()).rejects.toThrow(theirs.url);
		expect(app.registered()).toEqual(before);
		expect(theirs.received).toEqual([]);
		expect(theirs.challenges).toEqual([]);
	});

	it.each([false, true])(
		'receives every delivery, and its callback is restored (replacing: %s)',
		async (subscribingReplacesFields) => {
			app.graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
			const theirs = await app.foreignReceiver(['messages', SECURITY]);
			const before = app.registered();
			const host = await app.workflow([STATUS], sharingWith(theirs.url));
			await host.activate();
			expect(app.registered()).toEqual([host.url, ['messages', STATUS, SECURITY].sort()]);
			await app.rejectTemplate();
			await app.requestPinReset();
			expect(app.executionCounts()).toEqual([1]);
			expect(theirs.received).toHaveLength(2);
			await host.deactivate();
			expect(app.registered()).toEqual(before);
			expect(app.subscription()?.verifyToken).toBe(THEIR_TOKEN);
		},
	);

	it('is not taken over without the token that is needed to restore it', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS], {
			parameters: { options: { otherReceivers: [theirs.url] } },
		});
		await expect(host.activate()).rejects.toThrow(/Verify Token of the Other Receiver/);
		expect(app.registered()).toEqual(before);
	});

	it('its callback is restored by the last trigger that leaves', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS], sharingWith(theirs.url));
		const member = await app.workflow([STATUS], {
			credential: { otherReceiverVerifyToken: THEIR_TOKEN },
		});
		await host.activate();
		await member.activate();
		await host.deactivate();
		expect(app.registered()?.[0]).toBe(member.url);
		await app.rejectTemplate();
		expect(theirs.received).toHaveLength(1);
		await member.deactivate();
		expect(app.registered()).toEqual(before);
	});

	it('its callback is restored after n8n was killed before it saved anything', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const host = await app.workflow([STATUS], {
			...sharingWith(theirs.url),
			webhookId: 'killed',
			instanceId: 'killed',
		});
		await host.activate();
		host.saved = {};
		// Another process: it has an empty memory.
		const restarted = await app.workflow([STATUS], {
			...sharingWith(theirs.url),
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
		const host = await app.workflow([STATUS], sharingWith(theirs.url));
		const options = { otherReceivers: [theirs.url, extra.url] };
		const member = await app.workflow([STATUS], { parameters: { options }, credential });
		await host.activate();
		await member.activate();
		await app.rejectTemplate();
		expect([theirs.received.length, extra.received.length]).toEqual([1, 1]);
		await host.deactivate();
		await app.rejectTemplate();
		expect([theirs.received.length, extra.received.length]).toEqual([2, 2]);
	});

	it('is not taken over by a test', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const host = await app.workflow([STATUS], sharingWith(theirs.url));
		await expect(host.startTest()).rejects.toThrow(/A test run does not take over/);
		await host.endTest();
		expect(app.registered()).toEqual(before);
	});

	it.each([
		['not an address', 'somewhere', /is not a URL/],
		[
			'a trigger of this kind',
			'https://n8n.example.com/webhook/x/whatsapp-business-management',
			/is a WhatsApp Business Management Trigger/,
		],
	])('%s cannot be one', async (_what, url, message) => {
		const host = await app.workflow([STATUS], sharingWith(url));
		await expect(host.activate()).rejects.toThrow(message);
		expect(app.subscription()).toBeUndefined();
	});
});

it.each(['whatsapp', 'business', 'webhook-'])(
	'the verify token “%s” hides no value that the node needs',
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

describe('another service that registers while a trigger is busy', () => {
	/** Their receiver appears while the trigger queries the one that was removed. */
	const comesWhileAsking = (host: TriggerHost) => {
		host.vanish();
		const { pause } = jest.requireMock<{ pause: jest.Mock }>(
			'../../../../../nodes/WhatsAppBusinessManagement/graph/retry',
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
