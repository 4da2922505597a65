import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

import { PRIVATE_KEY_PROBLEM, isPrivateKey } from '../../parameters/privateKey';
import { text } from '../../parameters/values';

/** Meta: "2048-bit RSA" (Flows: setting up encryption). */
const KEY_BITS = 2048;

const NO_KEY = `must be a ${KEY_BITS}-bit RSA public key in PEM form, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----`;

const SEVERAL_KEYS = 'must contain one public key only, and it holds several';

/** Other things with a public key in them, which people paste instead, and how to get the key out of them. */
const CONTAINERS: ReadonlyArray<[is: RegExp, problem: string]> = [
	[
		/BEGIN (?:X509 |TRUSTED )?CERTIFICATE-/,
		'this is a certificate. Paste its public key, as “openssl x509 -in certificate.pem -pubkey -noout” writes it',
	],
	[
		/BEGIN SSH2 PUBLIC KEY|\bssh-[a-z0-9]+ AAAA/,
		'this is a public key for SSH. Paste it in PEM form, as “ssh-keygen -e -m PKCS8 -f key.pub” writes it',
	],
];

/** The text of an address or a form without its encoding. */
function withoutUrlEncoding(pasted: string): string {
	if (!/%(?:0A|2B|2D|2F|3D)/i.test(pasted)) return pasted;
	try {
		return decodeURIComponent(pasted.replaceAll('+', ' '));
	} catch {
		return pasted;
	}
}

/** The PEM inside a text that is encoded as base64 again, as secret stores do; any other text is returned unchanged. */
function withoutSecondBase64(pasted: string): string {
	const decoded = Buffer.from(pasted, 'base64').toString('latin1');
	return decoded.includes('PUBLIC KEY-') ? decoded : pasted;
}

/**
 * The text with real line breaks, blanks and hyphens: sheets, JSON and `.env` files write `\n`, web pages have
 * tags and blanks of their own, word processors dashes.
 */
const normalized = (pasted: string): string =>
	withoutSecondBase64(withoutUrlEncoding(pasted))
		.replace(/\\+(?:[rnt]|u000[ad])/gi, '\n')
		.replace(/<[^<>]*>/g, '\n')
		.replace(/\u00A0/g, ' ')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[\u200B-\u200D\u2060]/g, '');

/** A key between its markers. What is around it, such as quotes or a name in front of it, is ignored. */
const MARKED = /BEGIN (?:RSA )?PUBLIC KEY-+([^-]+)-+END (?:RSA )?PUBLIC KEY/g;

/** The parts of a text that may be the base64 of a key: what is between markers, or a text without markers. */
function bodiesIn(pasted: string): string[] {
	const marked = [...pasted.matchAll(MARKED)].map(([, body = '']) => body);
	return marked.length > 0 || pasted.includes('PUBLIC KEY') ? marked : [pasted];
}

/**
 * The key in base64, also in the variant for addresses; undefined if it is damaged. Node ignores what is not
 * base64, such as line breaks.
 */
function keyIn(base64: string): KeyObject | undefined {
	const der = Buffer.from(base64, 'base64');
	for (const type of ['spki', 'pkcs1'] as const) {
		try {
			return createPublicKey({ key: der, format: 'der', type });
		} catch {
			// Not a key of this type. Node's message adds nothing useful.
		}
	}
	return undefined;
}

/** What is wrong with a key that Meta would not take. */
function problemOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | undefined {
	if (asymmetricKeyType !== 'rsa') {
		return `must be an RSA key, and this is a key of the type ${String(asymmetricKeyType)}`;
	}
	const bits = asymmetricKeyDetails?.modulusLength;
	return bits === KEY_BITS
		? undefined
		: `must be an RSA key of ${KEY_BITS} bits, and this one has ${String(bits)}`;
}

type Result = { pem: string } | { problem: string };

/** Reads a key as people paste it. A private key is refused first, because it must not be sent. */
function readKey(pasted: string): Result {
	const plain = normalized(pasted);
	if (isPrivateKey(pasted) || isPrivateKey(plain)) return { problem: PRIVATE_KEY_PROBLEM };
	const container = CONTAINERS.find(([is]) => is.test(plain));
	if (container) return { problem: container[1] };
	const bodies = bodiesIn(plain);
	if (bodies.length > 1) return { problem: SEVERAL_KEYS };
	const key = keyIn(bodies[0] ?? '');
	const problem = key ? problemOf(key) : NO_KEY;
	return key && problem === undefined
		? { pem: key.export({ type: 'spki', format: 'pem' }).toString().trim() }
		: { problem: problem ?? NO_KEY };
}

/** The public key of a business, as PEM in the form that OpenSSL writes. */
export const publicKey = () =>
	text({ must: NO_KEY }).transform((pasted, context) => {
		const read = readKey(pasted);
		if ('pem' in read) return read.pem;
		context.addIssue({ code: 'custom', message: read.problem });
		return z.NEVER;
	});
