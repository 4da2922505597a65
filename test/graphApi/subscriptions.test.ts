import { ACCOUNT_ID, APP_ID } from './index';
import { useGraphApi, useCallback, SUBSCRIPTIONS, VERIFY_TOKEN } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;
const callback = useCallback(graph);

async function subscribedFields(): Promise<string[]> {
	const { body } = await call(SUBSCRIPTIONS, callback.asApp());
	const ofWhatsApp = body.data?.find(({ object }) => object === 'whatsapp_business_account');
	return ((ofWhatsApp?.fields ?? []) as Array<{ name: string }>).map(({ name }) => name);
}

describe('subscriptions', () => {
	it('accept only the app’s own token', async () => {
		expect(await errorOf(SUBSCRIPTIONS)).toMatchObject({
			code: 15,
			message: '(#15) This method must be called with an app access_token.',
		});
		expect((await call(SUBSCRIPTIONS, callback.asApp())).status).toBe(200);
	});

	it('send the challenge to the callback first', async () => {
		await callback.subscribe();
		expect(callback.receiver.challenges).toEqual([
			{
				'hub.mode': 'subscribe',
				'hub.verify_token': VERIFY_TOKEN,
				'hub.challenge': expect.stringMatching(/^\d+$/),
			},
		]);
	});

	it.each<[string, () => object, string]>([
		[
			'another token',
			() => ({ verify_token: 'guessed' }),
			'HTTP Status Code = 403; HTTP Message = Forbidden',
		],
		['no listener', () => ({ callback_url: 'http://127.0.0.1:1/' }), 'curl_errno = 7'],
		['another machine', () => ({ callback_url: 'https://fernwick.example/' }), 'curl_errno = 7'],
		['no URL', () => ({ callback_url: 'somewhere' }), 'curl_errno = 3'],
	])('refuse a callback with %s', async (_case, changes, message) => {
		const error = await errorOf(SUBSCRIPTIONS, callback.subscription(changes()));
		expect(error).toMatchObject({
			code: 2200,
			message: expect.stringContaining('(#2200) Callback verification failed'),
			error_user_msg: expect.stringContaining(message),
		});
		expect(await subscribedFields()).toEqual([]);
	});

	it('refuse a callback that does not repeat the challenge', async () => {
		callback.receiver.challengeAnswer = '"quoted"';
		expect(await errorOf(SUBSCRIPTIONS, callback.subscription())).toMatchObject({
			code: 2200,
			message: expect.stringContaining('Response does not match challenge, expected value="'),
		});
	});

	it.each<[string, object]>([
		['a list', ['security', 'account_update']],
		['JSON', { fields: '["security","account_update"]' }],
		['commas', { fields: 'security,account_update' }],
	])('accept the fields as %s', async (_form, fields) => {
		await callback.subscribe(Array.isArray(fields) ? { fields } : fields);
		expect(await subscribedFields()).toEqual(['security', 'account_update']);
	});

	it.each([
		[false, ['message_template_status_update', 'security']],
		[true, ['security']],
	])('keep the previous fields depending on the quirk: %s', async (replaces, expected) => {
		graph.api.world.quirks.subscribingReplacesFields = replaces;
		await callback.subscribe();
		await callback.subscribe({ fields: ['security'] });
		expect(await subscribedFields()).toEqual(expected);
	});

	it('name the first unknown field if configured', async () => {
		const unknown = callback.subscription({ fields: ['security', 'horoscope'] });
		expect((await call(SUBSCRIPTIONS, unknown)).status).toBe(200);
		graph.api.world.quirks.unknownFieldsRefused = true;
		expect(await errorOf(SUBSCRIPTIONS, unknown)).toMatchObject({
			code: 100,
			message: expect.stringContaining('(#100) Param fields[1] must be one of {account_alerts,'),
		});
	});

	it.each([
		['denied', false],
		['forgotten', true],
	] as const)('change nothing where writes are %s', async (subscriptionWrites, success) => {
		await callback.subscribe();
		const before = structuredClone(graph.api.world.app.subscriptions);
		graph.api.world.quirks.subscriptionWrites = subscriptionWrites;
		const query = { object: 'whatsapp_business_account' };
		for (const write of [
			callback.subscription({ fields: ['security'] }),
			{ ...callback.asApp(), method: 'DELETE', query } as const,
		]) {
			expect((await call(SUBSCRIPTIONS, write)).body).toEqual({ success });
		}
		expect(graph.api.world.app.subscriptions).toEqual(before);
	});

	it.each<[string, Record<string, string>, number, string[]]>([
		['everything without an object', {}, 0, []],
		['one object', { object: 'whatsapp_business_account' }, 1, []],
		[
			'some fields of an object',
			{ object: 'whatsapp_business_account', fields: '["security"]' },
			2,
			['message_template_status_update'],
		],
	])('delete %s', async (_what, query, left, fields) => {
		await callback.subscribe({ fields: ['message_template_status_update', 'security'] });
		expect(graph.api.world.app.subscriptions).toHaveLength(2);
		await call(SUBSCRIPTIONS, { ...callback.asApp(), method: 'DELETE', query });
		expect(graph.api.world.app.subscriptions).toHaveLength(left);
		expect(await subscribedFields()).toEqual(fields);
	});
});

describe('subscribed apps', () => {
	const path = `${ACCOUNT_ID}/subscribed_apps`;
	const ours = async () =>
		(await call(path)).body.data?.find(
			({ whatsapp_business_api_data }) =>
				(whatsapp_business_api_data as { id: string }).id === APP_ID,
		);

	it('are added and removed with the token’s app', async () => {
		expect(await ours()).toBeUndefined();
		await call(path, { method: 'POST' });
		expect(await ours()).toEqual({
			whatsapp_business_api_data: expect.objectContaining({ name: 'Fernwick Automation' }),
		});
		await call(path, { method: 'DELETE' });
		expect(await ours()).toBeUndefined();
		expect((await call(path)).body.data).toHaveLength(1);
	});

	it('accept an override only after the subscription, and lose it on an empty POST', async () => {
		const body = { override_callback_uri: callback.receiver.url, verify_token: VERIFY_TOKEN };
		expect(await errorOf(path, { method: 'POST', body })).toMatchObject({
			code: 100,
			message: expect.stringContaining('Before override the current callback uri'),
		});
		await call(path, { method: 'POST' });
		await call(path, { method: 'POST', body });
		expect(await ours()).toMatchObject({ override_callback_uri: callback.receiver.url });
		await call(path, { method: 'POST' });
		expect(await ours()).not.toHaveProperty('override_callback_uri');
	});

	it.each(['POST', 'DELETE'] as const)('stay where a %s is denied', async (method) => {
		graph.api.world.quirks.subscriptionWrites = 'denied';
		const before = (await call(path)).body.data;
		expect((await call(path, { method })).body).toEqual({ success: false });
		expect((await call(path)).body.data).toEqual(before);
	});

	it('return success as text if configured', async () => {
		expect((await call(path, { method: 'POST' })).body).toEqual({ success: true });
		graph.api.world.quirks.successAsText = true;
		expect((await call(path, { method: 'POST' })).body).toEqual({ success: 'true' });
	});
});
