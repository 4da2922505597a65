import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

import { invalidParameter } from './errors';
import { Parameters } from './parameters';

/** A request as it came in, for tests to look at. */
export interface RecordedCall {
	method: string;
	/** With the version, without the query. */
	path: string;
	query: Record<string, string>;
	headers: IncomingHttpHeaders;
	/** A JSON value, a form as an object, text, or `undefined` when there is no body. */
	body: unknown;
	rawBody: string;
}

export function recordCall(request: FastifyRequest): RecordedCall {
	const url = requestedUrl(request);
	const rawBody = Buffer.isBuffer(request.body) ? request.body.toString() : '';
	return {
		method: request.method,
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: request.headers,
		body: parseBody(rawBody, request.headers['content-type']),
		rawBody,
	};
}

/** The parameters of the query and the body together. Throws code 100 for a body that is no JSON. */
export function parametersOf(request: FastifyRequest, call: RecordedCall): Parameters {
	const query = requestedUrl(request).searchParams.entries();
	if (isForm(call.headers['content-type'])) {
		return Parameters.from(query, new URLSearchParams(call.rawBody).entries());
	}
	if (call.body === undefined) return Parameters.from(query);
	// How Meta words this is not documented.
	if (typeof call.body !== 'object' || call.body === null) {
		throw invalidParameter('Invalid JSON in the body');
	}
	return Parameters.from(query, Object.entries(call.body));
}

function requestedUrl(request: FastifyRequest): URL {
	return new URL(request.url, 'http://127.0.0.1');
}

function parseBody(rawBody: string, contentType: string | undefined): unknown {
	if (!rawBody) return undefined;
	if (isForm(contentType)) return Object.fromEntries(new URLSearchParams(rawBody));
	try {
		return JSON.parse(rawBody) as unknown;
	} catch {
		return rawBody;
	}
}

function isForm(contentType: string | undefined): boolean {
	return contentType?.startsWith('application/x-www-form-urlencoded') ?? false;
}
