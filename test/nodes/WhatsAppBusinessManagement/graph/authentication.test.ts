import { createHmac } from 'node:crypto';

import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type {
	AuthenticationNeeds,
	GraphRequestOptions,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/authentication';
import {
	CredentialError,
	authenticateGraphRequest,
	baseUrl,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/authentication';
import { isLoopback } from '../../../../nodes/WhatsAppBusinessManagement/graph/address';
import { messageOf } from './messageOf';

const USER_TOKEN = 'EAAmadeUpTokenOfASystemUser0123456789ZDZD';
const APP_SECRET = '0123456789abcdef0123456789abcdef';
const APP_TOKEN = `1029384756102938|${APP_SECRET}`;

const CREDENTIAL: ICredentialDataDecryptedObject = {
	accessToken: USER_TOKEN,
	businessAccountId: '102290129340398',
	appId: '1029384756102938',
	appSecret: APP_SECRET,
	apiVersion: 'v25.0',
	baseUrl: 'https://graph.facebook.com',
};

const NEEDS: AuthenticationNeeds = { token: 'user', scheme: 'Bearer', host: 'graph' };

const authenticate = (
	credential: ICredentialDataDecryptedObject = {},
	needs: Partial<AuthenticationNeeds> = {},
	options: Partial<GraphRequestOptions> = {},
) =>
	authenticateGraphRequest(
		{ ...CREDENTIAL, ...credential },
		{ url: '102290129340398/phone_numbers', graph: { ...NEEDS, ...needs }, ...options },
	);

const proofOf = (token: string) => createHmac('sha256', APP_SECRET).update(token).digest('hex');

describe('a request', () => {
	it.each<[what: string, needs: Partial<AuthenticationNeeds>, header: string, proof: string]>([
		['the user’s token', {}, `Bearer ${USER_TOKEN}`, proofOf(USER_TOKEN)],
		['the app’s token', { token: 'app' }, `Bearer ${APP_TOKEN}`, proofOf(APP_TOKEN)],
		['the scheme of uploads', { scheme: 'OAuth' }, `OAuth ${USER_TOKEN}`, proofOf(USER_TOKEN)],
	])('carries %s and its proof', (_what, needs, header, proof) => {
		const request = authenticate({}, needs);
		expect(request.headers).toEqual({ Authorization: header });
		expect(request.qs).toEqual({ appsecret_proof: proof });
	});

	it('contains the proof that Meta’s formula yields for a token and a secret', () => {
		// echo -n token-of-the-vector | openssl dgst -sha256 -hmac secret-of-the-vector
		const { qs } = authenticate({
			accessToken: 'token-of-the-vector',
			appSecret: 'secret-of-the-vector',
		});
		expect(qs).toEqual({
			appsecret_proof: '58b6a3c2c083e3b59ab29af7aafbf2c622bf14bd23f7b1fb553c5fc75ec0487f',
		});
	});

	it.each(['', ' '])('contains no proof without an App Secret: "%s"', (appSecret) => {
		expect(authenticate({ appSecret }).qs).toEqual({});
	});

	it('needs only a token', () => {
		const request = authenticateGraphRequest({ accessToken: USER_TOKEN }, { url: 'me' });
		expect(request.url).toBe('https://graph.facebook.com/v25.0/me');
		expect(request.qs).toEqual({});
	});

	it('uses the user token by default', () => {
		const request = authenticateGraphRequest(CREDENTIAL, { url: 'me' });
		expect(request.url).toBe('https://graph.facebook.com/v25.0/me');
		expect(request.headers).toEqual({ Authorization: `Bearer ${USER_TOKEN}` });
	});

	it('removes pasted white space', () => {
		const request = authenticate({ accessToken: ` ${USER_TOKEN}\n`, appSecret: ` ${APP_SECRET} ` });
		expect(request.headers).toEqual({ Authorization: `Bearer ${USER_TOKEN}` });
		expect(request.qs).toEqual({ appsecret_proof: proofOf(USER_TOKEN) });
	});

	it('keeps its own query, headers and body', () => {
		const request = authenticate(
			{},
			{},
			{
				method: 'POST',
				qs: { fields: 'id', appsecret_proof: 'forged' },
				headers: { Accept: 'application/json', Authorization: 'forged' },
				body: { a: 1 },
			},
		);
		expect(request).toMatchObject({ method: 'POST', body: { a: 1 } });
		expect(request.qs).toEqual({ fields: 'id', appsecret_proof: proofOf(USER_TOKEN) });
		expect(request.headers).toEqual({
			Accept: 'application/json',
			Authorization: `Bearer ${USER_TOKEN}`,
		});
	});

	it('refuses redirects, because n8n would send the token along', () => {
		expect(authenticate({}, {}, { disableFollowRedirect: false }).disableFollowRedirect).toBe(true);
	});

	it('contains the user’s token as input_token only if it inspects that token', () => {
		expect(authenticate({}, { inspectsOwnToken: true }).qs).toEqual({
			input_token: USER_TOKEN,
			appsecret_proof: proofOf(USER_TOKEN),
		});
		expect(authenticate({}, {}).qs).not.toHaveProperty('input_token');
		const forged = authenticate({}, { inspectsOwnToken: true }, { qs: { input_token: 'forged' } });
		expect(forged.qs).toMatchObject({ input_token: USER_TOKEN });
	});

	it('does not pass on what only the credential needs', () => {
		expect(authenticate()).not.toHaveProperty('graph');
	});

	it('does not change the given options', () => {
		const options: GraphRequestOptions = {
			url: 'me',
			qs: { a: 1 },
			headers: { b: '2' },
			graph: NEEDS,
		};
		const before = structuredClone(options);
		authenticateGraphRequest(CREDENTIAL, options);
		expect(options).toEqual(before);
	});
});

describe('the URL of a request', () => {
	const PROXY = 'https://proxy.example/meta';

	it.each<
		[what: string, credential: ICredentialDataDecryptedObject, host: 'graph' | 'api', url: string]
	>([
		['Meta’s host', {}, 'graph', 'https://graph.facebook.com/v25.0/'],
		['Meta’s other host', {}, 'api', 'https://api.facebook.com/'],
		['no Base URL', { baseUrl: '' }, 'graph', 'https://graph.facebook.com/v25.0/'],
		['no Base URL, other host', { baseUrl: ' ' }, 'api', 'https://api.facebook.com/'],
		[
			'Meta’s host with a slash',
			{ baseUrl: 'https://graph.facebook.com/' },
			'api',
			'https://api.facebook.com/',
		],
		['a custom Base URL', { baseUrl: PROXY }, 'graph', `${PROXY}/v25.0/`],
		['a custom Base URL replaces both hosts', { baseUrl: PROXY }, 'api', `${PROXY}/`],
		['slashes and space around', { baseUrl: ` ${PROXY}// ` }, 'graph', `${PROXY}/v25.0/`],
		['no version', { apiVersion: '' }, 'graph', 'https://graph.facebook.com/v25.0/'],
		['another version', { apiVersion: ' v23.0 ' }, 'graph', 'https://graph.facebook.com/v23.0/'],
	])('%s', (_what, credential, host, url) => {
		expect(authenticate(credential, { host })).toMatchObject({
			url: `${url}102290129340398/phone_numbers`,
			baseURL: undefined,
		});
	});

	it.each(['/me', '//me'])('leading slashes of the path do not change the host: %s', (url) => {
		expect(authenticate({}, {}, { url }).url).toBe('https://graph.facebook.com/v25.0/me');
	});

	it.each([
		['a parent segment', '../me'],
		['a parent segment inside', '12/../../me'],
		['a parent segment at the end', '12/..'],
		['an encoded parent segment', '%2e%2e/me'],
		['an empty segment', '12//me'],
		['a query', '12?access_token=1'],
		['a fragment', '12#me'],
		['a user', 'me@elsewhere.example'],
		['a backslash', '12\\me'],
		['a space', '12 34'],
		['a line break', '12\nme'],
		['nothing', ''],
	])('a path with %s is refused', (_what, url) => {
		expect(() => authenticate({}, {}, { url })).toThrow(
			new CredentialError(
				'The WhatsApp Business Account ID of the credential must consist of digits only.',
			),
		);
	});
});

it.each([
	['Meta’s', {}, 'https://graph.facebook.com/v25.0/me?fields=id'],
	['the Base URL’s', { baseUrl: 'https://proxy.example/x' }, 'https://proxy.example/v25.0/me'],
])('an absolute URL that is %s is used unchanged', (_what, credential, url) => {
	expect(authenticate(credential, {}, { url }).url).toBe(url);
});

it.each([
	'https://elsewhere.example/me',
	'http://graph.facebook.com/me',
	'https://graph.facebook.com.elsewhere.example/me',
	'https://graph.facebook.com@elsewhere.example/me',
])('the token is sent to no other URL: %s', (url) => {
	expect(() => authenticate({}, {}, { url })).toThrow(
		/^This credential can be used for https:\/\/graph\.facebook\.com only/,
	);
});

describe('a Base URL', () => {
	it('is Meta’s own if the credential has none', () => {
		expect(baseUrl({})).toBe('https://graph.facebook.com');
	});

	it.each([
		'https://proxy.example',
		'https://proxy.example:8443/meta',
		'https://192.168.1.7',
		'http://localhost',
		'http://localhost:8080/meta',
		'http://127.0.0.1:8080',
		'http://127.8.9.10',
		'http://[::1]:8080',
	])('may be %s', (url) => {
		expect(baseUrl({ baseUrl: url })).toBe(url);
	});

	it.each([
		['no encryption on a network', 'http://graph.facebook.com'],
		['no encryption in a private network', 'http://192.168.1.7'],
		['a host that starts like localhost', 'http://localhost.elsewhere.example'],
		['a host that starts like the loopback address', 'http://127.0.0.1.elsewhere.example'],
		['all addresses', 'http://0.0.0.0'],
		['another scheme', 'ftp://proxy.example'],
		['a file', 'file:///etc/passwd'],
		['a script', 'javascript:alert(1)'],
		['no scheme', 'proxy.example'],
		['only a path', '/meta'],
		['only a scheme', 'https://'],
		['a user', 'https://someone@proxy.example'],
		['a user and a password', 'https://someone:sekret@proxy.example'],
		['a password', 'https://:sekret@proxy.example'],
		['a query', 'https://proxy.example/?to=sekret'],
		['an empty query', 'https://proxy.example?'],
		['a fragment', 'https://proxy.example/#sekret'],
		['an empty fragment', 'https://proxy.example#'],
		['a backslash', 'https://graph.facebook.com\\@proxy.example'],
		['white space inside', 'https://proxy.example/a\tb'],
		['a user before localhost', 'http://localhost@elsewhere.example'],
		['a backslash after a local address', 'http://127.0.0.1:1234\\@elsewhere.example'],
		['a disguised local address', 'http://127.1'],
	])('may not have %s', (_what, url) => {
		expect(() => baseUrl({ baseUrl: url })).toThrow(CredentialError);
		expect(() => baseUrl({ baseUrl: url })).toThrow(/^The Base URL of the credential must start/);
		expect(messageOf(() => baseUrl({ baseUrl: url }))).not.toMatch(/sekret|elsewhere|passwd/);
	});

	it.each([
		['http://localhost', true],
		['http://LOCALHOST:99', true],
		['http://127.1', true],
		['http://[::1]', true],
		['http://128.0.0.1', false],
		['http://[::2]', false],
		['http://localhost.example', false],
		['http://my-localhost', false],
	])('%s is a local host: %s', (url, loopback) => {
		expect(isLoopback(new URL(url))).toBe(loopback);
	});
});

describe('a credential with a missing or wrong field', () => {
	it.each<
		[
			what: string,
			credential: ICredentialDataDecryptedObject,
			token: 'user' | 'app',
			message: RegExp,
		]
	>([
		[
			'token',
			{ accessToken: '' },
			'user',
			/has no Access Token\. Create a token for a system user/,
		],
		['token, only white space', { accessToken: ' \n' }, 'user', /has no Access Token/],
		['token, no text', { accessToken: 5 }, 'user', /has no Access Token/],
		['app ID', { appId: '' }, 'app', /has no App ID\. .* fill in App ID/],
		['app secret', { appSecret: ' ' }, 'app', /has no App Secret\. .* fill in App Secret/],
		['version', { apiVersion: '25' }, 'user', /API Version .* must look like v25\.0/],
	])('%s', (_what, credential, token, message) => {
		expect(() => authenticate(credential, { token })).toThrow(CredentialError);
		expect(() => authenticate(credential, { token })).toThrow(message);
	});

	it('the app token needs no access token', () => {
		expect(authenticate({ accessToken: '' }, { token: 'app' }).headers).toEqual({
			Authorization: `Bearer ${APP_TOKEN}`,
		});
	});

	it.each(['25.0', 'v25', 'v25.0/me', 'V25.0', '../v25.0', 'v25.0?', 'v25.0\n/x', 'latest'])(
		'a version must not be %j',
		(apiVersion) => {
			expect(() => authenticate({ apiVersion })).toThrow(
				'The API Version of the credential must look like v25.0.',
			);
		},
	);

	it.each<
		[what: string, credential: ICredentialDataDecryptedObject, token: 'user' | 'app', url: string]
	>([
		['no app ID', { appId: '' }, 'app', 'me'],
		['no app secret', { appSecret: '' }, 'app', 'me'],
		['no access token', { accessToken: '' }, 'user', 'me'],
		['a wrong version', { apiVersion: USER_TOKEN }, 'user', 'me'],
		['a wrong Base URL', { baseUrl: `http://proxy.example/${USER_TOKEN}` }, 'user', 'me'],
		['a wrong path', {}, 'user', `../${USER_TOKEN}`],
	])('the error never contains a secret: %s', (_what, credential, token, url) => {
		const message = messageOf(() => authenticate(credential, { token }, { url }));
		expect(message).not.toContain(USER_TOKEN);
		expect(message).not.toContain(APP_SECRET);
	});
});
