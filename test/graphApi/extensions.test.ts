import { graphRefusal } from './errors';
import { listEdge } from './graphNode';
import { ACCOUNT_ID, APP_ID, BUSINESS_ID, CONNECTED_NUMBER_ID } from './index';
import { account } from './resources/accounts';
import { ROOT_EDGES } from './rootEdges';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const lanterns = Array.from({ length: 30 }, (_, index) => ({ code: `L${index}` }));
const LANTERN = { typeName: 'Lantern', properties: ['code'], defaults: ['code'] } as const;

beforeAll(() => {
	// This file has modules of its own: no other file sees these.
	account.edges.lanterns = {
		...listEdge({ rows: () => lanterns, of: LANTERN, largestPage: 25 }),
		member: {
			GET: ({ id }, name) => ({ id, name }),
			DELETE: () => {
				throw graphRefusal(131009, 'Parameter value is not valid', {
					status: 404,
					subcode: 2494010,
					userTitle: 'No such lantern',
					userMessage: 'It has gone out.',
					details: 'Nobody knows this lantern.',
				});
			},
		},
	};
	account.edges.nested_lanterns = listEdge({
		rows: () => lanterns,
		of: LANTERN,
		shape: ({ data, paging }) => ({ data: { lanterns: data }, paging }),
	});
	account.edges.letters = {
		POST: (_account, { files, headers, parameters }) => ({
			texts: parameters.entries(),
			files: files.map(({ bytes, ...file }) => ({ ...file, text: bytes.toString() })),
			trace: headers['x-trace'],
		}),
	};
	ROOT_EDGES.lantern_library = { GET: () => ({ data: lanterns.slice(0, 1) }) };
});

describe('a node', () => {
	it('returns only the requested members of its fields, at any depth', async () => {
		const query = { fields: 'health_status{entities{id}}' };
		expect((await call(CONNECTED_NUMBER_ID, { query })).body).toEqual({
			health_status: {
				entities: [CONNECTED_NUMBER_ID, ACCOUNT_ID, BUSINESS_ID, APP_ID].map((id) => ({ id })),
			},
			id: CONNECTED_NUMBER_ID,
		});
	});

	it.each([
		[CONNECTED_NUMBER_ID, 'DELETE'],
		[ACCOUNT_ID, 'DELETE'],
	] as const)('%s does not accept %s', async (id, method) => {
		expect(await errorOf(id, { method })).toMatchObject({
			code: 100,
			type: 'GraphMethodException',
		});
	});
});

describe('a name under an edge', () => {
	it('is decoded', async () => {
		const { body, headers } = await call(`${ACCOUNT_ID}/lanterns/red%20%2F%20blue`);
		expect(body).toEqual({ id: ACCOUNT_ID, name: 'red / blue' });
		expect(headers.get('x-business-use-case-usage')).toContain(ACCOUNT_ID);
	});

	it('is refused with all properties of the refusal', async () => {
		const { status, body } = await call(`${ACCOUNT_ID}/lanterns/L1`, { method: 'DELETE' });
		expect(status).toBe(404);
		expect(body.error).toEqual({
			message: '(#131009) Parameter value is not valid',
			type: 'OAuthException',
			code: 131009,
			error_subcode: 2494010,
			error_user_title: 'No such lantern',
			error_user_msg: 'It has gone out.',
			error_data: { messaging_product: 'whatsapp', details: 'Nobody knows this lantern.' },
			fbtrace_id: expect.any(String),
		});
	});

	it.each<[string, 'GET' | 'POST', number]>([
		[`${ACCOUNT_ID}/lanterns/L1`, 'POST', 100],
		[`${ACCOUNT_ID}/lanterns/L1/wick`, 'GET', 2500],
		[`${ACCOUNT_ID}/phone_numbers/L1`, 'GET', 2500],
	])('%s does not accept %s', async (path, method, code) => {
		expect(await errorOf(path, { method })).toMatchObject({ code });
	});
});

describe('a list', () => {
	it('refuses more than its largest page', async () => {
		const lengthOf = async (limit: string) =>
			(await call(`${ACCOUNT_ID}/lanterns`, { query: { limit } })).body.data?.length;
		expect(await lengthOf('25')).toBe(25);
		expect(await errorOf(`${ACCOUNT_ID}/lanterns`, { query: { limit: '26' } })).toMatchObject({
			code: 100,
		});
	});

	it('is nested if configured', async () => {
		const { body } = await call(`${ACCOUNT_ID}/nested_lanterns`, { query: { limit: '1' } });
		expect(body).toEqual({
			data: { lanterns: [{ code: 'L0' }] },
			paging: expect.objectContaining({ next: expect.stringContaining('after=') }),
		});
	});
});

describe('an edge without a node', () => {
	it('answers', async () => {
		expect((await call('lantern_library')).body).toEqual({ data: [{ code: 'L0' }] });
	});

	it('refuses other methods, and paths below it', async () => {
		expect(await errorOf('lantern_library', { method: 'POST' })).toMatchObject({ code: 100 });
		expect(await errorOf('lantern_library/L0')).toMatchObject({ code: 2500 });
	});
});

describe('a path without a version', () => {
	const withoutVersion = { method: 'POST', version: null } as const;

	it.each([ACCOUNT_ID, `${ACCOUNT_ID}/message_templates`, `me/message_templates/archive`])(
		'is refused for %s',
		async (path) => {
			expect(await errorOf(path, withoutVersion)).toMatchObject({ code: 2500 });
		},
	);
});

describe('a multipart body', () => {
	const letter = () => {
		const form = new FormData();
		form.set('name', 'lamp');
		form.set('file', new Blob(['{"lit":true}'], { type: 'application/json' }), 'lamp.json');
		form.set('photo', new Blob([Buffer.from([0xff, 0xd8])], { type: 'image/jpeg' }), 'lamp.jpg');
		return form;
	};

	it('contains parameters and files, and its headers are available', async () => {
		const options = { method: 'POST', body: letter(), headers: { 'X-Trace': 'on' } } as const;
		expect((await call(`${ACCOUNT_ID}/letters`, options)).body).toEqual({
			texts: [['name', 'lamp']],
			files: [
				{ name: 'file', filename: 'lamp.json', type: 'application/json', text: '{"lit":true}' },
				expect.objectContaining({ name: 'photo', filename: 'lamp.jpg' }),
			],
			trace: 'on',
		});
		expect(graph.api.calls[0]?.body).toEqual({
			name: 'lamp',
			file: { filename: 'lamp.json', type: 'application/json', text: '{"lit":true}' },
			photo: { filename: 'lamp.jpg', type: 'image/jpeg', bytes: 2 },
		});
		expect(graph.api.calls[0]?.files[1]?.bytes).toEqual(Buffer.from([0xff, 0xd8]));
	});

	it('is refused if it is invalid', async () => {
		const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
		const body = Buffer.from('--x\r\nno form');
		expect(await errorOf(`${ACCOUNT_ID}/letters`, { method: 'POST', body, headers })).toMatchObject(
			{ code: 100 },
		);
	});
});
