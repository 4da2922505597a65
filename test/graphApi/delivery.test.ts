import { createHmac } from 'node:crypto';

import { ACCOUNT_ID, HUGE_TEMPLATE_ID, PENDING_TEMPLATE_ID } from './index';
import { startReceiver } from './receiver';
import { useGraphApi, useCallback, SUBSCRIPTIONS, VERIFY_TOKEN } from './testGraphApi';

const DAY = 24 * 60 * 60 * 1000;

const graph = useGraphApi();
const { call } = graph;
const callback = useCallback(graph);

describe('deliveries', () => {
	const NEWS = { decision: 'APPROVED' };
	const REVIEW = 'account_review_update';

	it('have a signature over exactly the received bytes', async () => {
		await callback.subscribe();
		await graph.api.rejectTemplate(PENDING_TEMPLATE_ID);
		const [delivery] = callback.receiver.received;
		const hex = createHmac('sha256', graph.api.world.app.secret)
			.update(delivery!.body)
			.digest('hex');
		expect(delivery?.headers).toMatchObject({
			'x-hub-signature-256': `sha256=${hex}`,
			'content-type': 'application/json',
			'user-agent': 'facebookexternalua',
		});
		expect(JSON.parse(delivery!.body.toString())).toEqual({
			object: 'whatsapp_business_account',
			entry: [
				{
					id: ACCOUNT_ID,
					time: expect.any(Number),
					changes: [
						{
							field: 'message_template_status_update',
							value: expect.objectContaining({ event: 'REJECTED', reason: 'INVALID_FORMAT' }),
						},
					],
				},
			],
		});
		const { body } = await call(PENDING_TEMPLATE_ID, { query: { fields: 'status' } });
		expect(body.status).toBe('REJECTED');
	});

	it('write a template id as an exact number and escape non-ASCII characters', async () => {
		await callback.subscribe();
		await graph.api.rejectTemplate(HUGE_TEMPLATE_ID, 'Größe');
		const text = callback.receiver.received[0]?.body.toString();
		expect(text).toContain(`"message_template_id":${HUGE_TEMPLATE_ID},`);
		expect(text).toContain('"reason":"Gr\\u00f6\\u00dfe"');
	});

	it('require both subscriptions', async () => {
		expect(await graph.api.publish(REVIEW, NEWS)).toEqual({
			delivered: false,
			skipped: `the app is not subscribed to ${REVIEW}`,
		});
		await call(SUBSCRIPTIONS, callback.subscription({ fields: [REVIEW] }));
		expect(await graph.api.publish(REVIEW, NEWS)).toEqual({
			delivered: false,
			skipped: `the app is not in subscribed_apps of account ${ACCOUNT_ID}`,
		});
		await call(`${ACCOUNT_ID}/subscribed_apps`, { method: 'POST' });
		expect(await graph.api.publish(REVIEW, NEWS)).toMatchObject({ delivered: true, status: 200 });
		expect(callback.receiver.received).toHaveLength(1);
	});

	it('contain several changes, each in the entry of its account', async () => {
		await callback.subscribe({ fields: [REVIEW] });
		const change = { field: REVIEW, value: NEWS, time: 1790000000 };
		await graph.api.publishBatch([
			...Array(999).fill({ ...change, entryId: ACCOUNT_ID }),
			{ ...change, entryId: '0' },
		]);
		expect(callback.receiver.received).toHaveLength(1);
		const { entry } = JSON.parse(callback.receiver.received[0]!.body.toString()) as {
			entry: Array<{ id: string; changes: object[] }>;
		};
		expect(entry.map(({ id, changes }) => [id, changes.length])).toEqual([
			[ACCOUNT_ID, 999],
			['0', 1],
		]);
	});

	it('of messages go to the override, all others to the app’s callback', async () => {
		const override = await startReceiver(VERIFY_TOKEN);
		await callback.subscribe({ fields: [REVIEW, 'messages'] });
		await call(`${ACCOUNT_ID}/subscribed_apps`, {
			method: 'POST',
			body: { override_callback_uri: override.url, verify_token: VERIFY_TOKEN },
		});
		await graph.api.publish(REVIEW, NEWS);
		await graph.api.publish('messages', {});
		await override.close();
		expect(graph.api.deliveries.map(({ field, url }) => [field, url])).toEqual([
			[REVIEW, callback.receiver.url],
			['messages', override.url],
		]);
	});

	it('that are rejected are retried with decreasing frequency and the same bytes', async () => {
		await callback.subscribe({ fields: [REVIEW] });
		callback.receiver.status = 503;
		await graph.api.publish(REVIEW, NEWS);
		expect(callback.receiver.received).toHaveLength(1);
		await graph.api.clock.advance(DAY);
		const inTheFirstDay = callback.receiver.received.length;
		expect(inTheFirstDay).toBeGreaterThan(3);
		await graph.api.clock.advance(6 * DAY);
		expect(callback.receiver.received.length).toBeGreaterThan(inTheFirstDay);
		const { length } = callback.receiver.received;
		await graph.api.clock.advance(30 * DAY);
		expect(callback.receiver.received).toHaveLength(length);

		const waits = graph.api.deliveries
			.slice(1)
			.map(({ at }, index) => at - graph.api.deliveries[index]!.at);
		expect(waits).toEqual([...waits].sort((one, other) => one - other));
		expect(new Set(callback.receiver.received.map(({ body }) => body.toString())).size).toBe(1);
		expect(graph.api.deliveries.map(({ attempt }) => attempt)).toEqual(
			Array.from({ length }, (_, index) => index + 1),
		);
	});

	it('are not retried after they are accepted', async () => {
		await callback.subscribe({ fields: [REVIEW] });
		callback.receiver.status = 500;
		await graph.api.publish(REVIEW, NEWS);
		callback.receiver.status = 200;
		await graph.api.clock.advance(7 * DAY);
		expect(graph.api.deliveries.map(({ status }) => status)).toEqual([500, 200]);
	});

	it.each<[string, string | null | undefined, unknown]>([
		['computed', undefined, expect.stringMatching(/^sha256=[0-9a-f]{64}$/)],
		['given', 'sha256=f00d', 'sha256=f00d'],
		['left out', null, undefined],
	])('of raw bytes have a signature that is %s', async (_how, signature, expected) => {
		await callback.subscribe();
		const bytes = Buffer.from('{"object" :"whatsapp_business_account", "entry":[]}');
		await graph.api.deliverRaw(bytes, { signature });
		expect(callback.receiver.received[0]?.body).toEqual(bytes);
		expect(callback.receiver.received[0]?.headers['x-hub-signature-256']).toEqual(expected);
	});
});
