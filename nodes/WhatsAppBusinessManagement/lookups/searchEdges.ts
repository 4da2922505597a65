import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { toNodeError } from '../graph/errors';
import { credentialNames } from '../graph/inCredential';
import { requestPage } from '../graph/pages';

interface Search {
	/** The calls that read the edges, in the order of the options. */
	calls: GraphCall[];
	option: (entry: IDataObject) => INodeListSearchItems | INodeListSearchItems[];
	/** The search text, if Meta does not filter by it: the names are searched here. */
	filter?: string;
	/** The position at which the previous page ended. */
	paginationToken?: string;
	/** The ID that the first edge shows, to be omitted from the others. */
	shownFirst?: string;
}

/** The position of a search: the index of the call, and the cursor of its next page. */
interface Position {
	call: number;
	after?: string;
}

function readPosition(token: string | undefined): Position {
	const [call, after] = (token ?? '').split(/:(.*)/s);
	return { call: Number(call) || 0, after: after || undefined };
}

const writePosition = ({ call, after }: Position): string => `${call}:${after ?? ''}`;

const matches = (name: string, filter: string | undefined): boolean =>
	filter === undefined || name.toLowerCase().includes(filter.toLowerCase());

/**
 * One page of a From List choice, over one or more edges. Pages without a match are skipped, because the
 * list would look empty although a later page contains a match.
 *
 * @throws {NodeApiError} with the fix, if Meta refuses a call
 */
export async function searchEdges(
	context: ILoadOptionsFunctions,
	connection: GraphConnection,
	{ calls, option, filter, paginationToken, shownFirst }: Search,
): Promise<INodeListSearchResult> {
	let position: Position | undefined = readPosition(paginationToken);
	const found = new Map<unknown, INodeListSearchItems>();
	const seen = new Set<string>();
	while (position && found.size === 0) {
		const { call, after }: Position = position;
		const edge = calls[call];
		if (!edge) return { results: [] };
		const page = await readAt(context, connection, edge, after);
		for (const item of page.data.flatMap((entry) => option(entry))) {
			const isShown = call > 0 && item.value === shownFirst;
			if (!isShown && matches(item.name, filter)) found.set(item.value, item);
		}
		// A server that returns the same cursor again would cause an endless loop.
		const isNew: boolean =
			page.after !== undefined && page.after !== after && !seen.has(page.after);
		if (page.after) seen.add(page.after);
		position = isNew ? { call, after: page.after } : nextEdge(call, calls);
	}
	return { results: [...found.values()], paginationToken: position && writePosition(position) };
}

const nextEdge = (call: number, calls: GraphCall[]): Position | undefined =>
	call + 1 < calls.length ? { call: call + 1 } : undefined;

async function readAt(
	context: ILoadOptionsFunctions,
	connection: GraphConnection,
	call: GraphCall,
	after?: string,
) {
	try {
		return (await requestPage(connection, call, after)).page;
	} catch (error) {
		const names = credentialNames(connection.credential);
		throw toNodeError(context.getNode(), error, undefined, names);
	}
}
