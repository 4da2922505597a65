import type { z } from 'zod';

import { isEmpty } from './values';

/**
 * The page size that the user set as Meta's `limit`, for edges that return smaller pages than the node
 * requests by default.
 *
 * @returns undefined if the user set none
 */
export function pageSizeIn({ limit }: Record<string, unknown>): number | undefined {
	if (isEmpty(limit)) return undefined;
	return typeof limit === 'string' ? Number(limit) : (limit as number);
}

/**
 * Refuses a `limit` that is not a valid page size.
 *
 * @param field the name of the field that holds the query
 */
export function checkPageSize(
	query: Record<string, unknown>,
	field: string,
	context: z.RefinementCtx,
): void {
	const size = pageSizeIn(query);
	if (size === undefined || (Number.isSafeInteger(size) && size >= 1)) return;
	const message = 'limit must be a whole number of at least 1: it is the page size';
	context.addIssue({ code: 'custom', path: [field], message });
}
