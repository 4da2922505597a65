import { ALERTS, SECURITY, STATUS } from '../../../../engine/sharedApp';
import { ACCOUNT_ID, APP_ID, OTHER_APP_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import {
	account,
	active,
	app,
	check,
	graphWithTokenOf,
	problems,
	run,
	useDeliveryPath,
	writes,
} from '../../../../engine/deliveryPath';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useDeliveryPath();

describe('Check', () => {
	it('reports that all is well, and the state of the triggers', async () => {
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

	it('recognizes the expected trigger as the holder', async () => {
		const { url: expectedCallbackUrl } = await active([STATUS]);
		const item = await check({ expectedCallbackUrl });
		expect(item).toMatchObject({ ok: true, expected: { place: 'holder', answers: true } });
	});

	it('says that n8n does not know another address of the expected trigger', async () => {
		const { url } = await active([STATUS]);
		const item = await check({ expectedCallbackUrl: url.replace('127.0.0.1', 'localhost') });
		expect(item).toMatchObject({ ok: false, expected: { place: 'holder', answers: false } });
		expect(JSON.stringify(item)).toContain('its n8n does not know this address as its own');
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
		[true, /^Another receiver took over the callback: Meta delivers to http.*, not to http/],
		[false, /^Meta delivers to http.*, which is not a trigger of this package/],
	])(
		'a foreign receiver took it over (expected: %s), and receives no request',
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

	it('n8n’s own WhatsApp Trigger took it over', async () => {
		const url = 'https://n8n.example.com/webhook/0b6f1c1e-52a4-4c4e-9d3e-7f0a5b1c2d3e/webhook';
		app.register(url, [STATUS]);
		const item = await check();
		expect(problems(item)).toContain('foreignCallback');
		expect(item.problems).toContainEqual({
			problem: 'foreignCallback',
			message: `Meta delivers to ${url} (probably n8n’s own WhatsApp Trigger), which is not a trigger of this package`,
			fix: expect.stringMatching(/^Use a separate Meta app.*verify token is its node’s ID/),
		});
	});

	it('hides the query of an address that is not a trigger’s', async () => {
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
		holder.vanish();
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
		tester.vanish();
		const item = await check();
		expect(problems(item)).toEqual(['triggerNotListening']);
		expect(item.problems).toMatchObject([
			{ message: expect.stringMatching(/a test run that has ended/) },
		]);
	});

	it('the expected trigger is not on the list', async () => {
		await active([STATUS]);
		const lost = await active([SECURITY]);
		lost.vanish();
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

	it('a field is missing: of a receiver, or an expected one', async () => {
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

	it('a token that Meta no longer accepts is not an account problem', async () => {
		await active([STATUS]);
		const error = { code: 190, message: 'Expired' };
		app.graph.faults.add({ path: /subscribed_apps/, then: { kind: 'graphError', error } });
		expect((await run('check', {})).error?.message).toMatch(/access token is invalid/);
	});

	it('reports an override; a diverted field is a problem only if it is expected', async () => {
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

	it('the token was generated for another app', async () => {
		const host = await active([STATUS]);
		const baseUrl = await graphWithTokenOf(OTHER_APP_ID);
		const item = await check({}, { baseUrl });
		expect(item).toMatchObject({ appId: APP_ID, tokenAppId: OTHER_APP_ID });
		expect(problems(item)).toEqual(['tokenOfOtherApp']);
		// It would subscribe the other app to the account.
		const { error } = await run('repair', { callbackUrl: host.url }, { baseUrl });
		expect(error?.message).toMatch(/generated for the app/);
		expect(writes()).toEqual([]);
	});

	it('fails without a report if Meta does not answer', async () => {
		app.graph.faults.add({ then: { kind: 'html' } });
		const { error, items } = await run('check', {});
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/without a response from the Graph API/);
	});

	it('states which part of the credential is missing', async () => {
		const { error } = await run('check', {}, { appSecret: '' });
		expect(error?.message).toMatch(/The credential has no App Secret/);
		expect(app.graph.calls).toEqual([]);
	});
});
