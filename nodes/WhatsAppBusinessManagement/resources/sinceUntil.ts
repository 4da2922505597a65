import type { z } from 'zod';

import { refuseBackwards } from './refuseBackwards';

/** Refuses a time that ends before it begins. Meta counts Until itself. */
export function checkSinceUntil(
	{ since, until }: { since?: number; until?: number },
	context: z.RefinementCtx,
): void {
	const to = until === undefined ? undefined : until + 1;
	refuseBackwards(context, { path: 'since', from: since, to, must: 'must not lie after Until' });
}
