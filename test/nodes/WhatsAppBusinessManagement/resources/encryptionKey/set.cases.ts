import { generateKeyPairSync } from 'node:crypto';

import type { OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { PUBLIC_KEY } from '../../../../graphApi/madeUpData/encryptionKeys';
import { EDGE, phoneNumberId } from './shared';

/** Different line breaks of a key result in the same request. */
const sets = (what: string, publicKey: string): OperationCase => ({
	does: `sends ${what} as a form`,
	parameters: { phoneNumberId, publicKey },
	calls: [
		{
			method: 'POST',
			path: EDGE,
			body: { business_public_key: PUBLIC_KEY },
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
		},
	],
	item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
});

const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pkcs8 = small.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const refuse = (publicKey: string) => ({ phoneNumberId, publicKey }) as const;

const NO_KEY = /^Public Key: must be a 2048-bit RSA public key in PEM form[^:]*$/;

/** Matched to the end: the message must not contain any part of the key. */
const PRIVATE =
	/^Public Key: this is a private key, and nothing was sent\. Paste the public key, which begins with -----BEGIN PUBLIC KEY-----\. Remove the private key from the workflow, and create a new key pair if others can see it$/;

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		sets('a key', `${PUBLIC_KEY}\n`),
		sets('a key whose lines became one', PUBLIC_KEY.replace(/\n/g, ' ')),
		sets('a key with \\n as text', PUBLIC_KEY.replace(/\n/g, '\\n')),
	],
	refused: [
		['a private key', refuse(pkcs8), PRIVATE],
		[
			'the body of a private key without its header',
			refuse(small.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')),
			PRIVATE,
		],
		['a private key on one line', refuse(pkcs8.replace(/\n/g, ' ')), PRIVATE],
		[
			'a private key after the public one',
			refuse(
				`${PUBLIC_KEY}\n${small.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()}`,
			),
			PRIVATE,
		],
		[
			'a value that is not a key',
			refuse('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'),
			NO_KEY,
		],
		['text', refuse('my key'), NO_KEY],
		[
			'a short key',
			refuse(small.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
			NO_KEY,
		],
		[
			'a key that is not RSA',
			refuse(elliptic.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
			NO_KEY,
		],
		['no key', refuse(' '), NO_KEY],
	],
};
