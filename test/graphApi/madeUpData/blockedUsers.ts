import { CONNECTED_NUMBER_ID } from '../ids';

/** A user who wrote within the last 24 hours and can be blocked. Numbers from 555-01xx, as in films. */
export const RECENT_USER = '12125550171';
export const OTHER_RECENT_USER = '12125550172';
/** Blocked from the start. */
export const BLOCKED_USER = '12125550181';

/** Whom each number has blocked, by the number's ID. */
export const createBlockedUsers = (): Map<string, Set<string>> =>
	new Map([[CONNECTED_NUMBER_ID, new Set([BLOCKED_USER, '12125550182'])]]);

/** Who wrote to any of the numbers within the last 24 hours: all from 555-017x. */
export const isRecentUser = (waId: string): boolean => /^1212555017\d$/.test(waId);
