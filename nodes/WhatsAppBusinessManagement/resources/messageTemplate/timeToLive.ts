import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import type { Category } from './choices';

/** Seconds for which Meta goes on trying to deliver (Meta: Time-to-live). */
const RANGES: Readonly<Record<Category, { from: number; to: number; forever: boolean }>> = {
	AUTHENTICATION: { from: 30, to: 900, forever: true },
	MARKETING: { from: 43_200, to: 2_592_000, forever: false },
	UTILITY: { from: 30, to: 43_200, forever: true },
};

/** Stands for 30 days. */
const THIRTY_DAYS = -1;

/** Any that some category takes. */
export const SHORTEST = THIRTY_DAYS;
export const LONGEST = RANGES.MARKETING.to;

/** Where the category is not known: what any of them takes. */
const ANY = { from: RANGES.UTILITY.from, to: LONGEST, forever: true };

function rangeOf(category: Category | undefined): string {
	const { from, to, forever } = category ? RANGES[category] : ANY;
	const range = `must be from ${from} to ${to} seconds${forever ? ', or -1 for 30 days' : ''}`;
	if (!category) return range;
	return `${range}${forever ? ',' : ''} in the category ${category}`;
}

/** Refuses a time that Meta does not take for the category. */
export function checkTimeToLive(
	seconds: number | undefined,
	category: Category | undefined,
	path: string[],
	context: z.RefinementCtx,
): void {
	if (seconds === undefined) return;
	const { from, to, forever } = category ? RANGES[category] : ANY;
	if ((seconds >= from && seconds <= to) || (forever && seconds === THIRTY_DAYS)) return;
	context.addIssue({ code: 'custom', path, message: rangeOf(category) });
}

export const TIME_TO_LIVE_FIELD: INodeProperties = {
	displayName: 'Time to Live',
	name: 'messageSendTtlSeconds',
	type: 'number',
	default: 600,
	description:
		'For how many seconds Meta tries to deliver a message: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to 2,592,000 for marketing. -1 stands for 30 days and is not for marketing.',
};
