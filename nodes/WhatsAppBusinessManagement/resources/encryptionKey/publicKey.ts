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
 * The key as OpenSSL writes it, whatever became of its line breaks on the way: spaces, `\n` as text, or
 * none at all. Undefined for what is no RSA key of the right size.
 */
function asPem(pasted: string): string | undefined {
	const [, pkcs1, base64] = PEM.exec(pasted) ?? [];
	if (base64 === undefined) return undefined;
	try {
		const der = Buffer.from(base64, 'base64');
		const key = createPublicKey({ key: der, format: 'der', type: pkcs1 ? 'pkcs1' : 'spki' });
		const isRight =
			key.asymmetricKeyType === 'rsa' && key.asymmetricKeyDetails?.modulusLength === KEY_BITS;
		return isRight ? key.export({ type: 'spki', format: 'pem' }).toString().trim() : undefined;
	} catch {
		// Not even a key. Node's message would repeat nothing of use.
		return undefined;
	}
}

/** The public key of a business. A private one is refused first, because it must go nowhere. */
export const publicKey = () =>
	text({ must: NO_KEY }).transform((pasted, context) => {
		const isPrivate = isPrivateKey(pasted);
		const pem = isPrivate ? undefined : asPem(pasted.replace(/\\r|\\n/g, '\n'));
		if (pem !== undefined) return pem;
		context.addIssue({ code: 'custom', message: isPrivate ? PRIVATE_KEY_PROBLEM : NO_KEY });
		return z.NEVER;
	});
