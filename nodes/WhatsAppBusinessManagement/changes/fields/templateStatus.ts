import { TEMPLATE_REJECTIONS } from '../rejectionReasons';
import { explained, sentences, textBeside, wordsFor } from '../words';
import { readable, timed } from './times';

/** Meta's template statuses and the rest of the summary after "Template …". */
export const TEMPLATE_STATUSES: Readonly<Record<string, string>> = {
	APPROVED: 'was approved',
	ARCHIVED: 'was archived and will be deleted after 28 days, unless it is unarchived',
	DELETED: 'was deleted',
	DISABLED: 'was disabled',
	FLAGGED: 'was flagged and may be disabled',
	IN_APPEAL: 'is being reviewed again',
	LIMIT_EXCEEDED: 'exceeds the account’s limit of templates',
	LOCKED: 'was locked and cannot be edited',
	PAUSED: 'was paused',
	PENDING: 'is being reviewed',
	PENDING_DELETION: 'will be deleted',
	REINSTATED: 'was reinstated',
	REJECTED: 'was rejected',
	UNARCHIVED: 'was unarchived',
};

/**
 * Titles of pauses, for changes without a description. The webhook reference names the titles, the page on
 * template pausing the durations.
 */
const TITLES: Readonly<Record<string, string>> = {
	FIRST_PAUSE: 'for 3 hours, because its quality is low',
	SECOND_PAUSE: 'for 6 hours, because its quality is low; the next time it will be disabled',
	RATE_LIMITING_PAUSE: 'because of a rate limit',
};

/** Statuses after which Meta no longer disables the template on the date that it sent. */
const SAFE: ReadonlySet<string> = new Set(['APPROVED', 'REINSTATED', 'UNARCHIVED', 'DELETED']);

interface Status {
	event: string | null;
	/** Null for NONE. */
	reason: string | null;
	title: string | null;
	/** Meta's explanation. */
	description: string | null;
	recommendation: string | null;
	disableDate: string | null;
}

/** What to do about a rejection for which Meta sent no recommendation. */
export const recommendationOf = (event: string | null, reason: string | null): string | null =>
	(event === 'REJECTED' ? wordsFor(TEMPLATE_REJECTIONS, reason)?.advice : undefined) ?? null;

function whatHappened({ event, title, disableDate }: Status): string {
	// Meta has no event for the end of a pause. Only the title reports it.
	if (title === 'UNPAUSE') return 'was unpaused';
	const what =
		wordsFor(TEMPLATE_STATUSES, event) ??
		`is now ${event === null ? 'in an unknown state' : explained(event, undefined)}`;
	if (disableDate === null || event === null || SAFE.has(event)) return what;
	if (event === 'DISABLED') return `${what}${timed('on', disableDate)}`;
	if (event === 'FLAGGED') return `was flagged and will be disabled on ${readable(disableDate)}`;
	return `${what} and will be disabled on ${readable(disableDate)}`;
}

/** The reason in words. A title adds something only if Meta sent no description and no reason. */
function whyOf({ event, reason, title, description }: Status): string {
	if (reason !== null) {
		return `: ${explained(reason, wordsFor(TEMPLATE_REJECTIONS, reason)?.meaning)}`;
	}
	if (description !== null || title === 'UNPAUSE') return '';
	// Meta gives a disabled template the title DISABLED.
	if (title === null || title.toLowerCase() === event?.toLowerCase()) return '';
	const words = wordsFor(TITLES, title);
	return words ? ` ${words}` : `: ${explained(title, undefined)}`;
}

/** The summary of a status change: what happened, why, until when, and what to do. */
export function describeStatus(template: string, status: Status): string {
	const { event, reason, title, recommendation } = status;
	const description = textBeside(status.description, [event, reason, title]);
	return sentences(
		`${template} ${whatHappened(status)}${whyOf({ ...status, description })}`,
		description,
		textBeside(recommendation, [event, reason, title, description]),
	);
}
