import type { FaultEffect } from './faults';
import { ACCOUNT_ID, CONNECTED_NUMBER_ID, NEW_COLLEAGUE_ID } from './index';
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
