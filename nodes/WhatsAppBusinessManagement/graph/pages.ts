import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from './call';
import type { GraphConnection } from './connection';
import { GraphError } from './errors';
import { isRecord, recordOf } from './records';

/** One page of a list. `paging.next` is never followed, because it contains the token. */
interface Page {
	data: IDataObject[];
	/** The cursor of the next page; undefined on the last page. */
	after?: string;
}

/** What reads pages: the connection, or something that counts its calls. */
export type Requests = Pick<GraphConnection, 'request'>;

/** The largest page size that Meta accepts on cursor edges. */
const PAGE_SIZE = 100;

/**
 * Reads one page of a list. A list ends where `paging.next` is absent, not at a short page: Meta omits
 * entries that the token may not see. Some edges return a single object where a list is documented.
 *
 * @param answer Meta's response, in any of the shapes `{ data: [] }`, `{ data: {} }`, `{ data: { groups: [] } }`,
 * Relay or a bare list
 */
export function readPage(answer: unknown): Page {
	// Meta's page on welcome sequences shows a bare list.
	if (Array.isArray(answer)) return { data: answer.filter(isRecord) as IDataObject[] };
	if (!isRecord(answer)) return { data: [] };
	const { data, paging } = answer;
	const { edges, page_info, groups } = isRecord(data) ? data : answer;
	if (Array.isArray(edges)) return relayPage(edges, recordOf(page_info));
	// The groups of a number are a list inside `data` (Meta: Group management).
	if (isRecord(data))
		return Array.isArray(groups) ? cursorPage(groups, paging) : { data: single(data) };
	if (!Array.isArray(data)) return { data: 'data' in answer ? [] : single(answer) };
	return cursorPage(data, paging);
}

function cursorPage(data: unknown[], paging: unknown): Page {
	const { next, cursors } = recordOf(paging);
	const { after } = recordOf(cursors);
	return {
		data: data.filter(isRecord) as IDataObject[],
		after: next !== undefined && typeof after === 'string' ? after : undefined,
	};
}

/** A Relay-style page (`edges`, `page_info`), which some edges return. Each entry stays in its `node` wrapper. */
const relayPage = (
	edges: unknown[],
	{ has_next_page, end_cursor }: Record<string, unknown>,
): Page => ({
	data: edges.filter(isRecord) as IDataObject[],
	after: has_next_page === true && typeof end_cursor === 'string' ? end_cursor : undefined,
});

/** A single object as a list. An empty object is not an entry. */
const single = (entry: object): IDataObject[] =>
	Object.keys(entry).length > 0 ? [entry as IDataObject] : [];

/** The call for the page after a cursor, with at most `wanted` entries. */
function pageCall(call: GraphCall, after?: string, wanted = Infinity): GraphCall {
	const size = Math.min(wanted, call.largestPage ?? PAGE_SIZE);
	const query = { ...call.query, [call.pageSizeName ?? 'limit']: size, ...(after && { after }) };
	return { ...call, query };
}

interface ReadOptions {
	/** The largest number of entries. The page size is reduced to it, so that no unused entries are read. */
	limit?: number;
	/** Whether the caller reads all entries: then the next page is requested while the current one is used. */
	readsAhead?: boolean;
	/** The cursor after which to begin, if an earlier call returned the first page. */
	after?: string;
}

/** The call with half the page size, if Meta refused the page as too large; undefined if it had one entry. */
function withSmallerPage(call: GraphCall, error: unknown, wanted: number): GraphCall | undefined {
	const size = Math.min(wanted, call.largestPage ?? PAGE_SIZE);
	if (!(error instanceof GraphError) || !error.isTooMuchData || size < 2) return undefined;
	return { ...call, largestPage: Math.floor(size / 2) };
}

/** A page and the call that returned it, whose page size suits the next pages too. */
interface PageResult {
	page: Page;
	call: GraphCall;
}

/**
 * Requests one page of a list. If Meta refuses it as too large, the page size is halved until it succeeds.
 *
 * @param after the cursor after which the page begins
 * @param left the largest number of entries
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function requestPage(
	connection: Requests,
	call: GraphCall,
	after?: string,
	left = Infinity,
): Promise<PageResult> {
	try {
		return { page: readPage(await connection.request(pageCall(call, after, left))), call };
	} catch (error) {
		const smaller = withSmallerPage(call, error, left);
		if (!smaller) return await Promise.reject(error);
		return await requestPage(connection, smaller, after, left);
	}
}

/**
 * Iterates over the entries of a list and requests page by page, so that at most two pages are in memory.
 *
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function* entries(
	connection: Requests,
	call: GraphCall,
	{ limit = Infinity, readsAhead = false, after: start }: ReadOptions = {},
): AsyncGenerator<IDataObject> {
	const seen = new Set<string>();
	let left = limit;
	let pending: Promise<PageResult> | undefined = requestPage(connection, call, start, left);
	while (pending) {
		const result: PageResult = await pending;
		const { data, after } = result.page;
		const wanted = data.slice(0, left);
		left -= data.length;
		// A server that repeats a cursor would be called forever.
		const hasNext: boolean = after !== undefined && !seen.has(after) && left > 0;
		if (after !== undefined) seen.add(after);
		const request = async (): Promise<PageResult> =>
			await requestPage(connection, result.call, after, left);
		const ahead: Promise<PageResult> | undefined = hasNext && readsAhead ? request() : undefined;
		// The next page loads while this one is used. Its failure is thrown when it is awaited.
		ahead?.catch(() => undefined);
		yield* wanted;
		pending = hasNext ? (ahead ?? request()) : undefined;
	}
}

/**
 * Reads a list, and once more from its start if Meta says that the list changed meanwhile.
 *
 * @param read reads the whole list
 * @throws what the last read throws
 */
export async function readConsistently<List>(read: () => Promise<List>): Promise<List> {
	try {
		return await read();
	} catch (error) {
		const hasChanged = error instanceof GraphError && error.repeat === 'from the start';
		return await (hasChanged ? read() : Promise.reject(error));
	}
}
