import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { toNodeError } from '../graph/errors';
import { askForPage } from '../graph/pages';

interface Search {
	/** The edges to look through, one after another. */
	calls: GraphCall[];
	option: (entry: IDataObject) => INodeListSearchItems | INodeListSearchItems[];
	/** What the user typed; where Meta does not search itself, the names are searched here. */
	filter?: string;
	/** Where the last page of the list ended. */
	paginationToken?: string;
	/** What the first edge alone shows, so that the others need not show it again. */
	shownFirst?: string;
}

/** Where a search goes on: which of the edges, and behind which cursor. */
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
 * One page of a From List choice, over one or more edges. Pages without a match are passed over, so
 * that the list does not seem empty while a later page holds what the user looks for.
 *
 * @throws {NodeApiError} with what to do, when Meta refuses
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
		// A server that hands out a cursor a second time would be asked forever.
		const isNew: boolean =
			page.after !== undefined && page.after !== after && !seen.has(page.after);
		if (page.after) seen.add(page.after);
		position = isNew ? { call, after: page.after } : edgeBehind(call, calls);
	}
	return { results: [...found.values()], paginationToken: position && writePosition(position) };
}

const edgeBehind = (call: number, calls: GraphCall[]): Position | undefined =>
	call + 1 < calls.length ? { call: call + 1 } : undefined;

async function readAt(
	context: ILoadOptionsFunctions,
	connection: GraphConnection,
	call: GraphCall,
	after?: string,
) {
	try {
		return (await askForPage(connection, call, after)).page;
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}
