import { credentialFor } from '../../../../engine/credential';
import {
	callsTo,
	graph,
	host,
	registerForeign,
	start,
	subscribedApps,
	subscription,
	useTrigger,
} from '../../../../engine/singleTrigger';
import { ACCOUNT_ID, APP_ID, HUGE_TEMPLATE_ID, startGraphApi } from '../../../../graphApi';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useTrigger();

describe('another receiver', () => {
	const THEIRS = 'https://hooks.example.com/meta';
	const WEBHOOK_ID = '0b6f1c1e-52a4-4c4e-9d3e-7f0a5b1c2d3e';

	it('is named, and not changed', async () => {
		registerForeign(THEIRS);
		const before = structuredClone(subscription());
		await start();
		await expect(host.activate()).rejects.toThrow(
			/Another receiver is registered for this app: https:\/\/hooks\.example\.com\/meta/,
		);
		expect(subscription()).toEqual(before);
		expect(callsTo('POST', /./)).toEqual([]);
		expect(callsTo('DELETE', /./)).toEqual([]);
	});

	it('that is n8n’s own WhatsApp Trigger is named as such, and the advice comes first', async () => {
		const url = `https://n8n.example.com/webhook/${WEBHOOK_ID}/webhook`;
		registerForeign(url);
		const before = structuredClone(subscription());
		await start();
		await expect(host.activate()).rejects.toThrow(
			`Another receiver is registered for this app: ${url} (probably n8n’s own WhatsApp Trigger). Use a separate Meta app`,
		);
		await expect(host.activate()).rejects.toThrow(/verify token is its node’s ID/);
		await host.stop();
		await start({ options: { otherReceivers: [url] } });
		await expect(host.activate()).rejects.toThrow(/not returned.*verify token is its node’s ID/);
		expect(subscription()).toEqual(before);
	});

	it('that took over the callback keeps it when the trigger is deactivated', async () => {
		await start();
		await host.activate();
		const current = subscription();
		if (current) current.callback_url = THEIRS;
		await host.deactivate();
		expect(subscription()?.callback_url).toBe(THEIRS);
		expect(callsTo('DELETE', /./)).toEqual([]);
	});
});

describe('deactivation', () => {
	it('removes only the subscription of its own object', async () => {
		const others = structuredClone(graph.world.app.subscriptions);
		await start();
		await host.activate();
		await host.deactivate();
		expect(graph.world.app.subscriptions).toEqual(others);
		expect(callsTo('DELETE', /./).map(({ query }) => query.object)).toEqual([
			'whatsapp_business_account',
		]);
	});

	it('needs only the app from the credential', async () => {
		await start();
		await host.activate();
		Object.assign(host.setup.credential, { businessAccountId: '' });
		host.setup.parameters = { triggerOn: [] };
		await host.deactivate();
		expect(subscription()).toBeUndefined();
	});

	it('keeps the app subscribed to the account', async () => {
		await start();
		await host.activate();
		await host.deactivate();
		expect(subscribedApps(ACCOUNT_ID)).toContain(APP_ID);
	});

	it('throws if n8n repeats it and the callback may still be registered', async () => {
		await start();
		await host.activate();
		// The node makes three attempts itself.
		graph.faults.add({ method: 'DELETE', times: 3, then: { kind: 'reset', when: 'before' } });
		await expect(host.deactivate()).rejects.toThrow(/could not be reached/);
		await host.deactivate();
		expect(subscription()).toBeUndefined();
	});
});

describe('a note that a concurrent request overwrote in n8n’s database', () => {
	beforeEach(async () => {
		await start();
		await host.activate();
		host.saved = {};
	});

	it('is known at deactivation: with another app by now, it reports what remains', async () => {
		const next = await startGraphApi();
		next.world.app.id = `${APP_ID}9`;
		Object.assign(host.setup.credential, credentialFor(next), { appId: next.world.app.id });
		await host.deactivate();
		await next.close();
		expect(host.log.join('\n')).toContain(`App ID was ${APP_ID} and is now ${APP_ID}9`);
		expect(subscription()?.callback_url).toBe(host.url);
	});

	it('is known when deactivation fails: n8n repeats it', async () => {
		// The node makes three attempts itself.
		graph.faults.add({ method: 'DELETE', times: 3, then: { kind: 'reset', when: 'before' } });
		await expect(host.deactivate()).rejects.toThrow(/could not be reached/);
		await host.deactivate();
		expect(subscription()).toBeUndefined();
	});

	it('is written again by the next delivery that starts nothing', async () => {
		host.setup.parameters = { ...host.setup.parameters, filters: { templateStatus: ['APPROVED'] } };
		await graph.rejectTemplate(HUGE_TEMPLATE_ID);
		expect(host.saved).toMatchObject({
			'node:Trigger': { notes: { live: APP_ID, heldCallback: host.url } },
		});
	});
});

describe('a test run', () => {
	it('registers itself where nothing is registered, and removes itself', async () => {
		await start();
		await host.startTest();
		expect(subscription()?.callback_url).toBe(host.testUrl);
		await graph.rejectTemplate(HUGE_TEMPLATE_ID);
		expect(host.executions).toHaveLength(1);
		await host.endTest();
		expect(subscription()).toBeUndefined();
		expect(host.saved).toEqual({});
	});

	it.each(['reset', 'html'] as const)(
		'its end never throws (%s)',
		async (kind) => {
			await start();
			await host.startTest();
			graph.faults.add({ then: kind === 'reset' ? { kind, when: 'before' } : { kind } });
			await expect(host.endTest()).resolves.toBeUndefined();
			expect(host.log.join()).toMatch(/could not be removed at Meta/);
		},
		20_000,
	);
});
