import axios from 'axios';
import { WebhookContext } from 'n8n-core';

import { graph, host, start, subscription, useTrigger } from '../../../../engine/singleTrigger';
import { HUGE_TEMPLATE_ID } from '../../../../graphApi';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useTrigger();

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

	it('is detected at the first delivery that it signs', async () => {
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

	it('the previous one expires after a minute', async () => {
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

	it('a valid one is answered with plain text', async () => {
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
