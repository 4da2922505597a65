import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import {
	callsTo,
	fieldNames,
	graph,
	host,
	registerForeign,
	restart,
	start,
	STATUS,
	subscribedApps,
	subscription,
	useTrigger,
} from '../../../../engine/singleTrigger';
import { ACCOUNT_ID, APP_ID, HUGE_TEMPLATE_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useTrigger();

describe('activation', () => {
	it('registers the callback, answers the challenge, subscribes the app, and delivers', async () => {
		await start();
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
		expect(fieldNames()).toEqual([STATUS]);
		expect(subscribedApps(ACCOUNT_ID)).toContain(APP_ID);

		await graph.rejectTemplate(HUGE_TEMPLATE_ID, 'INVALID_FORMAT');
		expect(host.executions).toHaveLength(1);
		expect(host.executions[0]).toEqual([
			expect.objectContaining({
				field: STATUS,
				event: 'REJECTED',
				wabaId: ACCOUNT_ID,
				templateId: HUGE_TEMPLATE_ID,
				reason: 'INVALID_FORMAT',
			}),
		]);
		expect(graph.deliveries.at(-1)).toMatchObject({ status: 200, attempt: 1 });
	});

	it('a second activation changes nothing', async () => {
		await start();
		await host.activate();
		graph.calls.length = 0;
		await host.activate();
		expect(graph.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
	});

	it('works without a webhookId, as in a workflow that was created by the API', async () => {
		await start({}, {}, undefined);
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	});

	it('subscribes only accounts where the app is absent, because a POST clears an override', async () => {
		await start({ accounts: [ACCOUNT_ID, SECOND_ACCOUNT_ID] });
		graph.world.accounts
			.find(({ id }) => id === SECOND_ACCOUNT_ID)
			?.subscribedApps.push({
				app: { id: APP_ID, name: 'Ours', link: '' },
				override_callback_uri: 'https://example.com/messages',
			});
		await host.activate();
		expect(callsTo('POST', /subscribed_apps$/).map(({ path }) => path)).toEqual([
			`/v25.0/${ACCOUNT_ID}/subscribed_apps`,
		]);
	});

	it.each([
		['adds', false],
		['replaces', true],
	])(
		'ends with exactly the chosen fields if Meta’s POST %s',
		async (_reading, subscribingReplacesFields) => {
			graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
			await start({ triggerOn: [STATUS, 'security'] });
			await host.activate();
			host.setup.parameters = { triggerOn: ['security', 'account_alerts'] };
			await host.activate();
			expect(fieldNames()).toEqual(['account_alerts', 'security']);
		},
	);

	it('tolerates a moment without an answer within one attempt', async () => {
		await start();
		graph.faults.add({
			method: 'POST',
			path: /subscriptions$/,
			times: 1,
			then: { kind: 'reset', when: 'before' },
		});
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	});

	it('works after the public address changed', async () => {
		await start();
		await host.activate();
		// There is no listener any more; n8n's database shows that the address was this trigger's.
		const former = host.url.replace(/:\d+/, ':9');
		const current = subscription();
		if (current) current.callback_url = former;
		const { notes } = host.saved['node:Trigger'] as { notes: { version: number } };
		Object.assign(notes, { version: notes.version + 1, heldCallback: former });
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	});

	it('recognizes its own callback, also after its public address changed', async () => {
		await start();
		await host.activate();
		const former = subscription();
		// n8n was killed before it saved anything, and another process replaces it.
		await restart({});
		if (former) former.callback_url = host.url;
		graph.calls.length = 0;
		await host.activate();
		expect(graph.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
		await restart(host.saved);
		await host.deactivate();
		expect(subscription()).toBeUndefined();
	});

	it('replaces a test that n8n could not end', async () => {
		await start();
		registerForeign(host.testUrl);
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	});
});

describe('a failed activation states why, and leaves nothing registered', () => {
	const cases: Array<[string, INodeParameters, ICredentialDataDecryptedObject, RegExp]> = [
		['without an App ID', {}, { appId: '' }, /The credential has no App ID/],
		['without an App Secret', {}, { appSecret: '' }, /The credential has no App Secret/],
		['without an account', {}, { businessAccountId: '' }, /No account to listen to/],
		['with an App ID that is none', {}, { appId: '12a' }, /The App ID must consist of digits only/],
		['without a field', { triggerOn: [] }, {}, /Nothing to trigger on/],
		[
			'with a wrong App Secret',
			{},
			{ appSecret: 'f'.repeat(32) },
			/^The App ID and the App Secret of the credential do not belong together\. Copy both again/,
		],
		[
			'with an App ID that does not exist',
			{},
			{ appId: '999999999999999' },
			/^Meta does not know the app of the credential\. Check the App ID/,
		],
		[
			'with a token that is invalid',
			{},
			{ accessToken: 'EAAinvalidinvalidinvalid' },
			/^The access token was not copied correctly\. Paste the token again/,
		],
	];

	it.each(cases)('%s', async (_what, parameters, credential, message) => {
		await start(parameters, credential);
		await expect(host.activate()).rejects.toThrow(message);
		expect(subscription()).toBeUndefined();
		// Nothing was registered, so nothing is said about a removal.
		expect(host.log.filter((line) => line.includes('removed'))).toEqual([]);
	});

	it.each([
		['the account’s subscription is not done', false, 'denied', /did not subscribe the app to/],
		['the callback’s registration is not done', true, 'denied', /did not register the app’s/],
		[
			'the registration was done, but none exists',
			true,
			'forgotten',
			/has no callback for this app/,
		],
	] as const)(
		'when Meta answers that %s',
		async (_what, isAccountSubscribed, subscriptionWrites, message) => {
			await start();
			if (isAccountSubscribed) {
				const account = graph.world.accounts.find(({ id }) => id === ACCOUNT_ID);
				account?.subscribedApps.push({ app: { id: APP_ID, name: 'Ours', link: '' } });
			}
			graph.world.quirks.subscriptionWrites = subscriptionWrites;
			await expect(host.activate()).rejects.toThrow(message);
			expect(subscription()).toBeUndefined();
		},
	);

	it.each([
		['nothing is said about a removal before the callback is registered', 4, false],
		['a removal that fails is reported afterwards', 7, true],
	])(
		'when the app’s token stops working: %s',
		async (_what, after, isReported) => {
			await start();
			const error = { code: 190, message: 'Invalid OAuth access token signature.' };
			graph.faults.add({ after, then: { kind: 'graphError', error } });
			await expect(host.activate()).rejects.toThrow();
			expect(subscription() !== undefined).toBe(isReported);
			expect(host.log.some((line) => line.includes('could not be removed'))).toBe(isReported);
		},
		20_000,
	);

	it('when Meta refuses every field, and nothing is registered', async () => {
		graph.world.quirks.unknownFieldsRefused = true;
		graph.world.webhookFields.delete('security');
		await start({ triggerOn: ['security'] });
		await expect(host.activate()).rejects.toThrow(/refuses all of these.*security/);
		expect(subscription()).toBeUndefined();
	});

	it('when the callback does not answer the challenge; n8n’s repeats keep the first reason', async () => {
		await start();
		graph.faults.add({
			method: 'POST',
			path: /subscriptions$/,
			times: 1,
			then: { kind: 'graphError', error: { code: 100, message: '(#100) The first, true reason' } },
		});
		await expect(host.activate()).rejects.toThrow(/The first, true reason/);
		await expect(host.activate({ withChallenge: false })).rejects.toThrow(/The first, true reason/);
		// A deactivation and a new activation start fresh, and succeed.
		await host.deactivate();
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	}, 20_000);
});

it('the log holds no secret', async () => {
	await start({}, { accessToken: graph.world.tokens.withoutPermissions });
	await expect(host.activate()).rejects.toThrow();
	await graph.deliverRaw('{}', { signature: 'sha256=00', url: host.url });
	const secrets = [...Object.values(graph.world.tokens), graph.world.app.secret];
	for (const secret of secrets) expect(host.log.join()).not.toContain(secret);
});
