import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

import { PRIVATE_KEY_PROBLEM, isPrivateKey } from '../../parameters/privateKey';
import { text } from '../../parameters/values';

/** Meta: "2048-bit RSA" (Flows: setting up encryption). */
const KEY_BITS = 2048;

const PEM = /^-----BEGIN (RSA )?PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END \1?PUBLIC KEY-----$/;

const NO_KEY =
	'must be a 2048-bit RSA public key in PEM form, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----';

/**
 * The key in PEM form, as OpenSSL writes it. Its line breaks may have become spaces or `\n` as text, or be
 * missing.
 *
 * @returns undefined if it is not an RSA key of the required size
 */
function asPem(pasted: string): string | undefined {
	const [, pkcs1, base64] = PEM.exec(pasted) ?? [];
	if (base64 === undefined) return undefined;
	try {
		const der = Buffer.from(base64, 'base64');
		const key = createPublicKey({ key: der, format: 'der', type: pkcs1 ? 'pkcs1' : 'spki' });
		const isSupported =
			key.asymmetricKeyType === 'rsa' && key.asymmetricKeyDetails?.modulusLength === KEY_BITS;
		return isSupported ? key.export({ type: 'spki', format: 'pem' }).toString().trim() : undefined;
	} catch {
		// Not a key. Node's message adds nothing useful.
		return undefined;
	}
}

/** The public key of a business, as PEM. A private key is refused first, because it must not be sent. */
export const publicKey = () =>
	text({ must: NO_KEY }).transform((pasted, context) => {
		const isPrivate = isPrivateKey(pasted);
		const pem = isPrivate ? undefined : asPem(pasted.replace(/\\r|\\n/g, '\n'));
		if (pem !== undefined) return pem;
		context.addIssue({ code: 'custom', message: isPrivate ? PRIVATE_KEY_PROBLEM : NO_KEY });
		return z.NEVER;
	});
