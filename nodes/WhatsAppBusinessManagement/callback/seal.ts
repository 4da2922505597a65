import { createHmac } from 'node:crypto';

import { areEqual } from './constantTime';

/** What the triggers of one app say to each other is signed with a key of its own, made of the app
 * secret: so no signature of Meta's can stand for one of theirs, nor the other way round. */
const PURPOSE = 'receivers of one app, protocol 1';

const keyOf = (appSecret: string): Buffer =>
	createHmac('sha256', appSecret).update(PURPOSE).digest();

/** Signs a text for one use, e.g. `request` or `answer to 01ab…`; in hex. */
export const seal = (appSecret: string, use: string, text: string | Buffer): string =>
	createHmac('sha256', keyOf(appSecret)).update(`${use}\n`).update(text).digest('hex');

/** Whether a seal is that of the text. False for anything that is no text at all. */
export const isSealed = (
	appSecret: string,
	use: string,
	text: string | Buffer,
	given: unknown,
): boolean =>
	typeof given === 'string' && appSecret !== '' && areEqual(given, seal(appSecret, use, text));
