import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INodeParameters } from 'n8n-workflow';
import { WEBHOOK_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { STATUS, THEIR_TOKEN } from '../../../../engine/sharedApp';
import { ACCOUNT_ID, BUSINESS_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import { sendOnWire } from '../../../../engine/wire';
import { UNREACHABLE, active, app, run, useDeliveryPath } from '../../../../engine/deliveryPath';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useDeliveryPath();

describe('Send Sample Delivery', () => {
	async function send(targetUrl: string, parameters: INodeParameters = {}) {
		const { items, error } = await run('sendSample', { targetUrl, ...parameters });
		expect(error?.message).toBeUndefined();
		return items[0] ?? {};
	}

	it('becomes an item of a live workflow, like a delivery of Meta', async () => {
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

	it('reaches a listening test, without a request to Meta', async () => {
		const host = await app.workflow([STATUS]);
		await host.startTest();
		await expect(send(host.testUrl)).resolves.toMatchObject({ delivered: true, status: 200 });
		expect(host.executions).toHaveLength(1);
		await host.endTest();
	});

	it('is accepted twice if sent twice in one second', async () => {
		const host = await active([STATUS]);
		await send(host.url);
		await send(host.url);
		expect(host.executions).toHaveLength(2);
		expect(host.executions[0]?.[0]?.changeId).not.toBe(host.executions[1]?.[0]?.changeId);
	});

	it.each([
		['url', /The workflow behind this address is not active/],
		['testUrl', /Click “Execute step” in the trigger/],
	] as const)('explains why there is no listener at %s', async (address, hint) => {
		const host = await app.workflow([STATUS]);
		const item = await send(host[address]);
		expect(item).toMatchObject({ delivered: false, status: 404 });
		expect(item.hint).toMatch(hint);
	});

	it('reports that the filters of the trigger drop it', async () => {
		const host = await active([STATUS], {
			parameters: { filters: { templateStatus: ['PAUSED'] } },
		});
		const item = await send(host.url);
		expect(item).toMatchObject({ delivered: true, answer: 'OK' });
		expect(item.hint).toMatch(/its settings filter this change out/);
		expect(host.executions).toEqual([]);
		await send(host.url, { value: { event: 'PAUSED' } });
		expect(host.executions).toHaveLength(1);
	});

	it('is not passed on to other workflows, unless this is requested', async () => {
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

	it('sends signed bytes only to a trigger of this app', async () => {
		const theirs = await app.receiver();
		const mistyped = theirs.url.replace(/webhook$/, 'x/whatsapp-business-management');
		const item = await send(mistyped);
		expect(item).toMatchObject({ delivered: false, status: null });
		expect(item.hint).toMatch(/^Nothing was sent, because no trigger of this app answers/);
		expect(theirs.received.map(({ headers }) => headers['x-hub-signature-256'])).toEqual([
			undefined,
		]);
		await expect(send(UNREACHABLE)).resolves.toMatchObject({ delivered: false, status: null });
	});

	it('sends nothing signed to an address that passes the question on to a trigger of this app', async () => {
		const host = await active([STATUS]);
		const received: Array<Record<string, unknown>> = [];
		const relay = createServer((request, response) => {
			received.push(request.headers);
			void (async () => {
				const chunks: Buffer[] = [];
				for await (const chunk of request) chunks.push(chunk as Buffer);
				const { connection: _own, host: _host, ...headers } = request.headers;
				const body = Buffer.concat(chunks);
				const answer = await sendOnWire(host.url, { headers, body });
				response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
			})();
		});
		await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
		try {
			const { port } = relay.address() as AddressInfo;
			const item = await send(host.url.replace(/:\d+/, `:${port}`));
			expect(item).toMatchObject({ delivered: false, status: null });
			expect(item.hint).toMatch(/^Nothing was sent, .*does not know this address as its own/);
			expect(received.map((headers) => headers['x-hub-signature-256'])).toEqual([undefined]);
			expect(host.executions).toEqual([]);
		} finally {
			relay.close().closeAllConnections();
		}
	});

	it('reports a failed run if the trigger waits for it', async () => {
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

	it('has a sample of every change, and each becomes an item of its own field', async () => {
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
