import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { CredentialTestContext } from 'n8n-core';

import { credentialTest } from '../../../../nodes/WhatsAppBusinessManagement/graph/credentialTest';
import { WhatsAppBusinessManagement } from '../../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node';
import { WhatsAppBusinessManagementTrigger } from '../../../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagementTrigger.node';
import { credentialFor } from '../../../engine/credential';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	startGraphApi,
	type GraphApi,
} from '../../../graphApi';

let graph: GraphApi;
beforeEach(async () => {
	graph = await startGraphApi();
});
afterEach(async () => {
	await graph.close();
});

const testOf = async (data: ICredentialDataDecryptedObject) =>
	await credentialTest.call(new CredentialTestContext(), {
		id: '1',
		name: 'WhatsApp',
		type: 'whatsAppBusinessManagementApi',
		data,
	});

const test = async (changes: ICredentialDataDecryptedObject) =>
	await testOf(credentialFor(graph, changes));

type Changes = (graph: GraphApi) => ICredentialDataDecryptedObject;

describe('the test of the credential', () => {
	it.each<[what: string, changes: Changes]>([
		['everything', () => ({})],
		[
			'the token alone',
			() => ({ appId: '', appSecret: '', businessAccountId: '', businessPortfolioId: '' }),
		],
		['no App Secret', () => ({ appSecret: '' })],
		[
			'the token as a header',
			({ world }) => ({ accessToken: `Bearer ${world.tokens.systemUser}` }),
		],
		[
			'quotes and blanks',
			({ world }) => ({ appSecret: `"${world.app.secret}" `, businessAccountId: ` ${ACCOUNT_ID}` }),
		],
	])('succeeds with %s', async (_what, changes) => {
		expect(await test(changes(graph))).toEqual({ status: 'OK', message: 'The credential works' });
		expect(graph.calls.every(({ method }) => method === 'GET')).toBe(true);
	});

	it.each<[what: string, changes: Changes, message: RegExp]>([
		[
			'a token that is none',
			() => ({ accessToken: 'EAAnonsense' }),
			/^The access token was not copied correctly\. Paste the token again/,
		],
		['no token', () => ({ accessToken: '' }), /^The credential has no Access Token/],
		[
			'an expired token',
			({ world }) => ({ accessToken: world.tokens.expired }),
			/^The access token has expired\. Tokens from the App Dashboard/,
		],
		[
			'an App Secret of another app',
			() => ({ appSecret: 'f'.repeat(32) }),
			/^The App ID and the App Secret of the credential do not belong together\. Copy both again/,
		],
		[
			'an App ID that does not exist',
			() => ({ appId: '999999999999999' }),
			/^Meta does not know the app of the credential\. Check the App ID/,
		],
		[
			'an App ID of another app, without its secret',
			() => ({ appId: '999999999999999', appSecret: '' }),
			/^The access token was generated for another app \(\d+\) than the App ID/,
		],
		[
			'an App ID that is none',
			() => ({ appId: 'my app' }),
			/^App ID must consist of digits only\. Copy the ID/,
		],
		[
			'a portfolio as the account',
			() => ({ businessAccountId: BUSINESS_ID }),
			/^The ID in the credential’s WhatsApp Business Account ID is that of a business portfolio\./,
		],
		[
			'a number as the account',
			() => ({ businessAccountId: CONNECTED_NUMBER_ID }),
			/^The ID in the credential’s WhatsApp Business Account ID is that of a phone number\./,
		],
		[
			'an account that the token cannot see',
			() => ({ businessAccountId: '102000000000999' }),
			/^Meta cannot find the ID in the credential’s WhatsApp Business Account ID\. Check the ID/,
		],
		[
			'a portfolio that the token cannot see',
			() => ({ businessPortfolioId: '506914307656999' }),
			/^Meta cannot find the ID in the credential’s Business Portfolio ID\. Check the ID/,
		],
		[
			'the token of an app',
			({ world }) => ({ accessToken: `${world.app.id}|${world.app.secret}` }),
			/^The Access Token is the token of an app\. Generate a token for a system user/,
		],
		[
			'an account as the portfolio',
			() => ({ businessPortfolioId: ACCOUNT_ID }),
			/^The ID in the credential’s Business Portfolio ID is that of a WhatsApp Business Account\./,
		],
		[
			'a version that is none',
			() => ({ apiVersion: '25' }),
			/API Version .* must look like v25\.0/,
		],
		...['v99.0', 'v2.80', 'v0.1'].map((apiVersion): [string, Changes, RegExp] => [
			`the version ${apiVersion}, which never existed`,
			() => ({ apiVersion }),
			new RegExp(
				`^Meta does not know the API Version ${apiVersion}\\. Enter a version that exists`,
			),
		]),
		...['v1.0', 'v3.3', 'v20.0'].map((apiVersion): [string, Changes, RegExp] => [
			`the version ${apiVersion}, which has ended`,
			() => ({ apiVersion }),
			/^Meta no longer supports the API Version \S+ and answers as v21\.0\. Enter v21\.0 or a newer/,
		]),
		['a Base URL without TLS', () => ({ baseUrl: 'http://example.com' }), /Base URL .* https/],
		[
			'a server that does not answer',
			() => ({ baseUrl: 'http://127.0.0.1:9' }),
			/^The Graph API could not be reached\. .*Check the Base URL/,
		],
	])('fails with %s', async (_what, changes, message) => {
		const changed = changes(graph);
		const result = await test(changed);
		expect(result).toEqual({ status: 'Error', message: expect.stringMatching(message) });
		for (const secret of [
			graph.world.tokens.systemUser,
			graph.world.app.secret,
			...Object.values(changed),
		]) {
			if (String(secret).length >= 20) expect(result.message).not.toContain(secret);
		}
	});

	it('fails with a token of another app, although App ID and App Secret belong together', async () => {
		graph.faults.add({
			path: /\/app$/,
			then: {
				kind: 'graphError',
				error: { code: 100, message: 'Invalid appsecret_proof provided in the API argument' },
			},
		});
		expect(await test({})).toEqual({
			status: 'Error',
			message: expect.stringMatching(
				/^The access token was generated for another app than the App ID/,
			),
		});
	});

	it.each([
		['a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/' }, /redirect|HTTP 30/],
		['an HTML page', { kind: 'html' }, /without a response from the Graph API/],
		['a lost connection', { kind: 'reset', when: 'before' }, /could not be reached/],
	] as const)('fails with %s', async (_what, then, message) => {
		graph.faults.add({ then });
		expect(await test({})).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(message),
		});
	});

	it('knows no version: it accepts one of the future if Meta answers with it, or a proxy removed the header', async () => {
		const answering = async (headers: object) => {
			const answer = { statusCode: 200, headers, body: '{"id":"1"}' };
			const context = new CredentialTestContext();
			jest.spyOn(context.helpers, 'request').mockResolvedValue(answer);
			const data = { accessToken: 'EAAmadeUp', apiVersion: 'v99.0' };
			return await credentialTest.call(context, { id: '1', name: 'x', type: 'x', data });
		};
		expect(await answering({ 'facebook-api-version': 'v99.0' })).toMatchObject({ status: 'OK' });
		expect(await answering({})).toMatchObject({ status: 'OK' });
		expect(await answering({ 'facebook-api-version': 'v98.0' })).toMatchObject({ status: 'Error' });
	});

	it('masks no word of Meta’s for a field that is missing', async () => {
		graph.faults.add({
			then: { kind: 'graphError', error: { code: 100, message: 'An undefined value' } },
		});
		const { message } = await testOf({ accessToken: 'EAAmadeUp', baseUrl: graph.url });
		expect(message).toContain('Meta’s message: An undefined value');
	});

	it('belongs to both nodes', () => {
		for (const node of [
			new WhatsAppBusinessManagement(),
			new WhatsAppBusinessManagementTrigger(),
		]) {
			const [{ testedBy } = {}] = node.description.credentials ?? [];
			expect(Reflect.get(node.methods.credentialTest, String(testedBy))).toBe(credentialTest);
		}
	});
});
