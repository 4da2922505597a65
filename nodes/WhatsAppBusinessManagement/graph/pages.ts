import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from './call';
import type { GraphConnection } from './connection';
import { GraphError } from './errors';
import { isRecord, recordOf } from './records';

/** What Meta sends for a list. `paging.next` is never followed, because it carries the token. */
interface Page {
	data: IDataObject[];
	/** The cursor of the next page; undefined on the last one. */
	after?: string;
}

/** Meta's largest page on cursor edges. */
const PAGE_SIZE = 100;

/**
 * Reads one page. A list ends where `paging.next` is absent, not where a page is short: Meta leaves
 * out what the token may not see. Some edges answer a single object where a list is documented.
 */
export function readPage(answer: unknown): Page {
	// Meta's page on welcome sequences shows a bare list.
	if (Array.isArray(answer)) return { data: answer.filter(isRecord) as IDataObject[] };
	if (!isRecord(answer)) return { data: [] };
	const { data, paging } = answer;
	const { edges, page_info } = isRecord(data) ? data : answer;
	if (Array.isArray(edges)) return relayPage(edges, recordOf(page_info));
	if (isRecord(data)) return { data: single(data) };
	if (!Array.isArray(data)) return { data: 'data' in answer ? [] : single(answer) };
	const { next, cursors } = recordOf(paging);
	const { after } = recordOf(cursors);
	return {
		data: data.filter(isRecord) as IDataObject[],
		after: next !== undefined && typeof after === 'string' ? after : undefined,
	};
}

/** A page in the form of Relay, which Meta's Graph API writes elsewhere; the entries stay wrapped. */
const relayPage = (
	edges: unknown[],
	{ has_next_page, end_cursor }: Record<string, unknown>,
): Page => ({
	data: edges.filter(isRecord) as IDataObject[],
	after: has_next_page === true && typeof end_cursor === 'string' ? end_cursor : undefined,
});

/** An object without anything in it is no entry. */
const single = (entry: object): IDataObject[] =>
	Object.keys(entry).length > 0 ? [entry as IDataObject] : [];

/** The call that reads one page of a list: what comes behind a cursor, and at most so many entries. */
function pageCall(call: GraphCall, after?: string, wanted = Infinity): GraphCall {
	const size = Math.min(wanted, call.largestPage ?? PAGE_SIZE);
	const query = { ...call.query, [call.pageSizeName ?? 'limit']: size, ...(after && { after }) };
	return { ...call, query };
}

interface Reading {
	/** How many entries at most; the page size follows it, so that nothing is read in vain. */
	limit?: number;
	/** Whether all of them are wanted for certain: then the next page is asked for ahead of time. */
	readsAhead?: boolean;
}

/** Half as many entries at a time, where Meta says that a page holds too much; undefined at one. */
function smaller(call: GraphCall, error: unknown, wanted: number): GraphCall | undefined {
	const size = Math.min(wanted, call.largestPage ?? PAGE_SIZE);
	if (!(error instanceof GraphError) || !error.asksForLess || size < 2) return undefined;
	return { ...call, largestPage: Math.floor(size / 2) };
}

/** A page, and the call that got it. */
interface Asked {
	page: Page;
	call: GraphCall;
}

/**
 * Asks for one page, and for ever smaller ones while Meta says that it is too much for one answer.
 *
 * @param after the cursor behind which it begins
 * @param left how many entries are wanted at most
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function askForPage(
	connection: GraphConnection,
	call: GraphCall,
	after?: string,
	left = Infinity,
): Promise<Asked> {
	try {
		return { page: readPage(await connection.request(pageCall(call, after, left))), call };
	} catch (error) {
		const less = smaller(call, error, left);
		if (!less) return await Promise.reject(error);
		return await askForPage(connection, less, after, left);
	}
}

/** The entries of a list, page by page, so that only one page is held at a time. */
export async function* entries(
	connection: GraphConnection,
	call: GraphCall,
	{ limit = Infinity, readsAhead = false }: Reading = {},
): AsyncGenerator<IDataObject> {
	const seen = new Set<string>();
	let left = limit;
	let asked: Promise<Asked> | undefined = askForPage(connection, call, undefined, left);
	while (asked) {
		const got: Asked = await asked;
		const { data, after } = got.page;
		const wanted = data.slice(0, left);
		left -= data.length;
		// A server that hands out a cursor a second time would be asked forever.
		const goesOn: boolean = after !== undefined && !seen.has(after) && left > 0;
		if (after !== undefined) seen.add(after);
		const ask = async (): Promise<Asked> => await askForPage(connection, got.call, after, left);
		const ahead: Promise<Asked> | undefined = goesOn && readsAhead ? ask() : undefined;
		// While this page is worked on, the next is on its way; its failure is met when its turn comes.
		ahead?.catch(() => undefined);
		yield* wanted;
		asked = goesOn ? (ahead ?? ask()) : undefined;
	}
}
