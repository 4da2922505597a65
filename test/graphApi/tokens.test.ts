import { createHmac } from 'node:crypto';

import type { GraphClientOptions } from './graphClient';
import {
	ACCOUNT_ID,
	APP_ID,
	SYSTEM_USER_ID,
	appAccessToken,
	appSecretProof,
	startGraphApi,
	type GraphApi,
} from './index';
import { useGraphApi } from './testGraphApi';
import type { TokenGrant } from './world';

const graph = useGraphApi();
const { call, errorOf } = graph;

describe('tokens', () => {
	it.each<[string, (a: GraphApi) => GraphClientOptions]>([
		['Bearer', () => ({})],
		['OAuth', () => ({ scheme: 'OAuth' })],
		[
			'the query',
			({ world }) => ({ token: null, query: { access_token: world.tokens.systemUser } }),
		],
	])('are accepted from %s', async (_place, options) => {
		const { body } = await call('me', options(graph.api));
		expect(body).toEqual({ id: SYSTEM_USER_ID, name: 'Lantern Automation' });
	});

	it.each<[string, (a: GraphApi) => GraphClientOptions, object]>([
		['missing', () => ({ token: null }), { code: 190 }],
		['unknown', () => ({ token: 'EAAnobody' }), { code: 190 }],
		[
			'expired',
			({ world }) => ({ token: world.tokens.expired }),
			{ code: 190, error_subcode: 463, message: expect.stringContaining('Session has expired') },
		],
		[
			'without the permission',
			({ world }) => ({ token: world.tokens.withoutPermissions }),
			{ code: 200, message: expect.stringContaining('whatsapp_business_management') },
		],
	])('that are %s are refused in Meta’s shape', async (_state, options, expected) => {
		expect(await errorOf(ACCOUNT_ID, options(graph.api))).toEqual({
			message: expect.any(String),
			type: 'OAuthException',
			fbtrace_id: expect.stringMatching(/^A[\w-]{22}$/),
			...expected,
		});
	});

	it('are sent with a proof that is checked and that the app can require', async () => {
		const { app, tokens } = graph.api.world;
		const proof = appSecretProof(app, tokens.systemUser);
		expect(proof).toBe(createHmac('sha256', app.secret).update(tokens.systemUser).digest('hex'));
		const invalid = { message: 'Invalid appsecret_proof provided in the API argument', code: 100 };

		expect(await errorOf('me', { query: { appsecret_proof: '0'.repeat(64) } })).toMatchObject(
			invalid,
		);
		expect((await call('me', { query: { appsecret_proof: proof } })).status).toBe(200);
		app.requiresProof = true;
		expect(await errorOf('me')).toMatchObject({ code: 100, type: 'GraphMethodException' });
		expect((await call('me', { query: { appsecret_proof: proof } })).status).toBe(200);
	});

	it('are random at every start', async () => {
		const other = await startGraphApi();
		await other.close();
		expect(other.world.tokens.systemUser).not.toBe(graph.api.world.tokens.systemUser);
		expect(other.world.app.secret).not.toBe(graph.api.world.app.secret);
	});

	it('identify their app, also in debug_token', async () => {
		const { body: app } = await call('app', { query: { fields: 'id,name' } });
		expect(app).toEqual({ id: APP_ID, name: 'Fernwick Automation' });
		const query = { input_token: graph.api.world.tokens.expired };
		const { body } = await call('debug_token', { query });
		expect(body.data).toMatchObject({ app_id: APP_ID, is_valid: false, user_id: SYSTEM_USER_ID });
	});
});

describe('debug_token', () => {
	const SOON = Date.UTC(2099, 0, 1);
	const inspect = async (token?: string) => {
		const query = { input_token: graph.api.world.tokens.systemUser };
		return (await call('debug_token', { query, token })).body;
	};

	it.each<[string, Partial<TokenGrant>, object]>([
		['ends', { expiresAt: SOON }, { expires_at: SOON / 1000 }],
		['never ends', {}, { expires_at: 0, data_access_expires_at: 0, is_valid: true }],
		['was issued', { issuedAt: SOON }, { issued_at: SOON / 1000 }],
		['loses its access', { dataAccessExpiresAt: SOON }, { data_access_expires_at: SOON / 1000 }],
		['belongs to a person', { type: 'USER' }, { type: 'USER' }],
		[
			'is for all objects, or for some',
			{
				scopes: ['business_management', 'whatsapp_business_management'],
				targets: { whatsapp_business_management: [ACCOUNT_ID] },
			},
			{
				scopes: ['business_management', 'whatsapp_business_management'],
				granular_scopes: [
					{ scope: 'business_management' },
					{ scope: 'whatsapp_business_management', target_ids: [ACCOUNT_ID] },
				],
			},
		],
	])('shows when a token %s', async (_what, changes, expected) => {
		Object.assign(graph.api.world.grants[0] ?? {}, changes);
		expect((await inspect()).data).toMatchObject(expected);
	});

	it('can omit when the access to data ends', async () => {
		Object.assign(graph.api.world.grants[0] ?? {}, { dataAccessExpiresAt: undefined });
		expect((await inspect()).data).not.toHaveProperty('data_access_expires_at');
	});

	it('says why a token is not valid, which is then refused elsewhere', async () => {
		const { app, grants, quirks } = graph.api.world;
		const invalid = { message: 'The session was invalidated: new password.', subcode: 460 };
		Object.assign(grants[0] ?? {}, { invalid });
		const refused = { code: 190, error_subcode: 460, message: invalid.message };
		const inspected = { is_valid: false, error: { code: 190, ...invalid } };
		expect((await inspect()).error).toMatchObject(refused);
		expect((await inspect(appAccessToken(app))).data).toMatchObject(inspected);
		quirks.invalidTokensInspectThemselves = true;
		expect((await inspect()).data).toMatchObject(inspected);
		expect(await errorOf('me')).toMatchObject(refused);
	});
});
