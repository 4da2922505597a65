import { generateKeyPairSync } from 'node:crypto';

import type {
	OperationCase,
	OperationCases,
	RefusedCase,
} from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { PUBLIC_KEY } from '../../../../graphApi/madeUpData/encryptionKeys';
import { numberState } from '../../../../graphApi/resources/numberState';
import { CONNECTED, sets } from './shared';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });

const JWK = JSON.stringify(privateKey.export({ format: 'jwk' }));

const inBase64 = (text: string): string => Buffer.from(text).toString('base64');

const inHex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

const bodyOf = (type: 'pkcs1' | 'pkcs8', more: object = {}): string =>
	Buffer.from(privateKey.export({ type, format: 'der', ...more } as never)).toString('base64');

const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** As users paste them. None may be sent to Meta. */
const PRIVATE_KEYS = {
	'a whole one': PEM,
	'in small letters': PEM.toLowerCase(),
	'its body alone': bodyOf('pkcs8'),
	'its body alone, in lines': bodyOf('pkcs1').replace(/(.{64})/g, '$1\n'),
	'its body alone, with \\n as text': bodyOf('pkcs1').replace(/(.{64})/g, '$1\\n'),
	'its body alone, encrypted': bodyOf('pkcs8', { cipher: 'aes-256-cbc', passphrase: 'lantern' }),
	'its body under another header': `-----BEGIN KEY-----\n${bodyOf('pkcs8')}\n-----END KEY-----`,
	'a whole one in base64': inBase64(PEM),
	'its body alone in base64 once more': inBase64(bodyOf('pkcs8')),
	'as a JWK': JWK,
	'as a JWK in a set': `{"keys": [${JWK}]}`,
	'as a JWK in base64': inBase64(JWK),
	'its body in hex': inHex(bodyOf('pkcs8')),
	'its body in hex, in quotes': `"${inHex(bodyOf('pkcs8'))}"`,
	'its body in hex, with colons': inHex(bodyOf('pkcs1')).replace(/..(?!$)/g, '$&:'),
};

/** Matched to the end: the message must not contain any part of the key. */
const PRIVATE =
	/^Client Encryption Key: this is a private key, and nothing was sent\. Paste the public key[^:]*$/;

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'keeps the key that Meta has',
			given: ({ world }) => {
				numberState(world, CONNECTED_NUMBER_ID).settings.payload_encryption = {
					status: 'enabled',
					client_encryption_key_fingerprint: 'SHA256:made-up-fingerprint',
				};
			},
			parameters: { ...CONNECTED, payloadEncryption: true },
			calls: sets(CONNECTED_NUMBER_ID, { payload_encryption: { status: 'enabled' } }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: true, success: true }],
		},
		{
			does: 'sends the public key',
			parameters: { ...CONNECTED, payloadEncryption: true, clientEncryptionKey: PUBLIC_KEY },
			calls: sets(CONNECTED_NUMBER_ID, {
				payload_encryption: { status: 'enabled', client_encryption_key: PUBLIC_KEY },
			}),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: true, success: true }],
		},
		...[
			['as a JWK', JSON.stringify(publicKey.export({ format: 'jwk' }))],
			['in base64', inBase64(PUBLIC_KEY)],
		].map(
			([form, clientEncryptionKey]): OperationCase => ({
				does: `sends the public key ${form}`,
				parameters: { ...CONNECTED, payloadEncryption: true, clientEncryptionKey },
				calls: sets(CONNECTED_NUMBER_ID, {
					payload_encryption: { status: 'enabled', client_encryption_key: clientEncryptionKey },
				}),
				items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: true, success: true }],
			}),
		),
		{
			does: 'turns it off without a key',
			parameters: { ...CONNECTED, payloadEncryption: false },
			calls: sets(CONNECTED_NUMBER_ID, { payload_encryption: { status: 'disabled' } }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: false, success: true }],
		},
	],
	refused: [
		[
			'a private key',
			{
				...CONNECTED,
				payloadEncryption: true,
				clientEncryptionKey: '-----BEGIN\nRSA PRIVATE KEY-----',
			},
			PRIVATE,
		],
		...Object.entries(PRIVATE_KEYS).map(
			([what, clientEncryptionKey]): RefusedCase => [
				`a private key: ${what}`,
				{
					...CONNECTED,
					payloadEncryption: true,
					clientEncryptionKey,
				},
				PRIVATE,
			],
		),
	],
};
