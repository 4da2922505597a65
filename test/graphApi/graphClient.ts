import type { GraphApi } from './index';
import type { GraphErrorBody } from './errors';

/** The parts of a response that the tests check. */
export interface GraphAnswer {
	status: number;
	headers: Headers;
	body: {
		error?: GraphErrorBody;
		data?: Array<Record<string, unknown>>;
		paging?: { cursors: { before: string; after: string }; next?: string; previous?: string };
		[field: string]: unknown;
	};
}

export interface GraphClientOptions {
	method?: 'GET' | 'POST' | 'DELETE';
	query?: Record<string, string>;
	/** An object is sent as JSON, `URLSearchParams` and `FormData` as a form, bytes as they are. */
	body?: object;
	headers?: Record<string, string>;
	/** `v25.0` if omitted; `null` sends no version, as for Meta's second host. */
	version?: string | null;
	/** The system user's token if omitted; `null` sends none. */
	token?: string | null;
	scheme?: 'Bearer' | 'OAuth';
}

/** Calls `/{version}/{path}` as a plain HTTP client would. */
export async function callGraph(
	api: GraphApi,
	path: string,
	{
		method = 'GET',
		query,
		body,
		headers,
		version = 'v25.0',
		token,
		scheme = 'Bearer',
	}: GraphClientOptions = {},
): Promise<GraphAnswer> {
	const url = new URL(version === null ? `/${path}` : `/${version}/${path}`, api.url);
	for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
	const goesAsItIs = isPlainBody(body);
	const bearer = token === undefined ? api.world.tokens.systemUser : token;
	const response = await fetch(url, {
		method,
		redirect: 'manual',
		headers: {
			...(bearer !== null && { Authorization: `${scheme} ${bearer}` }),
			...(body && !goesAsItIs && { 'Content-Type': 'application/json' }),
			...headers,
		},
		body: goesAsItIs ? body : body && JSON.stringify(body),
	});
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.startsWith('application/json');
	return {
		status: response.status,
		headers: response.headers,
		body: isJson ? (JSON.parse(text) as GraphAnswer['body']) : { text },
	};
}

function isPlainBody(
	body: object | undefined,
): body is URLSearchParams | FormData | Uint8Array<ArrayBuffer> {
	return body instanceof URLSearchParams || body instanceof FormData || body instanceof Uint8Array;
}

/** The rows of every page, by the cursors. */
export async function allRows(
	api: GraphApi,
	path: string,
	query: Record<string, string> = {},
): Promise<Array<Record<string, unknown>>> {
	const rows: Array<Record<string, unknown>> = [];
	let after: string | undefined;
	do {
		const { body } = await callGraph(api, path, { query: { ...query, ...(after && { after }) } });
		rows.push(...(body.data ?? []));
		after = body.paging?.next && body.paging.cursors.after;
	} while (after);
	return rows;
}
