import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from './call';
import type { GraphConnection } from './connection';
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
	if (isRecord(data)) return { data: [data as IDataObject] };
	if (!Array.isArray(data)) return { data: 'data' in answer ? [] : [answer as IDataObject] };
	const { next, cursors } = recordOf(paging);
	const { after } = recordOf(cursors);
	return {
		data: data.filter(isRecord) as IDataObject[],
		after: next !== undefined && typeof after === 'string' ? after : undefined,
	};
}

/** The call that reads one page of a list: what comes behind a cursor, and at most so many entries. */
export function pageCall(call: GraphCall, after?: string, wanted = Infinity): GraphCall {
	const size = Math.min(wanted, call.largestPage ?? PAGE_SIZE);
	const query = { ...call.query, [call.pageSizeName ?? 'limit']: size, ...(after && { after }) };
	return { ...call, query };
}

/**
 * The entries of a list, page by page, so that only one page is held at a time.
 *
 * @param limit how many entries at most; the page size follows it, so that nothing is read in vain
 */
export async function* entries(
	connection: GraphConnection,
	call: GraphCall,
	limit = Infinity,
): AsyncGenerator<IDataObject> {
	const seen = new Set<string>();
	let left = limit;
	let asked: Promise<unknown> | undefined = connection.request(pageCall(call, undefined, left));
	while (asked) {
		const { data, after } = readPage(await asked);
		const wanted = data.slice(0, left);
		left -= data.length;
		// A server that hands out a cursor a second time would be asked forever.
		const goesOn = after !== undefined && !seen.has(after) && left > 0;
		if (goesOn) seen.add(after);
		asked = goesOn ? connection.request(pageCall(call, after, left)) : undefined;
		// While this page is worked on, the next is on its way; its failure is met when its turn comes.
		asked?.catch(() => undefined);
		yield* wanted;
	}
}
