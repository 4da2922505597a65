import { createHmac } from 'node:crypto';

import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';

import type { AuthorizationScheme, GraphHost, TokenKind } from './call';

/** What a call asks of the credential. It travels beside the request options and is never sent. */
export interface AuthenticationNeeds {
	token: TokenKind;
	scheme: AuthorizationScheme;
	host: GraphHost;
}

/** Request options of a Graph call: the URL is relative, the credential completes it. */
export interface GraphRequestOptions extends IHttpRequestOptions {
	graph?: AuthenticationNeeds;
}

/** Meta's own hosts. A Base URL other than Meta's stands for both. */
const HOSTS: Record<GraphHost, string> = {
	graph: 'https://graph.facebook.com',
	api: 'https://api.facebook.com',
};

export const DEFAULT_API_VERSION = 'v25.0';
export const DEFAULT_BASE_URL = HOSTS.graph;

/** Thrown when the credential itself is at fault. The message names the field, never its value. */
export class CredentialError extends Error {
	override name = 'CredentialError';
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * A field that the call at hand cannot do without.
 *
 * @throws {CredentialError} naming the field and where its value stands
 */
export function requireText(
	credential: ICredentialDataDecryptedObject,
	key: string,
	name: string,
): string {
	const value = text(credential[key]);
	if (value === '') {
		throw new CredentialError(
			`The credential has no ${name}. Open the credential and fill in ${name}: it stands in the App Dashboard under App settings → Basic.`,
		);
	}
	return value;
}

function userToken(credential: ICredentialDataDecryptedObject): string {
	const token = text(credential.accessToken);
	if (token === '') {
		throw new CredentialError(
			'The credential has no Access Token. Create one for a system user in the Business settings and paste it there.',
		);
	}
	return token;
}

/** The app's own token is its id and secret joined by a bar (Meta's guide to access tokens). */
function appToken(credential: ICredentialDataDecryptedObject): string {
	const appId = requireText(credential, 'appId', 'App ID');
	return `${appId}|${requireText(credential, 'appSecret', 'App Secret')}`;
}

/** Whether a URL points at this machine itself. Only there a token may travel without TLS. */
export function isLoopback(url: URL): boolean {
	return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

/**
 * The credential's Base URL, or Meta's.
 *
 * @throws {CredentialError} when it is no URL, or would send the token unencrypted over a network
 */
export function baseUrl(
	credential: ICredentialDataDecryptedObject,
	host: GraphHost = 'graph',
): string {
	const configured = text(credential.baseUrl).replace(/\/+$/, '');
	if (configured === '' || configured === DEFAULT_BASE_URL) return HOSTS[host];
	const url = URL.canParse(configured) ? new URL(configured) : undefined;
	const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
	if (!url || !safe || url.username + url.password !== '' || /[?#]/.test(configured)) {
		throw new CredentialError(
			'The Base URL of the credential must start with https:// (http:// is taken for this machine only) and hold no user, query or fragment.',
		);
	}
	return configured;
}

function apiVersion(credential: ICredentialDataDecryptedObject): string {
	const version = text(credential.apiVersion) || DEFAULT_API_VERSION;
	if (!/^v\d+\.\d+$/.test(version)) {
		throw new CredentialError('The API Version of the credential must look like v25.0.');
	}
	return version;
}

/** A relative Graph path, checked once more where it meets the token (see also `paths.ts`). */
function relativePath(url: string): string {
	const path = url.replace(/^\/+/, '');
	const isPlain = /^[A-Za-z0-9_.:/=%-]+$/.test(path) && !path.includes('//');
	const climbs = path.split('/').includes('..') || /%(2e|2f|5c)/i.test(path);
	if (!isPlain || climbs) {
		throw new CredentialError(
			'The WhatsApp Business Account ID of the credential must be made of digits only.',
		);
	}
	return path;
}

/**
 * The whole address of a call. n8n's HTTP Request node, to which this credential can be given as
 * well, comes with one: the token goes along only where it leads to the credential's own Base URL.
 */
function addressOf(
	url: string,
	credential: ICredentialDataDecryptedObject,
	host: GraphHost,
): string {
	const base = baseUrl(credential, host);
	if (!/^https?:\/\//i.test(url)) {
		// The second host has no versions (Meta: Template archival).
		const root = host === 'api' ? base : `${base}/${apiVersion(credential)}`;
		return `${root}/${relativePath(url)}`;
	}
	if (new URL(url).origin === new URL(base).origin) return url;
	throw new CredentialError(
		`This credential is for ${new URL(base).origin} only. To call another address, use another credential.`,
	);
}

/**
 * Completes a relative Graph request with host, version, token and proof. Redirects are refused,
 * because n8n would carry the token along to another host.
 *
 * The proof is HMAC-SHA256 of the token with the app secret, in hex (Meta: Securing Graph API
 * Requests); it is sent whenever the credential holds the secret.
 *
 * @throws {CredentialError} when the credential lacks what the call needs
 */
export function authenticateGraphRequest(
	credential: ICredentialDataDecryptedObject,
	options: GraphRequestOptions,
): IHttpRequestOptions {
	const { graph, ...request } = options;
	const { token: kind, scheme, host } = graph ?? { token: 'user', scheme: 'Bearer', host: 'graph' };
	const token = kind === 'app' ? appToken(credential) : userToken(credential);
	const secret = text(credential.appSecret);
	const proof = secret && {
		appsecret_proof: createHmac('sha256', secret).update(token).digest('hex'),
	};
	return {
		...request,
		baseURL: undefined,
		url: addressOf(request.url, credential, host),
		qs: { ...request.qs, ...(proof || {}) },
		headers: { ...request.headers, Authorization: `${scheme} ${token}` },
		disableFollowRedirect: true,
	};
}
