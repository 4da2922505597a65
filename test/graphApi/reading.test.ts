import type { GraphClientOptions } from './graphClient';
import { ACCOUNT_ID, EMPTY_ACCOUNT_ID, STRANGER_ACCOUNT_ID } from './index';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

describe('fields', () => {
	it('default to those of Meta’s reference', async () => {
		const { body } = await call(ACCOUNT_ID);
		expect(Object.keys(body).sort()).toEqual([
			'id',
			'message_template_namespace',
			'name',
			'timezone_id',
		]);
	});

	it('expand members, edges and arguments', async () => {
		const fields = [
			'name',
			'owner_business_info{name}',
			'message_templates.limit(2).status(REJECTED){name,status}',
			'analytics.start(1790000000).end(1790172800).granularity(DAY)',
		];
		const { body } = await call(ACCOUNT_ID, { query: { fields: fields.join(',') } });
		expect(body).toEqual({
			id: ACCOUNT_ID,
			name: 'Fernwick Lanterns',
			owner_business_info: { name: 'Fernwick Lanterns' },
			message_templates: {
				data: Array(2).fill({
					id: expect.any(String),
					name: expect.any(String),
					status: 'REJECTED',
				}),
				paging: expect.objectContaining({ next: expect.stringContaining('/message_templates?') }),
			},
			analytics: expect.objectContaining({ granularity: 'DAY', data_points: expect.any(Array) }),
		});
		expect((body.analytics as { data_points: object[] }).data_points).toHaveLength(2);
	});

	it.each([
		[
			'nothing',
			100,
			'Tried accessing nonexisting field (nothing) on node type (WhatsAppBusinessAccount)',
		],
		['constructor', 100, 'nonexisting field (constructor)'],
		['pin', 100, 'nonexisting field (pin)'],
		['name,,id', 2500, 'Syntax error'],
		['phone_numbers{id}name', 2500, 'Expected ","'],
		['phone_numbers{id', 2500, 'Syntax error'],
		['phone_numbers{nothing}', 100, 'node type (WhatsAppBusinessPhoneNumber)'],
		['analytics', 100, 'The parameter start is required'],
	])('%s is refused with %i', async (fields, code, message) => {
		expect(await errorOf(ACCOUNT_ID, { query: { fields } })).toMatchObject({
			code,
			message: expect.stringContaining(message),
		});
	});
});

it('an edge requires its own permission, also as a field', async () => {
	const [grant] = graph.api.world.grants;
	grant!.scopes = ['whatsapp_business_management'];
	const refusal = { code: 200, message: expect.stringContaining('catalog_management') };
	expect(await errorOf(`${ACCOUNT_ID}/product_catalogs`)).toMatchObject(refusal);
	expect(await errorOf(ACCOUNT_ID, { query: { fields: 'product_catalogs' } })).toMatchObject(
		refusal,
	);
});

describe('paths', () => {
	it.each<[string, GraphClientOptions, object]>([
		['unheard_of', {}, { code: 2500, message: 'Unknown path components: /unheard_of' }],
		[`${ACCOUNT_ID}/a/b`, {}, { code: 2500 }],
		[`${ACCOUNT_ID}/unheard_of`, {}, { code: 100 }],
		[
			`${ACCOUNT_ID}/constructor`,
			{},
			{ code: 100, message: expect.stringContaining('nonexisting field (constructor)') },
		],
		[`${ACCOUNT_ID}/unheard_of`, { method: 'POST' }, { code: 2500 }],
		[`${ACCOUNT_ID}/solutions`, { method: 'POST' }, { code: 100, type: 'GraphMethodException' }],
		['1', {}, { code: 100, error_subcode: 33, type: 'GraphMethodException' }],
		[STRANGER_ACCOUNT_ID, {}, { code: 100, error_subcode: 33 }],
	])('%s is refused', async (path, options, expected) => {
		expect(await errorOf(path, options)).toMatchObject(expected);
	});

	it('refuse a body that is not JSON', async () => {
		const response = await fetch(`${graph.api.url}/v25.0/${ACCOUNT_ID}/assigned_users`, {
			method: 'POST',
			headers: { Authorization: `Bearer ${graph.api.world.tokens.systemUser}` },
			body: '{"user":',
		});
		expect(await response.json()).toMatchObject({ error: { code: 100 } });
	});

	const UNKNOWN_PATH = { error: { code: 2500, message: 'Unknown path components: /me' } };

	it.each<[path: string, status: number, version: string | null, body: object]>([
		['/v25.0/me', 200, 'v25.0', {}],
		['/v20.0/me', 200, 'v21.0', {}],
		['/v2.12/me', 200, 'v21.0', {}],
		['/v2.80/me', 400, null, UNKNOWN_PATH],
		['/v99.9/me', 400, null, UNKNOWN_PATH],
		['/me', 400, null, UNKNOWN_PATH],
	])('%s: %s, answered as %s', async (path, status, version, body) => {
		const { systemUser } = graph.api.world.tokens;
		const response = await fetch(graph.api.url + path, {
			headers: { Authorization: `Bearer ${systemUser}` },
		});
		expect(response.status).toBe(status);
		expect(response.headers.get('facebook-api-version')).toBe(version);
		expect(await response.json()).toMatchObject(body);
	});

	it.each([
		['activities', 25],
		['dataset', undefined],
		['message_template_previews?category=AUTHENTICATION&languages=en_US,de', 2],
		['message_templates', 25],
		['payment_configuration?configuration_name=fernwick-checkout', 1],
		['payment_configurations', 1],
		['phone_numbers', 3],
		['product_catalogs', 1],
		['solutions', 1],
		['subscribed_apps', 1],
		['template_performance_metrics', 25],
		['call_analytics?start=1790000000&end=1790086400&granularity=DAILY', 1],
		['conversation_analytics?start=1790000000&end=1790086400&granularity=HALF_HOUR', 1],
	])('the account’s edge %s can be read', async (edge, rows) => {
		const { status, body } = await call(`${ACCOUNT_ID}/${edge}`);
		expect(status).toBe(200);
		expect(body.data?.length).toBe(rows);
	});

	it('an account without numbers has no analytics', async () => {
		const query = { start: '1790000000', end: '1790086400', granularity: 'DAILY' };
		const error = await errorOf(`${EMPTY_ACCOUNT_ID}/conversation_analytics`, { query });
		expect(error.code).toBe(200008);
	});
});
