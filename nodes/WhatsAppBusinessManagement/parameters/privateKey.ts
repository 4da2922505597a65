import { createPrivateKey } from 'node:crypto';

import { recordOf } from '../graph/records';

/** What the user is told who pasted one. */
export const PRIVATE_KEY_PROBLEM =
	'this is a private key, and nothing was sent. Paste the public key, which begins with -----BEGIN PUBLIC KEY-----. Remove the private key from the workflow, and make a new pair if others can see it';

/** The forms in which a key stands behind its header. */
const FORMS = ['pkcs8', 'pkcs1', 'sec1'] as const;

/** A key that asks for a passphrase is a private one: nobody locks a public key. */
const isLocked = (error: unknown): boolean => recordOf(error).code === 'ERR_MISSING_PASSPHRASE';

function holdsPrivateKey(der: Buffer, type: (typeof FORMS)[number]): boolean {
	try {
		return createPrivateKey({ key: der, format: 'der', type }).type === 'private';
	} catch (error) {
		return isLocked(error);
	}
}

/** What is told by its words: the header of a PEM, and `d`, the private part of a JWK (RFC 7518, 6.2.2). */
const SAYS_SO = /PRIVATE\s*KEY|\\?"d\\?"\s*:/i;

/** The bytes that a text may stand for; what is not of the form gives bytes that are no key. */
function bytesIn(text: string): Buffer[] {
	const bare = text.replace(/-----[^-]*-----/g, '').replace(/\\r|\\n|\s/g, '');
	return [Buffer.from(bare, 'base64'), Buffer.from(bare.replace(/:/g, ''), 'hex')];
}

const isKeyItself = (text: string): boolean =>
	SAYS_SO.test(text) ||
	bytesIn(text).some((bytes) => FORMS.some((form) => holdsPrivateKey(bytes, form)));

/**
 * Whether a text holds a private key: with its header in whatever letters, or without one, as it comes
 * out of a secret store or a sheet, where a whole PEM is often written in base64 once more. It must go
 * nowhere, so it is looked for before anything else.
 */
export const isPrivateKey = (pasted: string): boolean =>
	isKeyItself(pasted) || bytesIn(pasted).some((bytes) => isKeyItself(bytes.toString('latin1')));
