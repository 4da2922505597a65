import type { GraphCall } from './call';
import { graphRefusal, invalidParameter } from './errors';

const DEFAULT_LIMIT = 25;
/** Meta's reference: 1 to 100. A larger limit is reduced, and the links stay correct. */
const LARGEST_LIMIT = 100;

/** The names that move through a list, as opposed to those that select what is in it. */
const MOVES = new Set(['after', 'before', 'access_token', 'appsecret_proof']);

export interface Page {
	data: object[];
	paging?: {
		cursors: { before: string; after: string };
		next?: string;
		previous?: string;
	};
}

/**
 * One page of `rows`, by `limit`, `after` and `before`, or by the Relay names `first` and `last`.
 * An empty page has no `paging`; the last page has no `next`. More than `largestPage` is refused.
 */
export function pageOf<Row>(
	rows: Row[],
	call: GraphCall,
	show: (row: Row) => object,
	largestPage?: number,
): Page {
	const { start, end } = windowOf(rows.length, call, largestPage);
	const data = rows.slice(start, end).map(show);
	if (data.length === 0) return { data };
	const cursors = { before: cursorAt(start), after: cursorAt(end - 1) };
	return {
		data,
		paging: {
			cursors,
			...(end < rows.length && { next: pageUrl(call, { after: cursors.after }) }),
			...(start > 0 && { previous: pageUrl(call, { before: cursors.before }) }),
		},
	};
}

function windowOf(
	total: number,
	call: GraphCall,
	largestPage: number | undefined,
): { start: number; end: number } {
	const { parameters } = call;
	const last = parameters.integer('last', 1);
	const size = last ?? parameters.integer('first', 1) ?? parameters.integer('limit', 1);
	// Meta's message for this is not documented.
	if (largestPage && size && size > largestPage) {
		throw invalidParameter(`Param limit must be less than or equal to ${largestPage}`);
	}
	const limit = Math.min(size ?? DEFAULT_LIMIT, largestPage ?? LARGEST_LIMIT);
	const after = parameters.text('after');
	const before = parameters.text('before');
	if (before !== undefined || last !== undefined) {
		const end = before ? Math.min(positionOf(before, call), total) : total;
		return { start: Math.max(0, end - limit), end };
	}
	const start = after ? positionOf(after, call) + 1 : 0;
	return { start, end: Math.min(start + limit, total) };
}

/** Opaque to callers, as Meta's cursors are; the padding reveals callers that do not encode it. */
function cursorAt(position: number): string {
	return Buffer.from(`row ${position}`).toString('base64');
}

/** Since v24 Meta answers an invalid cursor of the template list with a code of its own. */
function positionOf(cursor: string, { path, version }: GraphCall): number {
	const [, position] = /^row (\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
	if (position !== undefined) return Number(position);
	const isTemplateList = path.endsWith('/message_templates') && Number(version.slice(1)) >= 24;
	throw isTemplateList
		? graphRefusal(131059, 'Invalid cursor')
		: invalidParameter('Invalid cursors values');
}

/** Absolute and with the access token, like Meta's links: they must never be shown. */
function pageUrl(call: GraphCall, move: { after: string } | { before: string }): string {
	const selection = call.parameters.entries().filter(([name]) => !MOVES.has(name));
	const query = new URLSearchParams([
		['access_token', call.caller.token],
		...selection,
		...Object.entries(move),
	]);
	return `${call.origin}${call.path}?${query}`;
}
