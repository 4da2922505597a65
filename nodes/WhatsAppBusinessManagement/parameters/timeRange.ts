import type { z } from 'zod';

interface TimeRange {
	/** The name of the field that holds the start. */
	path: string;
	/** Start (inclusive) and end (exclusive) in unix seconds; undefined if open. */
	from?: number;
	to?: number;
	/** The message, e.g. "must not be after Until". */
	must: string;
}

/** Refuses a range that ends before it starts. Meta would return an empty result for it. */
export function refuseReversedRange(
	context: z.RefinementCtx,
	{ path, from, to, must }: TimeRange,
): void {
	if (from === undefined || to === undefined || from < to) return;
	context.addIssue({ code: 'custom', path: [path], message: must });
}

/** Refuses a Since after Until. Meta's Until is inclusive. */
export function checkSinceUntil(
	{ since, until }: { since?: number; until?: number },
	context: z.RefinementCtx,
): void {
	const to = until === undefined ? undefined : until + 1;
	refuseReversedRange(context, { path: 'since', from: since, to, must: 'must not be after Until' });
}
