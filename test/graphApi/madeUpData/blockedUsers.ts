import { CONNECTED_NUMBER_ID } from '../ids';

/** A user who wrote within the last 24 hours and can be blocked. Numbers from 555-01xx, as in films. */
export const RECENT_USER = '12125550171';
export const OTHER_RECENT_USER = '12125550172';
/** Blocked from the start. */
export const BLOCKED_USER = '12125550181';

/** A user whose number Meta does not reveal, who wrote within the last 24 hours. */
export const RECENT_USER_ID = 'US.13491208655302741918';
/** The same user, for all portfolios of the parent. */
export const RECENT_PARENT_ID = 'US.ENT.11815799212886844830';

/** Whom each number has blocked, by the number's ID: phone numbers, and IDs of users without one. */
export const createBlockedUsers = (): Map<string, Set<string>> =>
	new Map([[CONNECTED_NUMBER_ID, new Set([BLOCKED_USER, '12125550182'])]]);

/** Who wrote to any of the numbers within the last 24 hours: all from 555-017x, and the user without a number. */
export const isRecentUser = (user: string): boolean =>
	/^1212555017\d$/.test(user) || user === RECENT_USER_ID;
