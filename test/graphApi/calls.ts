import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

import type { UploadedFile } from './call';
import { invalidParameter } from './errors';
import { Parameters } from './parameters';
import { isUploadPath } from './paths';

/** A received request, for tests to inspect. */
export interface RecordedCall {
	method: string;
	/** With the version, without the query. */
	path: string;
	query: Record<string, string>;
	headers: IncomingHttpHeaders;
	/**
	 * A JSON value, a form as an object, text, or `undefined` when there is no body. In a multipart form
	 * a file is `{ filename, type, text }`, or `{ filename, type, bytes: <how many> }` when it is not text.
	 */
	body: unknown;
	rawBody: string;
	rawBytes: Buffer;
	/** The files of a multipart form, with all their bytes. */
	files: UploadedFile[];
}

export async function recordCall(request: FastifyRequest): Promise<RecordedCall> {
	const url = requestedUrl(request);
	const rawBytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
	const contentType = request.headers['content-type'];
	const form = await multipartForm(rawBytes, contentType);
	return {
		method: request.method,
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: request.headers,
		body: form ? shownForm(form) : parseBody(rawBytes.toString(), contentType),
		rawBody: rawBytes.toString(),
		rawBytes,
		files: (form ?? []).filter((part) => 'bytes' in part),
	};
}

/** The parameters of the query and the body together. Throws code 100 for invalid JSON. */
export function parametersOf(request: FastifyRequest, call: RecordedCall): Parameters {
	const query = requestedUrl(request).searchParams.entries();
	if (call.body === undefined || isFile(call)) return Parameters.from(query);
	if (isForm(call.headers['content-type'])) {
		return Parameters.from(query, new URLSearchParams(call.rawBody).entries());
	}
	// Meta's message for this is not documented.
	if (typeof call.body !== 'object' || call.body === null) {
		throw invalidParameter('Invalid JSON in the body');
	}
	const fileNames = new Set(call.files.map(({ name }) => name));
	return Parameters.from(
		query,
		Object.entries(call.body).filter(([name]) => !fileNames.has(name)),
	);
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

type FormPart = UploadedFile | { name: string; text: string };

/** The parts of a multipart form; `undefined` for any other body, and for a broken form. */
async function multipartForm(
	bytes: Buffer,
	contentType: string | undefined,
): Promise<FormPart[] | undefined> {
	if (!contentType?.startsWith('multipart/form-data')) return undefined;
	const body = new Response(bytes, { headers: { 'Content-Type': contentType } });
	const form = await body.formData().catch(() => undefined);
	return form && (await Promise.all([...form].map(async (entry) => await formPart(...entry))));
}

async function formPart(name: string, value: string | File): Promise<FormPart> {
	if (typeof value === 'string') return { name, text: value };
	const bytes = Buffer.from(await value.arrayBuffer());
	return { name, filename: value.name, type: value.type, bytes };
}

function shownForm(form: FormPart[]): Record<string, unknown> {
	return Object.fromEntries(
		form.map((part) => [part.name, 'bytes' in part ? shownFile(part) : part.text]),
	);
}

function shownFile({ filename, type, bytes }: UploadedFile): object {
	const isText = /^text\/|[/+]json\b/.test(type);
	return { filename, type, ...(isText ? { text: bytes.toString() } : { bytes: bytes.length }) };
}

function isForm(contentType: string | undefined): boolean {
	return contentType?.startsWith('application/x-www-form-urlencoded') ?? false;
}

/** A body that is a file contains no parameters. */
function isFile({ path, headers }: RecordedCall): boolean {
	const type = headers['content-type'] ?? '';
	return isUploadPath(path) || /^(image|video|audio)\/|^application\/(pdf|octet-stream)/.test(type);
}
