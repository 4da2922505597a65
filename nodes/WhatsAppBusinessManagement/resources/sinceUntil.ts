import type { z } from 'zod';

/** Refuses a time that ends before it begins: the list would be empty, as if there had been nothing. */
export function checkSinceUntil(
	{ since, until }: { since?: number; until?: number },
	context: z.RefinementCtx,
): void {
	if (since === undefined || until === undefined || since <= until) return;
	const message = 'must not lie after Until';
	context.addIssue({ code: 'custom', path: ['since'], message });
}
