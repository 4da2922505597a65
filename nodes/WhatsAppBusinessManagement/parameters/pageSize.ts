import type { z } from 'zod';

import { isEmpty } from './values';

/**
 * How many entries a page may hold, where the user asks an edge for it as Meta's `limit`: some edges give
 * fewer than the node asks for by itself. Undefined where it is left to the node.
 */
export function pageSizeIn({ limit }: Record<string, unknown>): number | undefined {
	if (isEmpty(limit)) return undefined;
	return typeof limit === 'string' ? Number(limit) : (limit as number);
}

/** Refuses a `limit` that is no size of a page, under the field that holds it. */
export function checkPageSize(
	query: Record<string, unknown>,
	field: string,
	context: z.RefinementCtx,
): void {
	const size = pageSizeIn(query);
	if (size === undefined || (Number.isSafeInteger(size) && size >= 1)) return;
	const message = 'limit must be a whole number, at least 1: it is the size of a page';
	context.addIssue({ code: 'custom', path: [field], message });
}
