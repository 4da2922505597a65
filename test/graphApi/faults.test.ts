import type { FaultEffect } from './faults';
import { ACCOUNT_ID, CONNECTED_NUMBER_ID, EMPTY_ACCOUNT_ID, NEW_COLLEAGUE_ID } from './index';
import { useGraphApi } from './testGraphApi';

const HOUR = 60 * 60 * 1000;

const graph = useGraphApi();
const { call } = graph;

describe('rate limits', () => {
	it('show the configured usage in the headers', async () => {
		graph.api.world.rateLimits.app.call_count = 87;
		graph.api.world.rateLimits.account.call_count = 93;
		const { headers } = await call(CONNECTED_NUMBER_ID);
		expect(JSON.parse(headers.get('x-app-usage') ?? '')).toMatchObject({ call_count: 87 });
		expect(JSON.parse(headers.get('x-business-use-case-usage') ?? '')).toEqual({
			[ACCOUNT_ID]: [
				expect.objectContaining({ call_count: 93, estimated_time_to_regain_access: 0 }),
			],
		});
	});

	it.each([4, 80007, 80008] as const)('refuse with %i and the minutes to wait', async (code) => {
		graph.api.faults.add({
			times: 1,
			then: { kind: 'rateLimit', code, minutesToRegainAccess: 12 },
		});
		const { status, headers, body } = await call(ACCOUNT_ID);
		expect(status).toBe(400);
		expect(body.error?.code).toBe(code);
		expect(headers.get('x-business-use-case-usage')).toContain(
			'"estimated_time_to_regain_access":12',
		);
		expect((await call(ACCOUNT_ID)).status).toBe(200);
	});

	it('allow a quota of calls, and another one after its period', async () => {
		graph.api.world.rateLimits.quota = { calls: 3, perMilliseconds: HOUR, code: 80008 };
		const codes = async () => (await call(ACCOUNT_ID)).body.error?.code;
		expect([await codes(), await codes(), await codes(), await codes()]).toEqual([
			undefined,
			undefined,
			undefined,
			80008,
		]);
		await graph.api.clock.advance(HOUR);
		expect(await codes()).toBeUndefined();
	});
});

describe('faults', () => {
	it('let earlier calls pass', async () => {
		graph.api.faults.add({ after: 2, times: 1, then: { kind: 'rateLimit', code: 4 } });
		const statuses = [];
		for (let calls = 0; calls < 4; calls++) statuses.push((await call(ACCOUNT_ID)).status);
		expect(statuses).toEqual([200, 200, 400, 200]);
	});

	const assign = { method: 'POST', body: { user: NEW_COLLEAGUE_ID, tasks: ['DEVELOP'] } } as const;
	const isAssigned = () =>
		graph.api.world.accounts[0]?.assignedUsers.some(({ userId }) => userId === NEW_COLLEAGUE_ID);

	it.each<[FaultEffect, object]>([
		[{ kind: 'html' }, { status: 502, body: { text: expect.stringContaining('<html>') } }],
		[
			{ kind: 'graphError', status: 500, error: { message: 'Later', code: 2, is_transient: true } },
			{ status: 500, body: { error: expect.objectContaining({ code: 2, is_transient: true }) } },
		],
		[{ kind: 'redirect', location: 'http://elsewhere.example/', status: 307 }, { status: 307 }],
		[{ kind: 'latency', milliseconds: 1 }, { status: 200 }],
		[{ kind: 'latency', milliseconds: 1, when: 'after' }, { status: 200 }],
	])('%j', async (then, expected) => {
		graph.api.faults.add({ then });
		expect(await call(ACCOUNT_ID)).toMatchObject(expected);
	});

	it.each([
		['before', false],
		['after', true],
	] as const)('a connection that breaks %s the work is done', async (when, done) => {
		graph.api.faults.add({ times: 1, then: { kind: 'reset', when } });
		await expect(call(`${ACCOUNT_ID}/assigned_users`, assign)).rejects.toThrow();
		expect(isAssigned()).toBe(done);
	});

	it('affect the matching calls, as often as configured', async () => {
		const then = { kind: 'html', status: 503 } as const;
		const remove = graph.api.faults.add({ method: 'GET', path: /phone_numbers$/g, then });
		graph.api.faults.add({ path: /message_templates/, times: 2, then });
		const statusOf = async (path: string) => (await call(`${ACCOUNT_ID}${path}`)).status;
		const templates = '/message_templates';
		expect(await statusOf('')).toBe(200);
		expect([await statusOf('/phone_numbers'), await statusOf('/phone_numbers')]).toEqual([
			503, 503,
		]);
		expect([
			await statusOf(templates),
			await statusOf(templates),
			await statusOf(templates),
		]).toEqual([503, 503, 200]);
		remove();
		expect(await statusOf('/phone_numbers')).toBe(200);
	});

	it('are recorded in the calls, with the raw body', async () => {
		graph.api.faults.add({ times: 1, then: { kind: 'html' } });
		await call(`${ACCOUNT_ID}/assigned_users`, { ...assign, query: { trace: 'on' } });
		expect(graph.api.calls).toEqual([
			{
				method: 'POST',
				path: `/v25.0/${ACCOUNT_ID}/assigned_users`,
				query: { trace: 'on' },
				headers: expect.objectContaining({ 'content-type': 'application/json' }),
				body: assign.body,
				rawBody: JSON.stringify(assign.body),
				rawBytes: Buffer.from(JSON.stringify(assign.body)),
				files: [],
			},
		]);
	});
});

describe('a field that Meta does not know', () => {
	const NESTED = 'id,name,phone_numbers.limit(5){id,health_status{can_send_message}}';
	const read = async (path: string, fields: string) =>
		(await call(path, { query: { fields } })).body;
	const refusal = (type: string) => ({
		code: 100,
		message: `(#100) Tried accessing nonexisting field (health_status) on node type (${type})`,
	});

	it.each<[string, string, string]>([
		[ACCOUNT_ID, 'health_status', 'WhatsAppBusinessAccount'],
		[ACCOUNT_ID, NESTED, 'WhatsAppBusinessPhoneNumber'],
		[`${ACCOUNT_ID}/phone_numbers`, 'id,health_status', 'WhatsAppBusinessPhoneNumber'],
		[EMPTY_ACCOUNT_ID, NESTED, 'WhatsAppBusinessPhoneNumber'],
	])('refuses %s?fields=%s', async (path, fields, type) => {
		graph.api.faults.add({ field: 'health_status' });
		expect((await read(path, fields)).error).toMatchObject(refusal(type));
		expect((await read(path, fields.replace('health_status', 'id'))).error).toBeUndefined();
	});

	it('refuses a member of an object', async () => {
		graph.api.faults.add({ field: 'entities' });
		expect((await read(ACCOUNT_ID, 'health_status{entities}')).error).toMatchObject({
			code: 100,
			message: expect.stringContaining('(entities) on node type (WhatsAppBusinessHealth'),
		});
		expect((await read(ACCOUNT_ID, 'health_status')).error).toBeUndefined();
	});

	it('is limited by path and number of calls, and leaves writes alone', async () => {
		graph.api.faults.add({ field: 'health_status', path: /phone_numbers$/, times: 1 });
		expect((await read(ACCOUNT_ID, 'health_status')).error).toBeUndefined();
		await call(`${ACCOUNT_ID}/phone_numbers`, {
			method: 'POST',
			query: { fields: 'health_status' },
		});
		expect((await read(`${ACCOUNT_ID}/phone_numbers`, 'id')).error).toBeUndefined();
		expect((await read(`${ACCOUNT_ID}/phone_numbers`, 'health_status')).error?.code).toBe(100);
		expect((await read(`${ACCOUNT_ID}/phone_numbers`, 'health_status')).error).toBeUndefined();
	});

	it('can be one of several, refused one after the other', async () => {
		graph.api.faults.add({ field: 'country' });
		graph.api.faults.add({ field: 'currency' });
		expect((await read(ACCOUNT_ID, 'currency,country')).error?.message).toContain('(country)');
		expect((await read(ACCOUNT_ID, 'currency')).error?.message).toContain('(currency)');
		expect((await read(ACCOUNT_ID, 'name')).error).toBeUndefined();
	});

	it('can be too much to answer instead', async () => {
		const error = { code: 1, message: 'Please reduce the amount of data you’re asking for' };
		graph.api.faults.add({
			field: 'health_status',
			then: { kind: 'graphError', error, status: 500 },
		});
		expect((await read(ACCOUNT_ID, NESTED)).error).toMatchObject(error);
		expect((await read(ACCOUNT_ID, 'name')).error).toBeUndefined();
	});

	it('is not found in fields with a syntax error', async () => {
		graph.api.faults.add({ field: 'health_status' });
		expect((await read(ACCOUNT_ID, 'health_status,,id')).error?.code).toBe(2500);
	});
});
