import { createHmac } from 'node:crypto';

import { areEqual } from './constantTime';

/**
 * Requests between triggers are signed with a separate key that is derived from the app secret, so that
 * Meta's signatures and the triggers' seals cannot be used in place of each other.
 */
const PURPOSE = 'receivers of one app, protocol 1';

const keyOf = (appSecret: string): Buffer =>
	createHmac('sha256', appSecret).update(PURPOSE).digest();

/** Signs a text for one use, e.g. `request` or `answer to 01ab…`; in hex. */
export const seal = (appSecret: string, use: string, text: string | Buffer): string =>
	createHmac('sha256', keyOf(appSecret)).update(`${use}\n`).update(text).digest('hex');

/** Whether a seal is valid for the text. False for a seal that is not a string. */
export const isSealed = (
	appSecret: string,
	use: string,
	text: string | Buffer,
	given: unknown,
): boolean =>
	typeof given === 'string' && appSecret !== '' && areEqual(given, seal(appSecret, use, text));
