import type { KeyObject } from 'node:crypto';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';

import type {
	OperationCase,
	OperationCases,
	RefusedCase,
} from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { LONG_PUBLIC_KEY, PUBLIC_KEY } from '../../../../graphApi/madeUpData/encryptionKeys';
import { EDGE, phoneNumberId } from './shared';

/** However a key is pasted, the request is the same. */
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

/** The lines of the key without its markers. */
const LINES = PUBLIC_KEY.split('\n').slice(1, -1);

const BASE64 = LINES.join('');

const PKCS1 = createPublicKey(PUBLIC_KEY).export({ type: 'pkcs1', format: 'pem' }).toString();

/** The same key in the forms in which people paste it. */
const FORMS = {
	'with real line breaks': PUBLIC_KEY,
	'with a line break at its end': `${PUBLIC_KEY}\n`,
	'with the line breaks of Windows': `${PUBLIC_KEY}\n`.replace(/\n/g, '\r\n'),
	'with spaces for line breaks': PUBLIC_KEY.replace(/\n/g, ' '),
	'with \\n as text': PUBLIC_KEY.replace(/\n/g, '\\n'),
	'with \\n as text, also at its end': `${PUBLIC_KEY}\n`.replace(/\n/g, '\\n'),
	'with \\r\\n as text': `${PUBLIC_KEY}\n`.replace(/\n/g, '\\r\\n'),
	'with \\n escaped twice': `${PUBLIC_KEY}\n`.replace(/\n/g, '\\\\n'),
	'with \\n as text and line breaks': PUBLIC_KEY.replace(/\n/g, '\\n\n'),
	'without line breaks': PUBLIC_KEY.replace(/\n/g, ''),
	'with its body on one line': [
		'-----BEGIN PUBLIC KEY-----',
		BASE64,
		'-----END PUBLIC KEY-----',
	].join('\n'),
	'with blanks around it': ` \t\n${PUBLIC_KEY}\n\n `,
	'with indented lines': PUBLIC_KEY.replace(/^/gm, '    '),
	'with blank lines': PUBLIC_KEY.replace(/\n/g, '\n\n'),
	'in double quotes': `"${PUBLIC_KEY}"`,
	'in single quotes': `'${PUBLIC_KEY}\n'`,
	'in curly quotes': `“${PUBLIC_KEY}”`,
	'in backticks': `\`\`\`\n${PUBLIC_KEY}\n\`\`\``,
	'as JSON': JSON.stringify(`${PUBLIC_KEY}\n`),
	'as JSON in JSON': JSON.stringify(JSON.stringify(PUBLIC_KEY)),
	'as a line of an .env file': `PUBLIC_KEY="${PUBLIC_KEY.replace(/\n/g, '\\n')}"`,
	'after the words of openssl': `writing RSA key\n${PUBLIC_KEY}`,
	'with dashes from a word processor': PUBLIC_KEY.replaceAll('-----', '——-'),
	'with a byte order mark': `\uFEFF${PUBLIC_KEY}`,
	'with blanks of a web page in its markers': PUBLIC_KEY.replace(/ /g, '\u00A0'),
	'with the tags of a web page': `<p>${PUBLIC_KEY.replace(/\n/g, '<br/>')}</p>`,
	'with the line breaks of JSON as codes': PUBLIC_KEY.replace(/\n/g, '\\u000a'),
	'encoded for an address': encodeURIComponent(`${PUBLIC_KEY}\n`),
	'as the body of a form': new URLSearchParams({ business_public_key: PUBLIC_KEY }).toString(),
	'encoded as base64 again': Buffer.from(`${PUBLIC_KEY}\n`).toString('base64'),
	'as its body alone': BASE64,
	'as its body alone, for addresses': Buffer.from(BASE64, 'base64').toString('base64url'),
	'as its body alone, in lines': LINES.join('\n'),
	'in the form of PKCS #1': PKCS1,
};

const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 1024 });
const pkcs8 = small.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const bare = small.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

const NO_KEY = /^must be a 2048-bit RSA public key in PEM form, from [^:]*$/;

/** Matched to the end: the message must not contain any part of the key. */
const PRIVATE =
	/^this is a private key, and nothing was sent\. Paste the public key, which begins with -----BEGIN PUBLIC KEY-----\. Remove the private key from the workflow, and create a new key pair if others can see it$/;

const refuse = (what: string, publicKey: string, problem: RegExp): RefusedCase => [
	what,
	{ phoneNumberId, publicKey },
	new RegExp(problem.source.replace('^', '^Public Key: ')),
];

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: Object.entries(FORMS).map(([form, key]) => sets(`a key ${form}`, key)),
	refused: [
		...Object.entries({
			'': pkcs8,
			' on one line': pkcs8.replace(/\n/g, ' '),
			' with \\n as text': pkcs8.replace(/\n/g, '\\n'),
			' as JSON': JSON.stringify(pkcs8),
			' encoded for an address': encodeURIComponent(pkcs8),
			' without line breaks': pkcs8.replace(/\n/g, ''),
			' after the public one': `${PUBLIC_KEY}\n${small.privateKey
				.export({ type: 'pkcs1', format: 'pem' })
				.toString()}`,
			' under the markers of a public one': pkcs8.replaceAll('PRIVATE', 'PUBLIC'),
			' without markers': bare,
			' without markers, in quotes': `"${bare}"`,
			' without markers, with \\n as text at its end': `${bare}\\n`,
			' for SSH': '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE=',
		}).map(([how, key]) => refuse(`a private key${how}`, key, PRIVATE)),
		refuse(
			'a value that is not a key',
			'-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
			NO_KEY,
		),
		refuse('text', 'my key', NO_KEY),
		refuse('no key', ' ', NO_KEY),
		refuse('markers without a key', '-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----', NO_KEY),
		refuse('a key without its end', PUBLIC_KEY.slice(0, -60), NO_KEY),
		refuse('a key with a missing line', PUBLIC_KEY.replace(LINES[2] ?? '', ''), NO_KEY),
		refuse('two keys', `${PUBLIC_KEY}\n${PUBLIC_KEY}`, /^must contain one public key only, and it/),
		refuse(
			'a short key',
			pemOf(small.publicKey),
			/^must be an RSA key of 2048 bits, and this one has 1024$/,
		),
		refuse(
			'a long key',
			LONG_PUBLIC_KEY,
			/^must be an RSA key of 2048 bits, and this one has 3072$/,
		),
		refuse(
			'a key that is not RSA',
			pemOf(elliptic.publicKey),
			/^must be an RSA key, and this is a key of the type ec$/,
		),
		refuse(
			'a key for signatures only',
			pemOf(pss.publicKey),
			/^must be an RSA key, and this is a key of the type rsa-pss$/,
		),
		refuse(
			'a certificate',
			'-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
			/^this is a certificate\. Paste its public key, as “openssl x509 .*” writes it$/,
		),
		refuse(
			'a key for SSH',
			'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB ann@example.com',
			/^this is a public key for SSH\. Paste it in PEM form, as “ssh-keygen .*” writes it$/,
		),
	],
};
