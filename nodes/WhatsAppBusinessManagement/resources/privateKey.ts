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

/**
 * Whether a text holds a private key: with its header in whatever letters, or without one, as it comes
 * out of a secret store or a sheet. It must go nowhere, so it is looked for before anything else.
 */
export function isPrivateKey(pasted: string): boolean {
	if (/PRIVATE\s*KEY/i.test(pasted)) return true;
	const base64 = pasted.replace(/-----[^-]*-----/g, '').replace(/\\r|\\n|\s/g, '');
	const der = Buffer.from(base64, 'base64');
	return FORMS.some((form) => holdsPrivateKey(der, form));
}
