import { createHmac } from 'node:crypto';

import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';

import { isLoopback, plainAddress } from './address';
import type { AuthorizationScheme, GraphHost, TokenKind } from './call';
import { cleanCredential } from './credential';

/** What a call needs of the credential. It is passed inside the request options and is never sent. */
export interface AuthenticationNeeds {
	token: TokenKind;
	scheme: AuthorizationScheme;
	host: GraphHost;
	/** Whether the query needs the credential's own access token as `input_token`. */
	inspectsOwnToken?: boolean;
	/**
	 * Ends the call. It is added here because n8n replaces the signal of a node’s request before it calls
	 * `authenticate` (n8n-core, httpRequestWithAuthentication).
	 */
	signal?: AbortSignal;
}

/** Request options of a Graph call. The URL is relative; `authenticateGraphRequest` completes it. */
export interface GraphRequestOptions extends IHttpRequestOptions {
	graph?: AuthenticationNeeds;
}

/** Meta's own hosts. A Base URL other than Meta's replaces both. */
const HOSTS: Record<GraphHost, string> = {
	graph: 'https://graph.facebook.com',
	api: 'https://api.facebook.com',
};

export const DEFAULT_API_VERSION = 'v25.0';
export const DEFAULT_BASE_URL = HOSTS.graph;

/** The credential has a missing or wrong field. The message names the field, never its value. */
export class CredentialError extends Error {
	override name = 'CredentialError';
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * Reads a field of the credential that the call needs.
 *
 * @param key the field's key in the credential
 * @param name the field's label, as the error names it
 * @returns the value without surrounding white space
 * @throws {CredentialError} if the field is empty; the message names it and where to find its value
 */
export function requireText(
	credential: ICredentialDataDecryptedObject,
	key: string,
	name: string,
): string {
	const value = text(credential[key]);
	if (value === '') {
		throw new CredentialError(
			`The credential has no ${name}. Open the credential and fill in ${name}. You find it in the App Dashboard under App settings → Basic.`,
		);
	}
	return value;
}

function userToken(credential: ICredentialDataDecryptedObject): string {
	const token = text(credential.accessToken);
	if (token === '') {
		throw new CredentialError(
			'The credential has no Access Token. Create a token for a system user in the Business settings and paste it into the credential.',
		);
	}
	return token;
}

/** The app access token: the app's ID and secret joined by a bar (Meta's guide to access tokens). */
function appToken(credential: ICredentialDataDecryptedObject): string {
	const appId = requireText(credential, 'appId', 'App ID');
	return `${appId}|${requireText(credential, 'appSecret', 'App Secret')}`;
}

/**
 * The credential's Base URL without a slash at its end, or Meta's own if the field is empty.
 *
 * @param host which of Meta's hosts serves the call
 * @throws {CredentialError} if it is not a URL, or if the token would be sent unencrypted over a network
 */
export function baseUrl(
	credential: ICredentialDataDecryptedObject,
	host: GraphHost = 'graph',
): string {
	const configured = text(credential.baseUrl).replace(/\/+$/, '');
	if (configured === '' || configured === DEFAULT_BASE_URL) return HOSTS[host];
	const url = plainAddress(configured);
	const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
	if (!url || !safe || /[?#]/.test(configured)) {
		throw new CredentialError(
			'The Base URL of the credential must start with https:// (http:// is allowed for this machine only) and must not contain a user, query, fragment, backslash or white space.',
		);
	}
	if (/\/v\d+\.\d+$/i.test(configured)) {
		throw new CredentialError(
			'The Base URL of the credential must not end with a version. Enter the version under API Version.',
		);
	}
	return configured;
}

/** The API version that calls use: the credential’s, or the default. @throws {CredentialError} */
export function apiVersionOf(credential: ICredentialDataDecryptedObject): string {
	const version = text(credential.apiVersion) || DEFAULT_API_VERSION;
	if (!/^v\d+\.\d+$/.test(version)) {
		throw new CredentialError('The API Version of the credential must look like v25.0.');
	}
	return version;
}

/**
 * Checks a relative Graph path again right before the token is added (`paths.ts` checks its parts). The
 * message is that for the credential's test, whose path is the credential's account ID.
 */
function relativePath(url: string): string {
	const path = url.replace(/^\/+/, '');
	const isPlain = /^[A-Za-z0-9_.:/=%-]+$/.test(path) && !path.includes('//');
	const leavesPath = path.split('/').includes('..') || /%(2e|2f|5c)/i.test(path);
	if (!isPlain || leavesPath) {
		throw new CredentialError(
			'The WhatsApp Business Account ID of the credential must consist of digits only.',
		);
	}
	return path;
}

/**
 * The full URL of a call. n8n's HTTP Request node can use this credential too and passes a full URL: the
 * token is sent only to the origin of the credential's Base URL.
 */
function addressOf(
	url: string,
	credential: ICredentialDataDecryptedObject,
	host: GraphHost,
): string {
	const base = baseUrl(credential, host);
	if (!/^https?:\/\//i.test(url)) {
		// The second host's paths have no version (Meta: Template archival).
		const root = host === 'api' ? base : `${base}/${apiVersionOf(credential)}`;
		return `${root}/${relativePath(url)}`;
	}
	if (plainAddress(url)?.origin === new URL(base).origin) return url;
	throw new CredentialError(
		`This credential can be used for ${new URL(base).origin} only. To call another address, use another credential.`,
	);
}

/**
 * Adds host, version, token and proof to a Graph request. Redirects are turned off, because n8n would
 * send the token to the other host.
 *
 * The proof is HMAC-SHA256 of the token with the app secret, in hex (Meta: Securing Graph API
 * Requests). It is sent whenever the credential contains the secret.
 *
 * @param pasted the credential as the user filled it in
 * @param options the request; without `graph`, the user token is sent to the Graph API as `Bearer`
 * @throws {CredentialError} if the credential lacks what the call needs
 */
export function authenticateGraphRequest(
	pasted: ICredentialDataDecryptedObject,
	options: GraphRequestOptions,
): IHttpRequestOptions {
	const credential = cleanCredential(pasted);
	const { graph, ...request } = options;
	const { token: kind, scheme, host } = graph ?? { token: 'user', scheme: 'Bearer', host: 'graph' };
	const token = kind === 'app' ? appToken(credential) : userToken(credential);
	const secret = text(credential.appSecret);
	const proof = secret && {
		appsecret_proof: createHmac('sha256', secret).update(token).digest('hex'),
	};
	const inspected = graph?.inspectsOwnToken && { input_token: userToken(credential) };
	return {
		...request,
		...(graph?.signal && { abortSignal: graph.signal }),
		baseURL: undefined,
		url: addressOf(request.url, credential, host),
		qs: { ...request.qs, ...(inspected || {}), ...(proof || {}) },
		headers: { ...request.headers, Authorization: `${scheme} ${token}` },
		disableFollowRedirect: true,
	};
}
