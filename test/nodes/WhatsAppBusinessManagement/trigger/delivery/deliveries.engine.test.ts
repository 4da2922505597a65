import { graph, host, start, STATUS, useTrigger } from '../../../../engine/singleTrigger';
import { ACCOUNT_ID, type GraphApi } from '../../../../graphApi';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

useTrigger();

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
		['a valid signature', BODY, {}, 200],
		['no signature', BODY, { signature: null }, 401],
		['a wrong signature', BODY, { signature: `sha256=${'0'.repeat(64)}` }, 401],
		['an empty signature', BODY, { signature: '' }, 401],
		['another algorithm', BODY, { signature: `sha1=${'0'.repeat(40)}` }, 401],
		['a truncated signature', BODY, { signature: 'sha256=00' }, 401],
		['a signed other object', '{"object":"page","entry":[]}', {}, 400],
		['a signed number', '7', {}, 400],
		['a signed text', '"whatsapp_business_account"', {}, 400],
		['a signed empty list', '[]', {}, 400],
		[
			'a signed entry that is invalid',
			'{"object":"whatsapp_business_account","entry":[7]}',
			{},
			400,
		],
		['signed bytes that are not JSON', '{"object":', {}, 400],
		['a signed empty body', '', {}, 400],
		['another content type', BODY, { contentType: 'text/plain' }, 200],
		['__proto__ keys', BODY.replace('{"event"', '{"__proto__":{"polluted":1},"event"'), {}, 200],
	])('%s', async (_what, body, options, status) => {
		const answer = await graph.deliverRaw(body, options);
		expect(answer.status).toBe(status);
		expect(host.executions).toHaveLength(status === 200 ? 1 : 0);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		if (status !== 200) expect(host.log.join()).toMatch(/refused a delivery/);
	});

	it('a filtered delivery is answered 200 and starts no execution', async () => {
		const delivered = await graph.publish(STATUS, { event: 'APPROVED' });
		expect(delivered).toMatchObject({ status: 200 });
		expect(host.executions).toEqual([]);
	});

	// A RangeError too, as with a delivery that is nested too deeply.
	it.each([
		['the database is away', Error],
		['a number is out of range', RangeError],
	])('an internal error is answered 500, so that Meta retries: %s', async (why, Failure) => {
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
