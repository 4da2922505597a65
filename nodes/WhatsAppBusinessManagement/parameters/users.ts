import { z } from 'zod';

import { dialledNumber } from './phoneNumbers';
import { NO_PARENT_ID, USER_ID, isParentUserId, isUserId } from './userId';
import { splitList, textList } from './values';

/** A phone number, or the ID of a user whose number Meta does not reveal. */
const USER = new RegExp(`^\\+?\\d{7,15}$|${USER_ID.source}`);

const MUST =
	'must contain phone numbers with country code (e.g. +16505551234) or WhatsApp user IDs (e.g. US.13491208655302741918)';

/** A user as Meta expects it. The dots of a user ID are kept. */
const readUser = (user: unknown): unknown => (isUserId(user) ? user : dialledNumber(user));

/** The users in a list or a text, each as Meta expects it. */
function usersIn(value: unknown): unknown {
	const list = splitList(value);
	return Array.isArray(list) ? list.map(readUser) : list;
}

/** The key that is the same for two spellings of one user: the digits of a number, or the whole user ID. */
export function keyOfUser(user: unknown): string {
	const written = String(user).trim();
	return isUserId(written) ? written : written.replace(/\D/g, '');
}

/** Each user once: Meta would refuse a repeated user, or count it twice. */
const withoutRepeats = (users: string[]): string[] => [
	...new Map(users.map((user) => [keyOfUser(user), user])).values(),
];

/**
 * The users of a required field, by phone number or user ID, as a list of texts without repetitions.
 *
 * @param most the most users that Meta accepts
 */
export const userList = (most = Infinity) =>
	z
		.preprocess(usersIn, textList({ pattern: USER, must: MUST, atLeastOne: MUST }))
		.refine((users) => !users.some(isParentUserId), `must not hold ${NO_PARENT_ID}`)
		.transform(withoutRepeats)
		.refine((users) => users.length <= most, `may contain at most ${most} entries`);
