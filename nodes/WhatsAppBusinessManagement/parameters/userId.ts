import { text } from './values';

/**
 * A business-scoped user ID: the country of the user, a point, and letters and digits (Meta: Business-scoped
 * user IDs). It identifies a user whose phone number Meta does not reveal.
 */
export const USER_ID = /^[A-Z]{2}\.[A-Za-z0-9.]{1,128}$/;

/** Whether a text is meant as a user ID, and not as a phone number. */
export const isUserId = (user: unknown): boolean =>
	typeof user === 'string' && /^\s*[A-Z]{2}\./.test(user);

/** Whether a user ID is a parent ID, which several portfolios share: `US.ENT.1181…`. */
export const isParentUserId = (user: string): boolean => /^[A-Z]{2}\.ENT\./.test(user.trim());

/** Why a parent ID is refused, and what to use instead. Meta accepts parent IDs only to send messages. */
export const NO_PARENT_ID =
	'a parent user ID (e.g. US.ENT.11815799212886844830). Meta accepts only the ID of the user for your own portfolio, which webhooks contain as user_id (e.g. US.13491208655302741918)';

/** A required user ID. */
export const userId = () =>
	text({ pattern: USER_ID, must: 'must be a user ID, e.g. US.13491208655302741918' }).refine(
		(user) => !isParentUserId(user),
		`must not be ${NO_PARENT_ID}`,
	);
