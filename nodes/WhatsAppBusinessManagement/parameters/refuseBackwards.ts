import type { z } from 'zod';

interface Stretch {
	/** The field that says where it begins. */
	path: string;
	/** Its first moment, and the one at which it is over; undefined where it is open. */
	from?: number;
	to?: number;
	/** Where it must begin, as a message says it. */
	must: string;
}

/** Refuses a time that ends before it begins: Meta would answer as if there had been nothing. */
export function refuseBackwards(context: z.RefinementCtx, { path, from, to, must }: Stretch): void {
	if (from === undefined || to === undefined || from < to) return;
	context.addIssue({ code: 'custom', path: [path], message: must });
}

/** Refuses a time that ends before it begins. Meta counts Until itself. */
export function checkSinceUntil(
	{ since, until }: { since?: number; until?: number },
	context: z.RefinementCtx,
): void {
	const to = until === undefined ? undefined : until + 1;
	refuseBackwards(context, { path: 'since', from: since, to, must: 'must not lie after Until' });
}
