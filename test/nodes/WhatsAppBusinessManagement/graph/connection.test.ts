import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	IHttpRequestOptions,
} from 'n8n-workflow';

import { CredentialError } from '../../../../nodes/WhatsAppBusinessManagement/graph/authentication';
import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { GraphConnection } from '../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import {
	GraphError,
	GraphUnreachableError,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { edge, nodeId } from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';

const TOKEN = 'a-token-without-a-form-of-its-own';
const SECRET = 'a-secret-without-a-form-of-its-own';
const CALL: GraphCall = { method: 'GET', path: [nodeId('102290129340398'), edge('phone_numbers')] };

/** What n8n's helper returns or throws for one request. */
type Reply = { statusCode?: number; headers?: Record<string, string>; body: unknown } | Error;

/** An n8n context whose requests get these responses, and the requests that it received. */
function contextReplying(replies: Reply[], credential: ICredentialDataDecryptedObject = {}) {
	const requests: IHttpRequestOptions[] = [];
	const httpRequestWithAuthentication = async (
		_credential: string,
		options: IHttpRequestOptions,
	) => {
		const reply = replies[requests.push(options) - 1];
		if (reply === undefined || reply instanceof Error) throw reply;
		return { statusCode: 200, headers: {}, ...reply };
	};
	const context = {
		getNode: () => ({ name: 'Node', parameters: {} }),
		getCredentials: async () => ({ accessToken: TOKEN, appSecret: SECRET, ...credential }),
		helpers: { httpRequestWithAuthentication },
	} as unknown as IExecuteFunctions;
	return { context, requests };
}

async function opened(...replies: Reply[]) {
	const { context, requests } = contextReplying(replies);
	const wait = async () => {};
	const policy = { attempts: 3, maxWaitSeconds: 60, wait };
	return { connection: await GraphConnection.open(context, policy), requests };
}

/** The error of a call. */
async function failure(reply: Reply, call: Partial<GraphCall> = {}): Promise<Error> {
	const { connection } = await opened(reply, reply, reply);
	const error: unknown = await connection.request({ ...CALL, method: 'POST', ...call }).then(
		() => new Error('did not fail'),
		(thrown: unknown) => thrown,
	);
	if (error instanceof Error) return error;
	throw new Error('threw what is no error');
}

/** Title and description together, as displayed. */
const said = (error: Error & { description?: string }) =>
	[error.message, error.description].filter(Boolean).join('. ');

describe('the request', () => {
	async function sent(call: Partial<GraphCall>) {
		const { connection, requests } = await opened({ body: '{}' });
		await connection.request({ ...CALL, ...call });
		return requests[0];
	}

	it('has a relative URL and requests text, so that IDs can be read exactly', async () => {
		expect(await sent({})).toEqual({
			method: 'GET',
			url: '102290129340398/phone_numbers',
			qs: {},
			body: undefined,
			headers: { Accept: 'application/json' },
			encoding: 'text',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			timeout: 60_000,
			graph: {
				token: 'user',
				scheme: 'Bearer',
				host: 'graph',
				signal: expect.any(AbortSignal) as AbortSignal,
			},
		});
	});

	it('states what it needs from the credential', async () => {
		const needs = { token: 'app', scheme: 'OAuth', host: 'api' } as const;
		expect(await sent(needs)).toMatchObject({ graph: needs });
	});

	it.each<[what: string, query: GraphCall['query'], sentQuery: object]>([
		[
			'texts, numbers and booleans as they are',
			{ a: 'x', b: 0, c: false },
			{ a: 'x', b: 0, c: false },
		],
		['lists as JSON', { status: ['APPROVED', 'PAUSED'] }, { status: '["APPROVED","PAUSED"]' }],
		['objects as JSON', { f: { a: [1] } }, { f: '{"a":[1]}' }],
		['nothing for a missing value', { a: undefined, b: '', c: 'x' }, { c: 'x' }],
		['nothing for an empty list', { a: [], b: [0] }, { b: '[0]' }],
	])('has in its query %s', async (_what, query, sentQuery) => {
		expect((await sent({ query }))?.qs).toEqual(sentQuery);
	});

	it.each<[method: GraphCall['method'], body: object | undefined]>([
		['GET', undefined],
		['POST', { pin: '012345' }],
		['DELETE', { pin: '012345' }],
	])('as a %s has the body %j', async (method, body) => {
		expect(await sent({ method, body: { pin: '012345' } })).toHaveProperty('body', body);
	});
});

describe('content that is not JSON', () => {
	it('is created for each attempt, with its headers', async () => {
		const { connection, requests } = await opened(
			{ body: '{"error":{"code":80007}}' },
			{ body: '{}' },
		);
		let made = 0;
		const content = () => ({
			body: Buffer.from(`attempt ${++made}`),
			headers: { 'Content-Type': 'image/png', file_offset: '0' },
		});
		await connection.request({ ...CALL, method: 'POST', body: { not: 'sent' }, content });
		expect(requests.map(({ body }) => String(body))).toEqual(['attempt 1', 'attempt 2']);
		expect(requests[1]?.headers).toEqual({
			Accept: 'application/json',
			'Content-Type': 'image/png',
			file_offset: '0',
		});
	});
});

describe('a response with results and an error', () => {
	const body = '{"block_users":{"failed_users":[]},"error":{"code":139100,"message":"some"}}';

	it('is returned if the call declares it', async () => {
		const { connection } = await opened({ statusCode: 400, body });
		const answer = await connection.request({ ...CALL, resultsUnder: 'block_users' });
		expect(answer).toMatchObject({ block_users: { failed_users: [] } });
	});

	it.each([
		['another edge', body, undefined],
		['no result', '{"error":{"code":139100}}', 'block_users'],
		['an invalid result', '{"block_users":null,"error":{"code":139100}}', 'block_users'],
	])('is an error with %s', async (_what, answer, resultsUnder) => {
		const { connection } = await opened({ statusCode: 400, body: answer });
		await expect(connection.request({ ...CALL, resultsUnder })).rejects.toThrow(GraphError);
	});
});

describe('the result', () => {
	it('is Meta’s response with exact IDs', async () => {
		const { connection } = await opened({ body: '{"id":9007199254740993,"a":1}' });
		expect(await connection.request(CALL)).toEqual({ id: '9007199254740993', a: 1 });
	});

	it.each([200, 201, 299])('is a response with HTTP %d', async (statusCode) => {
		const { connection } = await opened({ statusCode, body: '{"id":"1"}' });
		expect(await connection.request(CALL)).toEqual({ id: '1' });
	});

	it('may already be parsed', async () => {
		const { connection } = await opened({ body: { id: '1' } });
		expect(await connection.request(CALL)).toEqual({ id: '1' });
	});

	it('reports the usage of the limits, even if Meta refuses the call', async () => {
		const { connection } = await opened(
			{ body: '{}', headers: { 'x-app-usage': '{"call_count":28}' } },
			{ body: '{"error":{"code":100}}', headers: { 'x-app-usage': '{"call_count":97}' } },
			{ body: '{}' },
		);
		expect(connection.usage).toEqual({ percent: 0, minutesToRegainAccess: 0 });
		await connection.request(CALL);
		expect(connection.usage.percent).toBe(28);
		await expect(connection.request(CALL)).rejects.toThrow(GraphError);
		expect(connection.usage.percent).toBe(97);
	});

	it.each([200, 400, 429, 500])(
		'is a refusal if the body contains an error (HTTP %d)',
		async (statusCode) => {
			const error = await failure({
				statusCode,
				body: '{"error":{"code":190,"message":"Expired"}}',
			});
			expect(error).toBeInstanceOf(GraphError);
			expect(error).toMatchObject({
				message: 'Expired',
				refusal: { code: 190, httpStatus: statusCode },
			});
		},
	);

	it.each<[what: string, reply: Reply, message: RegExp]>([
		[
			'a page of a proxy',
			{ statusCode: 502, body: '<html>' },
			/answered HTTP 502 without a response/,
		],
		['a page with status 200', { body: '<html>' }, /answered HTTP 200 without a response/],
		['an empty body', { body: '' }, /answered HTTP 200 without a response/],
		['a truncated response', { body: '{"id":90071' }, /answered HTTP 200 without a response/],
		['JSON of another server', { statusCode: 404, body: '{"message":"no"}' }, /answered HTTP 404/],
		['a redirect', { statusCode: 302, body: '' }, /redirect \(HTTP 302\).*not followed.*Base URL/],
		['a choice of redirects', { statusCode: 300, body: '{}' }, /redirect \(HTTP 300\)/],
		['a refusal without a message', { statusCode: 400, body: '{}' }, /answered HTTP 400/],
		['an invalid status', { statusCode: 199, body: '{}' }, /answered HTTP 199/],
	])('is not a response of the Graph API: %s', async (_what, reply, message) => {
		const error = await failure(reply);
		expect(error).toBeInstanceOf(GraphUnreachableError);
		expect(said(error)).toMatch(message);
	});
});

describe('without a response', () => {
	it('the error states the reason and hides the token', async () => {
		const lost = new Error(`socket hang up after ${TOKEN} and ${SECRET}`);
		const error = await failure(lost, { method: 'GET' });
		expect(error).toBeInstanceOf(GraphUnreachableError);
		expect(said(error)).toBe(
			'The Graph API could not be reached. socket hang up after [hidden] and [hidden]',
		);
	});

	const LOST = new Error('The connection was aborted, perhaps the server is offline');
	const UNKNOWN_RESULT = 'It is unknown whether Meta applied the change. ';

	it.each<[what: string, call: Partial<GraphCall>, reply: Reply, advice: string]>([
		['a write', {}, LOST, `${UNKNOWN_RESULT}Check in Meta first`],
		[
			'a write that may run twice',
			{ idempotent: true },
			LOST,
			`${UNKNOWN_RESULT}Run the node again`,
		],
		['a write, with a page of a proxy', {}, { statusCode: 502, body: '<html>' }, UNKNOWN_RESULT],
		[
			'a read, with a page of a proxy',
			{ method: 'GET' },
			{ statusCode: 502, body: '<html>' },
			'Check the Base URL',
		],
		[
			'a write without a connection',
			{},
			Object.assign(new Error('refused the connection'), { httpCode: 'ECONNREFUSED' }),
			'refused the connection',
		],
		[
			'a write to a host without an address',
			{},
			new Error('no such host', { cause: { code: 'ENOTFOUND' } }),
			'no such host',
		],
	])('the error of %s states what to do', async (_what, call, reply, advice) => {
		const error: Error & { description?: string } = await failure(reply, call);
		expect(error.description?.slice(0, advice.length)).toBe(advice);
	});

	it('the error contains nothing of the request', async () => {
		const thrown = Object.assign(new Error('socket hang up'), {
			config: { headers: { Authorization: `Bearer ${TOKEN}` } },
		});
		const error = await failure(thrown);
		expect(Object.keys(error).sort()).toEqual(['description', 'name', 'wasNotSent']);
		expect(error.cause).toBeUndefined();
	});

	const atFault = new CredentialError('The credential has no App ID.');

	it.each([
		['as it is', atFault],
		['as the cause', new Error('wrapped', { cause: atFault })],
		['as the response', Object.assign(new Error('wrapped'), { errorResponse: atFault })],
	])('the error of a wrong credential is unwrapped if n8n passes it %s', async (_what, thrown) => {
		expect(await failure(thrown)).toBe(atFault);
	});

	it('a read is repeated, a write is not', async () => {
		const lost = new Error('socket hang up');
		const reading = await opened(lost, { body: '{"id":"1"}' });
		expect(await reading.connection.request(CALL)).toEqual({ id: '1' });
		expect(reading.requests).toHaveLength(2);

		const writing = await opened(lost, { body: '{"id":"1"}' });
		await expect(writing.connection.request({ ...CALL, method: 'POST' })).rejects.toThrow(
			GraphUnreachableError,
		);
		expect(writing.requests).toHaveLength(1);
	});
});

describe('before a call close to a limit', () => {
	const NEAR = { body: '{}', headers: { 'x-app-usage': '{"call_count":100}' } };

	it.each([
		['five seconds at 100 percent', 60, 5_000],
		['no longer than the user’s longest wait', 2, 2_000],
		['not at all if the user allows no wait', 0, 0],
	])('it pauses: %s', async (_what, maxWaitSeconds, ms) => {
		jest.useFakeTimers();
		try {
			const { context, requests } = contextReplying([NEAR, NEAR]);
			const connection = await GraphConnection.open(context, { attempts: 1, maxWaitSeconds });
			await connection.request(CALL);
			const second = connection.request(CALL);
			await jest.advanceTimersByTimeAsync(Math.max(0, ms - 1));
			expect(requests).toHaveLength(ms > 0 ? 1 : 2);
			await jest.advanceTimersByTimeAsync(1);
			await second;
			expect(requests).toHaveLength(2);
		} finally {
			jest.useRealTimers();
		}
	});

	it('another account’s limit does not count', async () => {
		const usage = { 102290129340398: [{ call_count: 5 }], 7: [{ call_count: 100 }] };
		const headers = { 'x-business-use-case-usage': JSON.stringify(usage) };
		const { connection } = await opened({ body: '{}', headers });
		await connection.request(CALL);
		expect(connection.usage.percent).toBe(5);
	});
});

describe('a repeated deletion that finds no object', () => {
	const DELETE: GraphCall = { ...CALL, method: 'DELETE', idempotent: true };
	const refusal = (code: number, subcode?: number): Reply => ({
		statusCode: 400,
		body: { error: { code, error_subcode: subcode, message: 'no' } },
	});

	it.each([
		['33', refusal(33)],
		['803', refusal(803)],
		['100 with 33', refusal(100, 33)],
		['100 with the subcode of a template', refusal(100, 2593002)],
	])('was done by the interrupted attempt (%s)', async (_code, gone) => {
		const { connection } = await opened(refusal(2), gone);
		expect(await connection.request(DELETE)).toEqual({ success: true });
	});

	it('succeeded even if Meta was busy in between', async () => {
		const { connection } = await opened(refusal(2), refusal(4), refusal(33));
		expect(await connection.request(DELETE)).toEqual({ success: true });
	});

	it('may have been applied if Meta then refuses it for another reason, and the error states that', async () => {
		const { connection } = await opened(refusal(2), refusal(100));
		await expect(connection.request(DELETE)).rejects.toMatchObject({
			refusal: { mayBeApplied: true },
		});
		const first = await opened(refusal(100));
		await expect(first.connection.request(DELETE)).rejects.toMatchObject({
			refusal: { mayBeApplied: false },
		});
	});

	it.each<[what: string, call: GraphCall, replies: Reply[]]>([
		['Meta had refused the first attempt', DELETE, [refusal(4), refusal(33)]],
		['it was the first attempt', DELETE, [refusal(33)]],
		['the error has another cause', DELETE, [refusal(2), refusal(100)]],
		['it was not a deletion', { ...DELETE, method: 'POST' }, [refusal(2), refusal(33)]],
	])('is an error if %s', async (_what, call, replies) => {
		const { connection } = await opened(...replies);
		await expect(connection.request(call)).rejects.toThrow(GraphError);
	});
});

describe('the cursor of the next page', () => {
	it.each<[what: string, paging: object, shown: object | undefined]>([
		[
			'the cursor',
			{ cursors: { after: 'b' }, next: 'https://x/y' },
			{ cursors: { after: 'b' }, next: true },
		],
		[
			'the cursor in Meta’s link, if there are no cursors',
			{ next: 'https://graph.example/v25.0/1/e?access_token=t&after=c%3D' },
			{ cursors: { after: 'c=' }, next: true },
		],
		['no cursor', { next: 'no address' }, { cursors: {}, next: true }],
	])('is %s', async (_what, paging, shown) => {
		const { connection } = await opened({ body: { data: [], paging } });
		expect(await connection.request(CALL)).toEqual({ data: [], paging: shown });
	});
});

describe('a connection', () => {
	it('is not opened with a Base URL that would expose the token', async () => {
		const { context, requests } = contextReplying([], { baseUrl: 'http://elsewhere.example' });
		await expect(GraphConnection.open(context)).rejects.toThrow(
			/^The Base URL of the credential must start/,
		);
		expect(requests).toEqual([]);
	});

	it('hides the credential’s secrets, even with pasted white space', async () => {
		const { context } = contextReplying([], { accessToken: ` ${TOKEN}\n`, appSecret: '' });
		const { redaction } = await GraphConnection.open(context);
		expect(redaction.text(`the ${TOKEN}`)).toBe('the [hidden]');
	});
});
