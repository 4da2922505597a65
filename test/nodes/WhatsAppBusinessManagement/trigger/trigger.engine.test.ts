import axios from 'axios';
import { WebhookContext } from 'n8n-core';
import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../engine/credential';
import { TriggerHost } from '../../../engine/triggerHost';
import {
	ACCOUNT_ID,
	APP_ID,
	HUGE_TEMPLATE_ID,
	SECOND_ACCOUNT_ID,
	startGraphApi,
	type GraphApi,
} from '../../../graphApi';

// What is waited for in seconds is not waited for here.
jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/retry', () => {
	const retry: object = jest.requireActual(
		'../../../../nodes/WhatsAppBusinessManagement/graph/retry',
	);
	return { ...retry, pause: async () => await Promise.resolve() };
});

const STATUS = 'message_template_status_update';

let graph: GraphApi;
let host: TriggerHost;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await host.stop();
	await graph.close();
	expect(host.thrown).toEqual([]);
});

let workflows = 0;

async function start(
	parameters: INodeParameters = {},
	credential: ICredentialDataDecryptedObject = {},
	// One of its own for each test: what a trigger took once, it takes no second time.
	webhookId: string | undefined = `webhook-${++workflows}`,
): Promise<TriggerHost> {
	host = await TriggerHost.start({
		credential: credentialFor(graph, credential),
		parameters: { triggerOn: [STATUS], ...parameters },
		webhookId,
	});
	return host;
}

const subscription = () =>
	graph.world.app.subscriptions.find(({ object }) => object === 'whatsapp_business_account');
const fieldNames = () =>
	subscription()
		?.fields.map(({ name }) => name)
		.sort();
const subscribedApps = (accountId: string) =>
	graph.world.accounts.find(({ id }) => id === accountId)?.subscribedApps.map(({ app }) => app.id);
const callsTo = (method: string, path: RegExp) =>
	graph.calls.filter((call) => call.method === method && path.test(call.path));

/** Another receiver's callback, as its owner registered it. */
function registerSomebodyElse(callback_url: string) {
	graph.world.app.subscriptions.push({
		object: 'whatsapp_business_account',
		callback_url,
		active: true,
		fields: [{ name: 'messages', version: 'v25.0' }],
		verifyToken: 'theirs',
	});
}

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

	it('a second look changes nothing', async () => {
		await start();
		await host.activate();
		graph.calls.length = 0;
		await host.activate();
		expect(graph.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
	});

	it('works without a webhookId, as a workflow that was made by the API has none', async () => {
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
		'ends with exactly the chosen fields where Meta’s POST %s',
		async (_reading, subscribingReplacesFields) => {
			graph.world.quirks.subscribingReplacesFields = subscribingReplacesFields;
			await start({ triggerOn: [STATUS, 'security'] });
			await host.activate();
			host.setup.parameters = { triggerOn: ['security', 'account_alerts'] };
			await host.activate();
			expect(fieldNames()).toEqual(['account_alerts', 'security']);
		},
	);

	it('survives a moment without an answer within the one attempt', async () => {
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

	it('survives a public address that changed', async () => {
		await start();
		await host.activate();
		// Nobody answers there any more; n8n's database says that it was this trigger's.
		const former = host.url.replace(/:\d+/, ':9');
		const current = subscription();
		if (current) current.callback_url = former;
		const { notes } = host.saved['node:Trigger'] as { notes: { version: number } };
		Object.assign(notes, { version: notes.version + 1, heldCallback: former });
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	});

	it('finds its own callback standing, and knows it again under another public address', async () => {
		await start();
		await host.activate();
		// n8n was killed before it had saved so; another process comes after it.
		host.saved = {};
		const { webhookId, credential, parameters } = host.setup;
		const former = subscription();
		await host.stop();
		host = await TriggerHost.start({ webhookId, credential, parameters, instanceId: 'killed' });
		if (former) former.callback_url = host.url;
		graph.calls.length = 0;
		await host.activate();
		expect(graph.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
		const { saved } = host;
		await host.stop();
		host = await TriggerHost.start({ webhookId, credential, parameters, instanceId: 'killed' });
		host.saved = saved;
		await host.deactivate();
		expect(subscription()).toBeUndefined();
	});

	it('takes the place of a test that n8n could not end', async () => {
		await start();
		registerSomebodyElse(host.testUrl);
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	});
});

describe('activation fails, says why, and leaves nothing behind', () => {
	const cases: Array<[string, INodeParameters, ICredentialDataDecryptedObject, RegExp]> = [
		['without an App ID', {}, { appId: '' }, /The credential has no App ID/],
		['without an App Secret', {}, { appSecret: '' }, /The credential has no App Secret/],
		['without an account', {}, { businessAccountId: '' }, /No account to listen to/],
		['with an App ID that is none', {}, { appId: '12a' }, /The App ID must be made of digits only/],
		['without a field', { triggerOn: [] }, {}, /Nothing to trigger on/],
		['with a wrong App Secret', {}, { appSecret: 'f'.repeat(32) }, /code (100|101|190)/],
		[
			'with a token that is invalid',
			{},
			{ accessToken: 'EAAinvalidinvalidinvalid' },
			/lasting one/,
		],
	];

	it.each(cases)('%s', async (_what, parameters, credential, message) => {
		await start(parameters, credential);
		await expect(host.activate()).rejects.toThrow(message);
		expect(subscription()).toBeUndefined();
	});

	it.each([
		['the account’s subscription is not done', false, 'denied', /did not subscribe the app to/],
		['the callback’s registration is not done', true, 'denied', /did not register the app’s/],
		['the registration was done, and none stands', true, 'forgotten', /has none for this app/],
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

	it('when Meta refuses every field, and nothing is registered', async () => {
		graph.world.quirks.unknownFieldsRefused = true;
		graph.world.webhookFields.delete('security');
		await start({ triggerOn: ['security'] });
		await expect(host.activate()).rejects.toThrow(/refuses every one of these.*security/);
		expect(subscription()).toBeUndefined();
	});

	it('when the callback does not answer the challenge; the first reason is kept through n8n’s repeats', async () => {
		await start();
		graph.faults.add({
			method: 'POST',
			path: /subscriptions$/,
			times: 1,
			then: { kind: 'graphError', error: { code: 100, message: '(#100) The first, true reason' } },
		});
		await expect(host.activate()).rejects.toThrow(/The first, true reason/);
		await expect(host.activate({ withChallenge: false })).rejects.toThrow(/The first, true reason/);
		// Somebody deactivates and activates: a fresh start, which succeeds.
		await host.deactivate();
		await host.activate();
		expect(subscription()?.callback_url).toBe(host.url);
	}, 20_000);
});

describe('another receiver', () => {
	const THEIRS = 'https://hooks.example.com/meta';

	it('is named, and left alone', async () => {
		registerSomebodyElse(THEIRS);
		const before = structuredClone(subscription());
		await start();
		await expect(host.activate()).rejects.toThrow(
			/Another receiver is registered for this app: https:\/\/hooks\.example\.com\/meta/,
		);
		expect(subscription()).toEqual(before);
		expect(callsTo('POST', /./)).toEqual([]);
		expect(callsTo('DELETE', /./)).toEqual([]);
	});

	it('that took the callback over keeps it when we deactivate', async () => {
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
	it('removes our subscription and no other object’s', async () => {
		const others = structuredClone(graph.world.app.subscriptions);
		await start();
		await host.activate();
		await host.deactivate();
		expect(graph.world.app.subscriptions).toEqual(others);
		expect(callsTo('DELETE', /./).map(({ query }) => query.object)).toEqual([
			'whatsapp_business_account',
		]);
	});

	it('needs nothing of the credential but the app', async () => {
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

	it('throws where n8n repeats it and the callback may still stand', async () => {
		await start();
		await host.activate();
		graph.faults.add({ method: 'DELETE', times: 1, then: { kind: 'reset', when: 'before' } });
		await expect(host.deactivate()).rejects.toThrow(/could not be reached/);
		await host.deactivate();
		expect(subscription()).toBeUndefined();
	});
});

describe('what it noted, where a request at the same time hid it in n8n’s database', () => {
	beforeEach(async () => {
		await start();
		await host.activate();
		host.saved = {};
	});

	it('is known at deactivation: at another app by now, it says what it left', async () => {
		const next = await startGraphApi();
		next.world.app.id = `${APP_ID}9`;
		Object.assign(host.setup.credential, credentialFor(next), { appId: next.world.app.id });
		await host.deactivate();
		await next.close();
		expect(host.log.join('\n')).toContain(`App ID was ${APP_ID} and is ${APP_ID}9 now`);
		expect(subscription()?.callback_url).toBe(host.url);
	});

	it('is known when deactivation fails: n8n repeats it', async () => {
		graph.faults.add({ method: 'DELETE', times: 1, then: { kind: 'reset', when: 'before' } });
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

describe('deliveries', () => {
	const BODY = JSON.stringify({
		object: 'whatsapp_business_account',
		entry: [
			{ id: ACCOUNT_ID, time: 1, changes: [{ field: STATUS, value: { event: 'REJECTED' } }] },
		],
	});

	beforeEach(async () => {
		await start({ filters: { templateStatus: ['REJECTED'] } });
		await host.activate();
	});

	it.each<[string, string, Parameters<GraphApi['deliverRaw']>[1], number]>([
		['a right signature', BODY, {}, 200],
		['no signature', BODY, { signature: null }, 401],
		['a wrong signature', BODY, { signature: `sha256=${'0'.repeat(64)}` }, 401],
		['an empty signature', BODY, { signature: '' }, 401],
		['another algorithm', BODY, { signature: `sha1=${'0'.repeat(40)}` }, 401],
		['a signature cut short', BODY, { signature: 'sha256=00' }, 401],
		['a signed other object', '{"object":"page","entry":[]}', {}, 400],
		['a signed number', '7', {}, 400],
		['a signed text', '"whatsapp_business_account"', {}, 400],
		['a signed empty list', '[]', {}, 400],
		['a signed entry that is none', '{"object":"whatsapp_business_account","entry":[7]}', {}, 400],
		['signed bytes that are no JSON', '{"object":', {}, 400],
		['signed nothing', '', {}, 400],
		['another content type', BODY, { contentType: 'text/plain' }, 200],
		['__proto__ keys', BODY.replace('{"event"', '{"__proto__":{"polluted":1},"event"'), {}, 200],
	])('%s', async (_what, body, options, status) => {
		const answer = await graph.deliverRaw(body, options);
		expect(answer.status).toBe(status);
		expect(host.executions).toHaveLength(status === 200 ? 1 : 0);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		if (status !== 200) expect(host.log.join()).toMatch(/refused a delivery/);
	});

	it('what the filters hold back is answered 200 and costs no execution', async () => {
		const delivered = await graph.publish(STATUS, { event: 'APPROVED' });
		expect(delivered).toMatchObject({ status: 200 });
		expect(host.executions).toEqual([]);
	});

	// A RangeError too, which a delivery that is nested too deeply would be.
	it.each([
		['the database is away', Error],
		['a number is out of range', RangeError],
	])('what we could not handle is answered 500, and comes again: %s', async (why, Failure) => {
		const credential = host.setup.credential;
		host.setup.credential = new Proxy(credential, {
			ownKeys: () => {
				throw new Failure(why);
			},
		});
		const delivered = await graph.publish(STATUS, { event: 'REJECTED' });
		expect(delivered).toMatchObject({ status: 500 });
		host.setup.credential = credential;
		graph.clock.advance(60 * 60 * 1000);
		await graph.settle();
		expect(host.executions).toHaveLength(1);
	});
});

describe('a changed App Secret', () => {
	const SECONDS = 1000;
	const afterSeconds = (seconds: number) =>
		jest.spyOn(Date, 'now').mockReturnValue(Date.now() + seconds * SECONDS);

	const changeSecret = () => {
		graph.world.app.secret = 'b'.repeat(32);
		Object.assign(host.setup.credential, { appSecret: graph.world.app.secret });
	};

	afterEach(() => {
		jest.restoreAllMocks();
	});

	it('is found at the first delivery that it signs', async () => {
		await start();
		await host.activate();
		await expect(graph.rejectTemplate(HUGE_TEMPLATE_ID)).resolves.toMatchObject({ status: 200 });
		changeSecret();
		afterSeconds(6);
		await expect(graph.rejectTemplate(HUGE_TEMPLATE_ID)).resolves.toMatchObject({ status: 200 });
	});

	it('a flood of forged deliveries does not read the credential each time', async () => {
		await start();
		await host.activate();
		await graph.rejectTemplate(HUGE_TEMPLATE_ID);
		const reading = jest.spyOn(WebhookContext.prototype, 'getCredentials');
		const forged = { signature: `sha256=${'0'.repeat(64)}` };
		for (let count = 0; count < 5; count++) {
			expect((await graph.deliverRaw('{}', forged)).status).toBe(401);
		}
		expect(reading).not.toHaveBeenCalled();
	});

	it('the one before ends with the minute', async () => {
		await start();
		await host.activate();
		await graph.rejectTemplate(HUGE_TEMPLATE_ID);
		Object.assign(host.setup.credential, { appSecret: 'b'.repeat(32) });
		afterSeconds(61);
		await expect(graph.rejectTemplate(HUGE_TEMPLATE_ID)).resolves.toMatchObject({ status: 401 });
	});
});

describe('challenges', () => {
	it.each<[string, Record<string, string | string[]>]>([
		[
			'a wrong token',
			{ 'hub.mode': 'subscribe', 'hub.verify_token': 'guess', 'hub.challenge': '1' },
		],
		['no token', { 'hub.mode': 'subscribe', 'hub.challenge': '1' }],
		[
			'a wrong mode',
			{ 'hub.mode': 'unsubscribe', 'hub.verify_token': 'TOKEN', 'hub.challenge': '1' },
		],
		['no challenge', { 'hub.mode': 'subscribe', 'hub.verify_token': 'TOKEN' }],
		[
			'two tokens',
			{ 'hub.mode': 'subscribe', 'hub.verify_token': ['TOKEN', 'x'], 'hub.challenge': '1' },
		],
	])('%s is refused', async (_what, params) => {
		await start();
		await host.activate();
		const token = subscription()?.verifyToken ?? '';
		const asked = JSON.parse(JSON.stringify(params).replaceAll('TOKEN', token)) as object;
		const config = {
			params: asked,
			paramsSerializer: { indexes: null },
			validateStatus: () => true,
		};
		const { status, data } = await axios.get<string>(host.url, config);
		expect(status).toBe(403);
		expect(data).toBe('Wrong verify token');
	});

	it('the right one is answered with plain text', async () => {
		await start();
		await host.activate();
		const params = {
			'hub.mode': 'subscribe',
			'hub.verify_token': subscription()?.verifyToken,
			'hub.challenge': '<b>1158201444</b>',
		};
		const { status, data, headers } = await axios.get<string>(host.url, { params });
		expect([status, data]).toEqual([200, '<b>1158201444</b>']);
		expect(headers['content-type']).toMatch(/^text\/plain/);
	});
});

it('the log holds no secret', async () => {
	await start({}, { accessToken: graph.world.tokens.withoutPermissions });
	await expect(host.activate()).rejects.toThrow();
	await graph.deliverRaw('{}', { signature: 'sha256=00', url: host.url });
	const secrets = [...Object.values(graph.world.tokens), graph.world.app.secret];
	for (const secret of secrets) expect(host.log.join()).not.toContain(secret);
});
