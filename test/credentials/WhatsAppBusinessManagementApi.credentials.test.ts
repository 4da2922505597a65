import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { IHttpRequestOptions } from 'n8n-workflow';

import { WhatsAppBusinessManagementApi } from '../../credentials/WhatsAppBusinessManagementApi.credentials';
import { CredentialError } from '../../nodes/WhatsAppBusinessManagement/graph/authentication';
import { CREDENTIAL } from '../../nodes/WhatsAppBusinessManagement/graph/connection';

const credentialType = new WhatsAppBusinessManagementApi();

const FILLED_IN = {
	accessToken: 'EAAmadeUpTokenOfASystemUser0123456789ZDZD',
	businessAccountId: '102290129340398',
	appId: '1029384756102938',
	appSecret: '0123456789abcdef0123456789abcdef',
};

const proofOf = (token: string) =>
	createHmac('sha256', FILLED_IN.appSecret).update(token).digest('hex');

it('has the name that the nodes use', () => {
	expect(credentialType.name).toBe(CREDENTIAL);
});

it.each([
	['accessToken', 'Access Token', '', true],
	['businessAccountId', 'WhatsApp Business Account ID', '', undefined],
	['businessPortfolioId', 'Business Portfolio ID', '', undefined],
	['appId', 'App ID', '', undefined],
	['appSecret', 'App Secret', '', undefined],
	['apiVersion', 'API Version', 'v25.0', undefined],
	['baseUrl', 'Base URL', 'https://graph.facebook.com', undefined],
])('asks for %s as "%s"', (name, displayName, value, required) => {
	const field = credentialType.properties.find((property) => property.name === name);
	expect(field).toMatchObject({ displayName, default: value, type: 'string' });
	expect(field?.required).toBe(required);
	expect(field?.description).toMatch(/^[A-Z].{10,}/);
	if (field?.placeholder !== undefined) expect(field.placeholder).toMatch(/^e\.g\. ./);
});

it.each([
	['businessAccountId', 'which of two accounts is meant', /the ID of the Messaging account\.$/],
	['apiVersion', 'what happens when the version has ended', /as the oldest .* without an error\.$/],
])('%s says %s', (name, _what, sentence) => {
	const field = credentialType.properties.find((property) => property.name === name);
	expect(field?.description).toMatch(sentence);
});

it('asks first for what every call needs, then for what alerts need, and last for what rarely changes', () => {
	expect(credentialType.properties.map(({ name }) => name)).toEqual([
		'accessToken',
		'triggerNotice',
		'businessAccountId',
		'appId',
		'appSecret',
		'businessPortfolioId',
		'expertNotice',
		'apiVersion',
		'baseUrl',
		'otherReceiverVerifyToken',
	]);
});

it('ignores what n8n stores for a notice', async () => {
	const stored = { ...FILLED_IN, triggerNotice: '', expertNotice: '' };
	const request = { url: 'me' } as IHttpRequestOptions;
	expect(await credentialType.authenticate(stored, { ...request })).toEqual(
		await credentialType.authenticate(FILLED_IN, { ...request }),
	);
});

it('hides secrets', () => {
	const secret = credentialType.properties.filter(({ typeOptions }) => typeOptions?.password);
	expect(secret.map(({ name }) => name)).toEqual([
		'accessToken',
		'appSecret',
		'otherReceiverVerifyToken',
	]);
});

it.each(['light', 'dark'] as const)('has an icon for the %s theme', (theme) => {
	const { icon } = credentialType;
	const file = typeof icon === 'object' ? icon[theme].replace(/^file:/, '') : '';
	expect(existsSync(join(__dirname, '../../credentials', file))).toBe(true);
});

describe('a request', () => {
	const request = async (options: object, credential: object = {}) =>
		await credentialType.authenticate(
			{ ...FILLED_IN, ...credential },
			options as IHttpRequestOptions,
		);

	it('gets host, version, token and proof', async () => {
		expect(await request({ url: 'me', qs: { fields: 'id' } })).toEqual({
			url: 'https://graph.facebook.com/v25.0/me',
			baseURL: undefined,
			qs: { fields: 'id', appsecret_proof: proofOf(FILLED_IN.accessToken) },
			headers: { Authorization: `Bearer ${FILLED_IN.accessToken}` },
			disableFollowRedirect: true,
		});
	});

	it('gets the app token if it requests it', async () => {
		const graph = { token: 'app', scheme: 'Bearer', host: 'graph' };
		const token = `${FILLED_IN.appId}|${FILLED_IN.appSecret}`;
		expect(await request({ url: 'x', graph })).toMatchObject({
			qs: { appsecret_proof: proofOf(token) },
			headers: { Authorization: `Bearer ${token}` },
		});
	});

	it('fails if the credential is wrong', async () => {
		await expect(request({ url: 'me' }, { accessToken: '' })).rejects.toThrow(CredentialError);
	});
});
