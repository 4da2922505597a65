import type { App } from '../../../../../nodes/WhatsAppBusinessManagement/callback/app';
import type { GraphConnection } from '../../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import {
	refuseOutOfReach,
	type LiveTrigger,
	type Plan,
} from '../../../../../nodes/WhatsAppBusinessManagement/resources/deliveryPath/pathRepair';
import { ALERTS, SECURITY, STATUS } from '../../../../engine/sharedApp';
import type { TriggerHost } from '../../../../engine/triggerHost';
import { ACCOUNT_ID, APP_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import {
	account,
	active,
	app,
	done,
	problems,
	repair,
	run,
	subscribed,
	useDeliveryPath,
	writes,
} from '../../../../engine/deliveryPath';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useDeliveryPath();

describe('Repair', () => {
	it('does not change a correct setup', async () => {
		const holder = await active([STATUS]);
		const before = app.registered();
		const item = await repair(holder.url);
		expect(item).toMatchObject({ repaired: [], ok: true, callbackUrl: holder.url });
		expect(writes()).toEqual([]);
		expect(app.registered()).toEqual(before);
	});

	it('registers the trigger if nothing is registered, with the fields of its receivers', async () => {
		const holder = await active([STATUS]);
		await active([SECURITY]);
		app.graph.world.app.subscriptions = [];
		const item = await repair(holder.url);
		expect(done(item)).toEqual(['callbackRegistered']);
		expect(item.ok).toBe(true);
		expect(app.registered()).toEqual([holder.url, [STATUS, SECURITY].sort()]);
		await app.graph.publish(SECURITY, { display_phone_number: '1', event: 'PIN_CHANGED' });
		expect(app.hosts.map(({ executions }) => executions.length)).toEqual([0, 1]);
	});

	it('subscribes the app only where it is absent', async () => {
		const holder = await active([STATUS]);
		const theirs = await app.receiver();
		for (const each of account().subscribedApps) {
			if (each.app.id === APP_ID) each.override_callback_uri = theirs.url;
		}
		const item = await repair(holder.url, { options: { otherAccounts: SECOND_ACCOUNT_ID } });
		expect(done(item)).toEqual(['accountSubscribed']);
		expect(writes()).toEqual([`POST /v25.0/${SECOND_ACCOUNT_ID}/subscribed_apps`]);
		expect(subscribed(SECOND_ACCOUNT_ID)).toBe(true);
		// Another POST would have cleared the override.
		expect(item.accounts).toMatchObject([{ overrideCallbackUrl: theirs.url }, {}]);
	});

	it.each([
		['a missing field', () => app.register(app.subscription()?.callback_url ?? '', [STATUS])],
		[
			'an inactive subscription',
			() => void Object.assign(app.subscription() ?? {}, { active: false }),
		],
	])('renews the subscription after %s', async (_what, spoil) => {
		const holder = await active([STATUS, SECURITY]);
		spoil();
		const item = await repair(holder.url);
		expect(done(item)).toEqual(['subscriptionRenewed']);
		expect(item).toMatchObject({ ok: true, isActive: true });
		expect(app.registered()).toEqual([holder.url, [STATUS, SECURITY].sort()]);
	});

	it('renews it for the holder if the trigger only shares it', async () => {
		const holder = await active([STATUS]);
		const member = await active([SECURITY]);
		app.register(holder.url, [STATUS]);
		const item = await repair(member.url);
		expect(done(item)).toEqual(['subscriptionRenewed']);
		expect(app.registered()).toEqual([holder.url, [STATUS, SECURITY].sort()]);
	});

	it('adds the trigger to the list of the callback’s holder, with its followers', async () => {
		const lost = await active([STATUS], {
			parameters: { options: { otherReceivers: ['http://127.0.0.1:9/theirs'] } },
		});
		const follower = await active([ALERTS]);
		app.graph.world.app.subscriptions = [];
		const holder = await active([SECURITY]);
		const item = await repair(lost.url);
		expect(done(item)).toEqual(['joined']);
		expect(item).toMatchObject({
			ok: true,
			callbackUrl: holder.url,
			expected: { place: 'receiver' },
			holder: {
				receivers: [
					{ url: lost.url, otherReceivers: ['http://127.0.0.1:9/theirs'] },
					{ url: follower.url },
				],
			},
		});
		expect(app.registered()).toEqual([holder.url, [ALERTS, STATUS, SECURITY].sort()]);
	});

	it('takes the callback from a test run, which still receives its copies', async () => {
		const live = await active([STATUS]);
		app.graph.world.app.subscriptions = [];
		const tester = await app.workflow([SECURITY]);
		await tester.startTest();
		expect(app.registered()?.[0]).toBe(tester.testUrl);
		const item = await repair(live.url);
		expect(done(item)).toEqual(['callbackRegistered']);
		expect(item.ok).toBe(true);
		expect(app.registered()).toEqual([live.url, [STATUS, SECURITY].sort()]);
		await tester.endTest();
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('replaces an expired test run without the option', async () => {
		const live = await active([STATUS]);
		app.register(live.testUrl.replace('trigger-', 'other-'), [STATUS]);
		const item = await repair(live.url);
		expect(item.ok).toBe(true);
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('does not treat the trigger’s own path under another host as its own, because it may be a copy', async () => {
		const live = await active([STATUS]);
		app.register(live.url.replace(/:\d+/, ':9'), [STATUS]);
		const before = app.registered();
		const { error } = await run('repair', { callbackUrl: live.url });
		expect(error?.description).toMatch(/turn on Replace Unresponsive Trigger/);
		expect(app.registered()).toEqual(before);
		await repair(live.url, { replaceSilent: true });
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	describe('a trigger that does not respond', () => {
		const cases: Array<[string, (host: TriggerHost) => Promise<void> | void]> = [
			['its workflow is not active', (host) => void host.vanish()],
			['there is no response', async (host) => await host.stop()],
		];

		it.each(cases)('is not replaced, but named: %s', async (_what, silence) => {
			const gone = await active([STATUS]);
			const live = await active([STATUS]);
			await silence(gone);
			const before = app.registered();
			const { error } = await run('repair', { callbackUrl: live.url });
			expect(error?.message).toContain(gone.url);
			expect(error?.description).toMatch(/turn on Replace Unresponsive Trigger/);
			expect([app.registered(), writes()]).toEqual([before, []]);
		});

		it.each(cases)('is replaced if the option is on: %s', async (_what, silence) => {
			const gone = await active([STATUS]);
			const live = await active([SECURITY]);
			await silence(gone);
			const item = await repair(live.url, { replaceSilent: true });
			expect(item).toMatchObject({
				ok: true,
				repaired: [{ message: expect.stringMatching(new RegExp(`in place of ${gone.url}`)) }],
			});
			expect(app.registered()).toEqual([live.url, [SECURITY]]);
		});
	});

	it.each([false, true])(
		'never replaces a foreign receiver (Replace Unresponsive Trigger: %s)',
		async (replaceSilent) => {
			const live = await active([STATUS]);
			const theirs = await app.foreignReceiver([STATUS]);
			account().subscribedApps = [];
			const before = app.registered();
			const { error } = await run('repair', { callbackUrl: live.url, replaceSilent });
			expect(error?.message).toContain(theirs.url);
			expect(error?.description).toMatch(/Options → Other Receivers, and publish/);
			expect([app.registered(), writes()]).toEqual([before, []]);
			expect([theirs.received, theirs.challenges]).toEqual([[], []]);
		},
	);

	it.each([
		['is not active', (host: TriggerHost) => host.vanish(), /is not active: http/],
		[
			'does not answer',
			async (host: TriggerHost) => await host.stop(),
			/does not answer: http.*no connection/,
		],
		[
			'has another app',
			(host: TriggerHost) => {
				host.setup.credential = { ...host.setup.credential, appSecret: 'a'.repeat(32) };
			},
			/does not answer: http.*not the answer of a trigger of this app/,
		],
	])('changes nothing if the trigger %s', async (_what, spoil, words) => {
		const live = await active([STATUS]);
		await spoil(live);
		app.graph.world.app.subscriptions = [];
		account().subscribedApps = [];
		const { error } = await run('repair', { callbackUrl: live.url });
		expect(error?.message).toMatch(words);
		expect(writes()).toEqual([]);
	});

	it.each([
		['register', false],
		['join', true],
	] as const)('an address that Meta cannot reach is refused for %s: %s', (todo, passes) => {
		const connection = { credential: {} } as GraphConnection;
		const trigger = { url: 'http://n8n.local/webhook/a/whatsapp-business-management' };
		const refuse = () =>
			refuseOutOfReach({ connection } as App, trigger as LiveTrigger, { todo } as Plan);
		if (passes) expect(refuse).not.toThrow();
		else expect(refuse).toThrow(/Meta cannot reach n8n\.local.*Set WEBHOOK_URL/);
	});

	it('reports what was done before a step failed', async () => {
		const holder = await active([STATUS, SECURITY]);
		account().subscribedApps = [];
		app.register(holder.url, [STATUS]);
		app.graph.faults.add({
			method: 'POST',
			path: /\/subscriptions$/,
			then: { kind: 'graphError', error: { code: 10, message: 'No permission' } },
		});
		const { error, items } = await run('repair', { callbackUrl: holder.url });
		expect(items).toEqual([]);
		expect(error?.description).toMatch(/No permission \(code 10/);
		expect(error?.description).toContain(
			`Done before it failed: Subscribed the app ${APP_ID} to the account ${ACCOUNT_ID}.`,
		);
		expect(subscribed()).toBe(true);
	});

	it('keeps the repair result if the path cannot be read afterwards', async () => {
		const holder = await active([STATUS]);
		account().subscribedApps = [];
		app.graph.faults.add({
			method: 'GET',
			path: /\/app$/,
			after: 2,
			then: { kind: 'graphError', error: { code: 10, message: 'No permission' } },
		});
		const item = await repair(holder.url);
		expect(done(item)).toEqual(['accountSubscribed']);
		expect(item).toMatchObject({ ok: false, callbackUrl: null, accounts: null });
		expect(problems(item)).toEqual(['notReadBack']);
		// If nothing was done, there is nothing to keep.
		app.graph.faults.clear();
		app.graph.faults.add({
			method: 'GET',
			path: /\/app$/,
			after: 2,
			then: { kind: 'graphError', error: { code: 10, message: 'No permission' } },
		});
		const { error } = await run('repair', { callbackUrl: holder.url });
		expect(error?.description).toMatch(/No permission/);
	});

	it('an account that Meta reports as not subscribed is not repaired', async () => {
		const holder = await active([STATUS]);
		account().subscribedApps = [];
		app.graph.world.quirks.subscriptionWrites = 'denied';
		const { error } = await run('repair', { callbackUrl: holder.url });
		expect(error?.message).toMatch(/^Meta answered that it did not subscribe the app/);
	});

	it('reports which fields Meta does not accept', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		const holder = await active([STATUS]);
		holder.setup.parameters = {
			triggerOn: [STATUS],
			options: { additionalFields: 'nobody_knows_this' },
		};
		const item = await repair(holder.url);
		expect(item.repaired).toMatchObject([
			{ message: expect.stringMatching(/Meta refused nobody_knows_this/) },
		]);
		expect(problems(item)).toEqual(['fieldsMissing']);
	});
});
