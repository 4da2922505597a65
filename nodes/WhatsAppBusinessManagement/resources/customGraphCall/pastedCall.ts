import type { PathSegment } from '../../graph/paths';
import { UnsafePathError, typedPath } from '../../graph/paths';
import { refusedParameter } from '../../graph/parameters';
import { placeholderIn, placeholderInPath } from '../../parameters/placeholders';
import { isCurlCommand, readCurlCommand } from './curlCommand';

/** A call as Meta's documentation writes it, in its parts. */
export interface PastedCall {
	/** In capitals; undefined if the text names none. */
	method?: string;
	/** Meta's version, e.g. `v25.0`; undefined if the text names none. */
	version?: string;
	path: PathSegment[];
	/** Without access tokens. */
	query: Record<string, unknown>;
	/** The data of a curl command, without access tokens. */
	body: Record<string, unknown>;
}

/** Parameters that a copied address contains, and that the credential supplies. */
const OF_CREDENTIAL = /^(?:access_token|appsecret_proof)$/i;

function withoutTokens(parameters: Record<string, unknown>): Record<string, unknown> {
	const kept = Object.entries(parameters).filter(([name]) => !OF_CREDENTIAL.test(name.trim()));
	const refused = refusedParameter(kept.map(([name]) => name));
	if (refused !== undefined) {
		throw new UnsafePathError(
			`The call must not contain "${refused}", because it would turn this into a different call`,
		);
	}
	for (const [, value] of kept) {
		const placeholder = typeof value === 'string' ? placeholderIn(value) : undefined;
		if (placeholder !== undefined) {
			throw new UnsafePathError(`Replace ${placeholder} in the query with a value`);
		}
	}
	return Object.fromEntries(kept);
}

/** Quotes, a backtick, and what follows the address in the first line of an HTTP request. */
const withoutDecoration = (text: string): string =>
	text
		.trim()
		.replace(/^[`'"]+|[`'"]+$/g, '')
		.replace(/\s+HTTP\/\d.*$/is, '')
		.trim();

const METHOD = /^(GET|POST|DELETE|PUT|PATCH|HEAD)\s+(.*)$/is;

/** An HTTP request with something below its headers. */
const REQUEST_WITH_BODY = /\sHTTP\/\d.*\n[ \t\r]*\n\s*\S/is;

/** The Graph API without its scheme, which people also leave out. */
const GRAPH_HOST = /^(?:(?:https?:)?\/\/)?graph\.facebook\.com(?::443)?(?=[/?#]|$)/i;

/** Another server, with its scheme or without: graph-video.facebook.com. Names in paths can have dots too. */
const OTHER_HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:\/\/)?(?:[a-z0-9-]+\.)+com(?=[:/?#]|$))/i;

function withoutHost(address: string): string {
	const rest = address.replace(GRAPH_HOST, '');
	if (OTHER_HOST.test(rest)) {
		throw new UnsafePathError(
			'The address is not one of graph.facebook.com, and no other server may get the token. Enter a path of the Graph API',
		);
	}
	return rest;
}

const VERSION = /^v\d+\.\d+$/i;

/** `{api-version}`, or `vXX.X`. */
const isVersionPlaceholder = (part: string): boolean =>
	/version\W*$/i.test(placeholderIn(part) ?? '') || /^v[Xx]{1,2}\.[Xx]$/.test(part);

/** A browser encodes the brackets of a placeholder. */
const withBrackets = (path: string): string =>
	path.replace(/%(?:3C|3E|7B|7D)/gi, decodeURIComponent);

function partsOf(path: string): Pick<PastedCall, 'path' | 'version'> {
	const [first = '', ...rest] = withBrackets(path.trim())
		.replace(/^\/+|\/+$/g, '')
		.split('/');
	const version = VERSION.test(first) ? first.toLowerCase() : undefined;
	const parts = version === undefined && !isVersionPlaceholder(first) ? [first, ...rest] : rest;
	const placeholder = parts.map(placeholderInPath).find((each) => each !== undefined);
	if (placeholder !== undefined) {
		throw new UnsafePathError(`Replace ${placeholder} in the path with the ID of your own object`);
	}
	return { version, path: typedPath(parts.join('/')) };
}

/** Splits an address into its parts. A fragment is dropped. */
function readAddress(address: string): Pick<PastedCall, 'path' | 'query' | 'version'> {
	const [whole = ''] = withoutHost(withoutDecoration(address)).split('#');
	const [path = '', ...query] = whole.split('?');
	return {
		...partsOf(path),
		query: withoutTokens(Object.fromEntries(new URLSearchParams(query.join('?')))),
	};
}

/**
 * Reads what people paste from Meta's documentation as the path of a call: a path, a whole address, a line
 * with a method, or a curl command. Host, version and access tokens are cut off.
 *
 * @throws {UnsafePathError} for another host, a placeholder that was left, and what cannot be part of a
 * path. The message repeats nothing but placeholders.
 */
export function readPastedCall(text: string): PastedCall {
	if (isCurlCommand(text)) {
		const { method, address, query, body } = readCurlCommand(text);
		const read = readAddress(address);
		return {
			...read,
			method: method.toUpperCase(),
			query: { ...read.query, ...withoutTokens(query) },
			body: withoutTokens(body),
		};
	}
	if (REQUEST_WITH_BODY.test(text)) {
		throw new UnsafePathError(
			'The pasted request has a body. Paste only its first line, and enter the body in the fields for it',
		);
	}
	const [, method, address] = METHOD.exec(withoutDecoration(text)) ?? [];
	return { ...readAddress(address ?? text), method: method?.toUpperCase(), body: {} };
}
