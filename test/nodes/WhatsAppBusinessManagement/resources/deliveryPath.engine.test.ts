import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import type { App } from '../../../../nodes/WhatsAppBusinessManagement/callback/app';
import { WEBHOOK_FIELDS } from '../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import type { GraphConnection } from '../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import { deliveryPath } from '../../../../nodes/WhatsAppBusinessManagement/resources/deliveryPath';
import {
	refuseOutOfReach,
	type LiveTrigger,
	type Plan,
} from '../../../../nodes/WhatsAppBusinessManagement/resources/deliveryPath/pathRepair';
import { credentialFor } from '../../../engine/credential';
import { runAction } from '../../../engine/runAction';
import { THEIR_TOKEN, useSharedApp } from '../../../engine/sharedApp';
import type { TriggerHost } from '../../../engine/triggerHost';
import {
	ACCOUNT_ID,
	APP_ID,
	BUSINESS_ID,
	OTHER_APP_ID,
	SECOND_ACCOUNT_ID,
} from '../../../graphApi';
import { mismatches } from '../operations/outputShape';

// What is waited for in seconds is not waited for here.
jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/retry', () => ({
	...jest.requireActual<object>('../../../../nodes/WhatsAppBusinessManagement/graph/retry'),
	pause: async () => await Promise.resolve(),
}));

const STATUS = 'message_template_status_update';
const SECURITY = 'security';
const ALERTS = 'account_alerts';
const NOBODY = 'http://127.0.0.1:9/webhook/gone/whatsapp-business-management';

const app = useSharedApp();
let servers: Server[];
/** Everything that the runs of a test stored: the place to look for leaks. */
let stored: string[];

beforeEach(() => {
	[servers, stored] = [[], []];
});

afterEach(() => {
	for (const server of servers) server.close().closeAllConnections();
	const secrets = [
		...Object.values(app.graph.world.tokens),
		app.graph.world.app.secret,
		THEIR_TOKEN,
	];
	for (const secret of secrets) expect(stored.join()).not.toContain(secret);
});

async function active(...parameters: Parameters<typeof app.workflow>): Promise<TriggerHost> {
	const host = await app.workflow(...parameters);
	await host.activate();
	return host;
}

/** The local Graph API, but the access token is that of another app; the local one has one app only. */
async function graphWithTokenOf(appId: string): Promise<string> {
	const server = createServer((request, response) => {
		if (/^\/v[\d.]+\/app\?/.test(request.url ?? '')) {
			response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ id: appId }));
			return;
		}
		const headers = { Authorization: String(request.headers.authorization) };
		void fetch(`${app.graph.url}${request.url}`, { method: request.method, headers })
			.then(async (answer) => await answer.text())
			.then((body) => response.setHeader('Content-Type', 'application/json').end(body));
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const account = (accountId = ACCOUNT_ID) => {
	const found = app.graph.world.accounts.find(({ id }) => id === accountId);
	if (!found) throw new Error('no such account');
	return found;
};

const subscribed = (accountId = ACCOUNT_ID) =>
	account(accountId).subscribedApps.some(({ app }) => app.id === APP_ID);

const writes = () =>
	app.graph.calls
		.filter(({ method }) => method !== 'GET')
		.map(({ method, path }) => `${method} ${path}`);

async function run(
	operation: string,
	parameters: INodeParameters,
	credential: ICredentialDataDecryptedObject = {},
) {
	app.graph.calls.length = 0;
	const result = await runAction({
		credential: credentialFor(app.graph, credential),
		parameters: { resource: 'deliveryPath', operation, ...parameters },
	});
	// The stored run holds the item; the error is looked at beside it.
	stored.push(JSON.stringify([result.items, { ...result.error }, result.error?.message]));
	const described = deliveryPath.operations.find(({ value }) => value === operation);
	if (!result.error) {
		expect(result.items.flatMap((item) => mismatches(item, described))).toEqual([]);
	}
	return result;
}

async function check(options: INodeParameters = {}, credential?: ICredentialDataDecryptedObject) {
	const { items, error } = await run('check', { options }, credential);
	expect(error?.message).toBeUndefined();
	expect(writes()).toEqual([]);
	return items[0] ?? {};
}

async function repair(callbackUrl: string, parameters: INodeParameters = {}) {
	const { items, error } = await run('repair', { callbackUrl, ...parameters });
	expect(error && [error.message, error.description]).toBeUndefined();
	return items[0] ?? {};
}

const problems = (item: IDataObject) =>
	(item.problems as IDataObject[]).map(({ problem }) => problem);

const done = (item: IDataObject) => (item.repaired as IDataObject[]).map((each) => each.done);

describe('Check', () => {
	it('says that all is well, and how the triggers stand', async () => {
		const holder = await active([STATUS, SECURITY]);
		const member = await active([ALERTS]);
		await app.graph.publish(SECURITY, {
			display_phone_number: '15550001111',
			event: 'PIN_CHANGED',
		});
		const item = await check({ expectedCallbackUrl: member.url, expectedFields: [ALERTS] });
		expect(item).toEqual({
			ok: true,
			problems: [],
			callbackUrl: holder.url,
			callbackIs: 'trigger',
			isActive: true,
			fields: [ALERTS, STATUS, SECURITY].sort(),
			missingFields: [],
			accounts: [
				{
					accountId: ACCOUNT_ID,
					isSubscribed: true,
					overrideCallbackUrl: null,
					divertedFields: [],
				},
			],
			appId: APP_ID,
			tokenAppId: APP_ID,
			holder: {
				lastDelivery: expect.stringMatching(/^\d{4}-.*Z$/),
				since: expect.stringMatching(/^\d{4}-.*Z$/),
				isTest: false,
				fields: [STATUS, SECURITY],
				receivers: [{ url: member.url, fields: [ALERTS], isTest: false }],
				otherReceivers: [],
				takenOverFrom: null,
			},
			expected: {
				callbackUrl: member.url,
				place: 'receiver',
				answers: true,
				fields: [ALERTS],
				lastDelivery: null,
			},
		});
	});

	it('knows the expected trigger as the holder, under another address of its n8n too', async () => {
		const holder = await active([STATUS]);
		const elsewhere = holder.url.replace('127.0.0.1', 'localhost');
		for (const expectedCallbackUrl of [holder.url, elsewhere]) {
			const item = await check({ expectedCallbackUrl });
			expect(item).toMatchObject({ ok: true, expected: { place: 'holder', answers: true } });
		}
	});

	it('a test run beside the live workflow is no problem', async () => {
		const holder = await active([STATUS]);
		await holder.startTest();
		const item = await check();
		expect(item).toMatchObject({
			ok: true,
			holder: { receivers: [{ url: holder.testUrl, isTest: true, until: expect.any(String) }] },
		});
		await holder.endTest();
	});

	it('nothing is registered', async () => {
		const item = await check();
		expect(item).toMatchObject({
			ok: false,
			callbackUrl: null,
			callbackIs: 'none',
			isActive: false,
			fields: [],
			holder: null,
			expected: null,
		});
		expect(problems(item)).toEqual(['noCallback', 'accountNotSubscribed']);
	});

	it.each([
		[true, /^Somebody took the callback over: Meta delivers to http.*, and not to http/],
		[false, /^Meta delivers to http.*, which is not a trigger of this package/],
	])(
		'a foreign receiver took it over (expected: %s), and gets no request',
		async (named, words) => {
			const holder = await active([STATUS]);
			const theirs = await app.foreignReceiver([STATUS]);
			const item = await check(named ? { expectedCallbackUrl: holder.url } : {});
			expect(item).toMatchObject({ ok: false, callbackIs: 'foreign', callbackUrl: theirs.url });
			expect(problems(item)).toEqual(['foreignCallback']);
			expect(item.problems).toMatchObject([{ message: expect.stringMatching(words) }]);
			expect([theirs.received, theirs.challenges]).toEqual([[], []]);
		},
	);

	it('shows no query of an address that is not a trigger’s', async () => {
		const secret = '?key=hidden-in-the-query';
		app.register(`https://hooks.example.com/meta${secret}`, [STATUS]);
		for (const each of account().subscribedApps) {
			each.app.id = APP_ID;
			each.override_callback_uri = `https://hooks.example.com/messages${secret}`;
		}
		const item = await check({ expectedFields: ['account_settings_update'] });
		expect(item).toMatchObject({
			callbackUrl: 'https://hooks.example.com/meta?…',
			accounts: [{ overrideCallbackUrl: 'https://hooks.example.com/messages?…' }],
		});
		expect(problems(item)).toContain('fieldsDiverted');
		expect(JSON.stringify(item)).not.toContain('hidden-in-the-query');
	});

	it('the workflow of the trigger is not active', async () => {
		const holder = await active([STATUS]);
		holder['registered'].clear();
		const item = await check();
		expect(item.callbackIs).toBe('triggerNotListening');
		expect(problems(item)).toEqual(['triggerNotListening']);
	});

	it('the trigger cannot be reached', async () => {
		const holder = await active([STATUS]);
		await holder.stop();
		const item = await check({ expectedCallbackUrl: holder.url });
		expect(item).toMatchObject({
			callbackIs: 'triggerNotAnswering',
			expected: { place: 'holder', answers: false },
		});
		expect(problems(item)).toEqual(['triggerNotAnswering']);
	});

	it('the trigger has another App Secret', async () => {
		const holder = await active([STATUS]);
		holder.setup.credential = { ...holder.setup.credential, appSecret: 'a'.repeat(32) };
		const item = await check();
		expect(problems(item)).toEqual(['triggerNotAnswering']);
		expect(item.problems).toMatchObject([{ message: expect.stringMatching(/HTTP 401/) }]);
	});

	it('only a test run holds the callback', async () => {
		const tester = await app.workflow([STATUS]);
		await tester.startTest();
		expect(problems(await check())).toEqual(['heldByATest']);
		tester['registered'].clear();
		const item = await check();
		expect(problems(item)).toEqual(['triggerNotListening']);
		expect(item.problems).toMatchObject([
			{ message: expect.stringMatching(/a test run that is over/) },
		]);
	});

	it('the expected trigger is not on the list', async () => {
		await active([STATUS]);
		const lost = await active([SECURITY]);
		lost['registered'].clear();
		await lost.deactivate();
		jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
		const item = await check({ expectedCallbackUrl: lost.url });
		jest.restoreAllMocks();
		expect(item).toMatchObject({ expected: { place: 'nowhere', answers: false } });
		expect(problems(item)).toEqual(['expectedTriggerNotReached', 'expectedTriggerNotListening']);
	});

	it('the subscription is not active', async () => {
		await active([STATUS]);
		Object.assign(app.subscription() ?? {}, { active: false });
		const item = await check();
		expect(item.isActive).toBe(false);
		expect(problems(item)).toEqual(['subscriptionInactive']);
	});

	it('a field is missing: of a receiver, or one that is expected', async () => {
		const holder = await active([STATUS]);
		await active([SECURITY]);
		app.register(holder.url, [STATUS]);
		const item = await check({ expectedFields: [STATUS, ALERTS] });
		expect(item.missingFields).toEqual([ALERTS, SECURITY]);
		expect(problems(item)).toEqual(['fieldsMissing']);
	});

	it('one of several accounts is not subscribed, another cannot be read', async () => {
		await active([STATUS]);
		const item = await check({ otherAccounts: `${SECOND_ACCOUNT_ID}, 404404404` });
		expect(item.accounts).toMatchObject([
			{ accountId: ACCOUNT_ID, isSubscribed: true },
			{ accountId: SECOND_ACCOUNT_ID, isSubscribed: false },
			{ accountId: '404404404', isSubscribed: null },
		]);
		expect(problems(item)).toEqual(['accountNotSubscribed', 'accountNotReadable']);
	});

	it.each([3, 10, 33, 100, 200, 299, 803])(
		'an account that Meta refuses with %d cannot be read',
		async (code) => {
			await active([STATUS]);
			const error = { code, message: 'No' };
			app.graph.faults.add({
				path: new RegExp(`/${SECOND_ACCOUNT_ID}/subscribed_apps`),
				then: { kind: 'graphError', error },
			});
			const item = await check({ otherAccounts: SECOND_ACCOUNT_ID });
			expect(problems(item)).toEqual(['accountNotReadable']);
		},
	);

	it('a token that Meta no longer takes is no fault of an account', async () => {
		await active([STATUS]);
		const error = { code: 190, message: 'Expired' };
		app.graph.faults.add({ path: /subscribed_apps/, then: { kind: 'graphError', error } });
		expect((await run('check', {})).error?.message).toMatch(/access token is invalid/);
	});

	it('names an override; what it diverts is wrong only where it is expected', async () => {
		const theirs = await app.receiver();
		await active([STATUS, 'account_settings_update']);
		for (const each of account().subscribedApps) {
			if (each.app.id === APP_ID) each.override_callback_uri = theirs.url;
		}
		const item = await check();
		expect(item).toMatchObject({
			ok: true,
			accounts: [{ overrideCallbackUrl: theirs.url, divertedFields: ['account_settings_update'] }],
		});
		const strict = await check({ expectedFields: ['account_settings_update', STATUS] });
		expect(problems(strict)).toEqual(['fieldsDiverted']);
	});

	it('the token was made for another app', async () => {
		const host = await active([STATUS]);
		const baseUrl = await graphWithTokenOf(OTHER_APP_ID);
		const item = await check({}, { baseUrl });
		expect(item).toMatchObject({ appId: APP_ID, tokenAppId: OTHER_APP_ID });
		expect(problems(item)).toEqual(['tokenOfOtherApp']);
		// It would subscribe the other app to the account.
		const { error } = await run('repair', { callbackUrl: host.url }, { baseUrl });
		expect(error?.message).toMatch(/made for the app/);
		expect(writes()).toEqual([]);
	});

	it('fails, and does not report, where Meta does not answer', async () => {
		app.graph.faults.add({ then: { kind: 'html' } });
		const { error, items } = await run('check', {});
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/without an answer of the Graph API/);
	});

	it('says which part of the credential is missing', async () => {
		const { error } = await run('check', {}, { appSecret: '' });
		expect(error?.message).toMatch(/The credential has no App Secret/);
		expect(app.graph.calls).toEqual([]);
	});
});

describe('Repair', () => {
	it('leaves alone what is right', async () => {
		const holder = await active([STATUS]);
		const before = app.registered();
		const item = await repair(holder.url);
		expect(item).toMatchObject({ repaired: [], ok: true, callbackUrl: holder.url });
		expect(writes()).toEqual([]);
		expect(app.registered()).toEqual(before);
	});

	it('registers the trigger where nothing is registered, with its receivers’ fields', async () => {
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

	it('subscribes the app where it is absent, and nowhere else', async () => {
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

	it('renews it for the holder when the trigger only shares it', async () => {
		const holder = await active([STATUS]);
		const member = await active([SECURITY]);
		app.register(holder.url, [STATUS]);
		const item = await repair(member.url);
		expect(done(item)).toEqual(['subscriptionRenewed']);
		expect(app.registered()).toEqual([holder.url, [STATUS, SECURITY].sort()]);
	});

	it('puts the trigger on the list of the one that holds the callback, with who follows it', async () => {
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

	it('takes the callback from a test run, which goes on getting its copies', async () => {
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

	it('replaces a test run that is over without being asked', async () => {
		const live = await active([STATUS]);
		app.register(live.testUrl.replace('trigger-', 'other-'), [STATUS]);
		const item = await repair(live.url);
		expect(item.ok).toBe(true);
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	it('does not take the trigger’s own path under another host for its own: a copy may be there', async () => {
		const live = await active([STATUS]);
		app.register(live.url.replace(/:\d+/, ':9'), [STATUS]);
		const before = app.registered();
		const { error } = await run('repair', { callbackUrl: live.url });
		expect(error?.description).toMatch(/switch on Replace Silent Trigger/);
		expect(app.registered()).toEqual(before);
		await repair(live.url, { replaceSilent: true });
		expect(app.registered()).toEqual([live.url, [STATUS]]);
	});

	describe('a trigger that is silent', () => {
		const cases: Array<[string, (host: TriggerHost) => Promise<void> | void]> = [
			['its workflow is not active', (host) => host['registered'].clear()],
			['nobody answers', async (host) => await host.stop()],
		];

		it.each(cases)('is left alone, and named: %s', async (_what, silence) => {
			const gone = await active([STATUS]);
			const live = await active([STATUS]);
			await silence(gone);
			const before = app.registered();
			const { error } = await run('repair', { callbackUrl: live.url });
			expect(error?.message).toContain(gone.url);
			expect(error?.description).toMatch(/switch on Replace Silent Trigger/);
			expect([app.registered(), writes()]).toEqual([before, []]);
		});

		it.each(cases)('is replaced where the builder said so: %s', async (_what, silence) => {
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
		'never replaces a foreign receiver (Replace Silent Trigger: %s)',
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
		['is not active', (host: TriggerHost) => host['registered'].clear(), /is not active: http/],
		[
			'does not answer',
			async (host: TriggerHost) => await host.stop(),
			/does not answer: http.*no connection/,
		],
		[
			'is that of another app',
			(host: TriggerHost) => {
				host.setup.credential = { ...host.setup.credential, appSecret: 'a'.repeat(32) };
			},
			/does not answer: http.*not as a trigger of this app does/,
		],
	])('changes nothing when the trigger %s', async (_what, spoil, words) => {
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

	it('tells what was done before a step failed', async () => {
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

	it('keeps what was repaired where the path cannot be read after it', async () => {
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
		// Where nothing was done, there is nothing to keep.
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

	it('an account that Meta says it did not subscribe is not repaired', async () => {
		const holder = await active([STATUS]);
		account().subscribedApps = [];
		app.graph.world.quirks.subscriptionWrites = 'denied';
		const { error } = await run('repair', { callbackUrl: holder.url });
		expect(error?.message).toMatch(/^Meta answered that it did not subscribe the app/);
	});

	it('says which fields Meta does not take', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		const holder = await active([STATUS]);
		holder.setup.parameters = { triggerOn: [STATUS], additionalFields: 'nobody_knows_this' };
		const item = await repair(holder.url);
		expect(item.repaired).toMatchObject([
			{ message: expect.stringMatching(/Meta does not take nobody_knows_this/) },
		]);
		expect(problems(item)).toEqual(['fieldsMissing']);
	});
});

describe('Send Sample Delivery', () => {
	async function send(targetUrl: string, parameters: INodeParameters = {}) {
		const { items, error } = await run('sendSample', { targetUrl, ...parameters });
		expect(error?.message).toBeUndefined();
		return items[0] ?? {};
	}

	it('becomes an item of a live workflow, as one of Meta’s would', async () => {
		const host = await active([STATUS]);
		const item = await send(host.url, { field: STATUS, value: '{"reason": "SCAM"}' });
		expect(item).toMatchObject({
			delivered: true,
			status: 200,
			hint: '',
			field: STATUS,
			targetUrl: host.url,
			payload: {
				object: 'whatsapp_business_account',
				entry: [{ id: ACCOUNT_ID, changes: [{ field: STATUS, value: { reason: 'SCAM' } }] }],
			},
		});
		expect(host.executions).toMatchObject([
			[{ field: STATUS, wabaId: ACCOUNT_ID, event: 'REJECTED', reason: 'SCAM' }],
		]);
	});

	it('keeps IDs exact, and writes them as Meta does', async () => {
		const host = await active([STATUS]);
		const bodies: string[] = [];
		const receive = host['receive'].bind(host);
		host['receive'] = async (request, ...rest) => {
			bodies.push(String(request.body));
			await receive(request, ...rest);
		};
		await send(host.url, { value: '{"message_template_id": 900719925474099312345, "note": "é"}' });
		expect(bodies.at(-1)).toContain('"message_template_id":900719925474099312345,');
		expect(bodies.at(-1)).toContain('"note":"\\u00e9"');
		expect(host.executions[0]?.[0]).toMatchObject({ templateId: '900719925474099312345' });
	});

	it('reaches a test that listens, without waiting for Meta', async () => {
		const host = await app.workflow([STATUS]);
		await host.startTest();
		await expect(send(host.testUrl)).resolves.toMatchObject({ delivered: true, status: 200 });
		expect(host.executions).toHaveLength(1);
		await host.endTest();
	});

	it('sent twice in one second is taken twice', async () => {
		const host = await active([STATUS]);
		await send(host.url);
		await send(host.url);
		expect(host.executions).toHaveLength(2);
		expect(host.executions[0]?.[0]?.changeId).not.toBe(host.executions[1]?.[0]?.changeId);
	});

	it.each([
		['url', /The workflow behind this address is not active/],
		['testUrl', /Click “Listen for test event”/],
	] as const)('says why nobody listens at %s', async (address, hint) => {
		const host = await app.workflow([STATUS]);
		const item = await send(host[address]);
		expect(item).toMatchObject({ delivered: false, status: 404 });
		expect(item.hint).toMatch(hint);
	});

	it('says that the trigger lets nothing through', async () => {
		const host = await active([STATUS], {
			parameters: { filters: { templateStatus: ['PAUSED'] } },
		});
		const item = await send(host.url);
		expect(item).toMatchObject({ delivered: true, answer: 'OK' });
		expect(item.hint).toMatch(/lets no such change through/);
		expect(host.executions).toEqual([]);
		await send(host.url, { value: { event: 'PAUSED' } });
		expect(host.executions).toHaveLength(1);
	});

	it('stays with one workflow, unless it shall be passed on', async () => {
		const theirs = await app.foreignReceiver([STATUS]);
		const host = await active([STATUS], {
			parameters: { options: { otherReceivers: [theirs.url] } },
			credential: { otherReceiverVerifyToken: THEIR_TOKEN },
		});
		const member = await active([STATUS]);
		const executions = () => [host.executions.length, member.executions.length];
		await send(host.url);
		expect([...executions(), theirs.received.length]).toEqual([1, 0, 0]);
		await send(host.url, { passOn: true });
		expect([...executions(), theirs.received.length]).toEqual([2, 1, 1]);
	});

	it('needs no client certificate, unless it is passed on', async () => {
		const host = await active([STATUS], {
			parameters: { options: { clientCertificateHeader: 'X-Client-Subject' } },
		});
		await expect(send(host.url)).resolves.toMatchObject({ delivered: true });
		const item = await send(host.url, { passOn: true });
		expect(item).toMatchObject({ delivered: false, status: 403 });
		expect(item.hint).toMatch(/client certificate/);
	});

	it('sends signed bytes to nobody but a trigger of this app', async () => {
		const theirs = await app.receiver();
		const mistyped = theirs.url.replace(/webhook$/, 'x/whatsapp-business-management');
		const item = await send(mistyped);
		expect(item).toMatchObject({ delivered: false, status: null });
		expect(item.hint).toMatch(/^Nothing was sent, because no trigger of this app is there/);
		expect(theirs.received.map(({ headers }) => headers['x-hub-signature-256'])).toEqual([
			undefined,
		]);
		await expect(send(NOBODY)).resolves.toMatchObject({ delivered: false, status: null });
	});

	it('shows when a run failed that the trigger waits for', async () => {
		const host = await active([STATUS], { parameters: { acknowledge: 'lastNode' } });
		host.setup.run = async () => await Promise.resolve(false);
		const item = await send(host.url);
		expect(item).toMatchObject({ delivered: false, status: 500 });
		expect(item.hint).toMatch(/The workflow failed/);
	});

	it('can be a change of another account, or of none', async () => {
		const host = await active(['*']);
		const accountId = { __rl: true, mode: 'id', value: SECOND_ACCOUNT_ID };
		await send(host.url, { accountId });
		await run('sendSample', { targetUrl: host.url }, { businessAccountId: '' });
		await send(host.url, { field: 'partner_solutions' });
		expect(host.executions.flat()).toMatchObject([
			{ wabaId: SECOND_ACCOUNT_ID },
			{ wabaId: '0' },
			{ wabaId: null, businessId: BUSINESS_ID },
		]);
	});

	it('has a sample of every change, which every one makes an item of its own field', async () => {
		const every = WEBHOOK_FIELDS.map(({ field }) => field);
		const host = await active(every);
		for (const field of every) {
			await expect(send(host.url, { field })).resolves.toMatchObject({ delivered: true, hint: '' });
		}
		expect(host.executions.flat().map(({ field }) => field)).toEqual(every);
		for (const { summary } of host.executions.flat())
			expect(summary).not.toMatch(/unknown|undefined/);
	});
});
