import type { z } from 'zod';

import { numberField } from '../../parameters/field';
import { integer } from '../../parameters/values';
import type { Category } from '../../templates/categories';
import { THIRTY_DAYS, TIMES_TO_LIVE } from '../../templates/timeToLive';

/** The limits of all categories together. */
const SHORTEST = THIRTY_DAYS;
const LONGEST = TIMES_TO_LIVE.MARKETING.to;

/** The range if the category is unknown: everything that some category accepts. */
const ANY_CATEGORY = { from: TIMES_TO_LIVE.UTILITY.from, to: LONGEST, thirtyDays: true };

function rangeOf(category: Category | undefined): string {
	const { from, to, thirtyDays } = category ? TIMES_TO_LIVE[category] : ANY_CATEGORY;
	const range = `must be from ${from} to ${to} seconds${thirtyDays ? ', or -1 for 30 days' : ''}`;
	if (!category) return range;
	return `${range}${thirtyDays ? ',' : ''} in the category ${category}`;
}

/** Refuses a time that Meta does not accept for the category. */
export function checkTimeToLive(
	seconds: number | undefined,
	category: Category | undefined,
	path: string[],
	context: z.RefinementCtx,
): void {
	if (seconds === undefined) return;
	const { from, to, thirtyDays } = category ? TIMES_TO_LIVE[category] : ANY_CATEGORY;
	if ((seconds >= from && seconds <= to) || (thirtyDays && seconds === THIRTY_DAYS)) return;
	context.addIssue({ code: 'custom', path, message: rangeOf(category) });
}

/** How long Meta tries to deliver the messages of a template. */
export const timeToLiveField = numberField('messageSendTtlSeconds', {
	label: 'Time to Live',
	sends: 'message_send_ttl_seconds',
	default: 600,
	description:
		'How many seconds Meta tries to deliver a message: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to 2,592,000 for marketing. -1 means 30 days and is not available for marketing.',
	is: () => integer(SHORTEST, LONGEST).optional(),
});
