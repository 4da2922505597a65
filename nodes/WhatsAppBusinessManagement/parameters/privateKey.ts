import { createPrivateKey } from 'node:crypto';

import { recordOf } from '../graph/records';

/** The error for a pasted private key. */
export const PRIVATE_KEY_PROBLEM =
	'this is a private key, and nothing was sent. Paste the public key, which begins with -----BEGIN PUBLIC KEY-----. Remove the private key from the workflow, and create a new key pair if others can see it';

/** The encodings of a private key in DER. */
const ENCODINGS = ['pkcs8', 'pkcs1', 'sec1'] as const;

/** A key with a passphrase is a private one: public keys are not encrypted. */
const isEncrypted = (error: unknown): boolean => recordOf(error).code === 'ERR_MISSING_PASSPHRASE';

function holdsPrivateKey(der: Buffer, type: (typeof ENCODINGS)[number]): boolean {
	try {
		return createPrivateKey({ key: der, format: 'der', type }).type === 'private';
	} catch (error) {
		return isEncrypted(error);
	}
}

/** The header of a PEM, or `d`, the private part of a JWK (RFC 7518, 6.2.2). */
const MARKERS = /PRIVATE\s*KEY|\\?"d\\?"\s*:/i;

/** The text decoded as base64 and as hex. A wrong decoding results in bytes that are no key. */
function decodingsOf(text: string): Buffer[] {
	const bare = text.replace(/-----[^-]*-----/g, '').replace(/\\+[rnt]|[\s"'`]/g, '');
	return [Buffer.from(bare, 'base64'), Buffer.from(bare.replace(/:/g, ''), 'hex')];
}

const isUnwrappedPrivateKey = (text: string): boolean =>
	MARKERS.test(text) ||
	decodingsOf(text).some((bytes) => ENCODINGS.some((type) => holdsPrivateKey(bytes, type)));

/**
 * Whether a text contains a private key: with a header in any case, without a header, or as a whole PEM
 * that is encoded as base64 again, as secret stores and sheets often do. Check this before anything
 * else, because a private key must not be sent anywhere.
 */
export const isPrivateKey = (pasted: string): boolean =>
	isUnwrappedPrivateKey(pasted) ||
	decodingsOf(pasted).some((bytes) => isUnwrappedPrivateKey(bytes.toString('latin1')));
