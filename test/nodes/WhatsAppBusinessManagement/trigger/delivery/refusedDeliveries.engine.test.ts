import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import {
	attacked,
	areRefused,
	change,
	delivery,
	envelope,
	JSON_TYPE,
	nested,
	PATH,
	send,
	SIGNATURE,
	signed,
	signedWith,
	STATUS,
	useHost,
	withValue,
	type Row,
} from '../../../../engine/attack';
import { hmac, metaSignature, RELAY, relayMark, sealKey, sealOf } from '../../../../engine/wire';
import { ACCOUNT_ID, APP_ID } from '../../../../graphApi';

/*
 * Deliveries that must be refused: forged, signed but invalid, too large, or without the required
 * client certificate. Each is tested together with one that is accepted.
 */

describe('deliveries that the app did not sign', () => {
	useHost();

	areRefused([
		['unsigned', 401, () => ({ body: delivery(), headers: JSON_TYPE })],
		['unsigned, without a content type', 401, () => ({ body: delivery() })],
		...['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense'].map(
			(type): Row => [
				`unsigned, as ${type}`,
				401,
				() => ({ body: delivery(), headers: { 'Content-Type': type } }),
			],
		),
		['unsigned and empty', 401, () => ({})],
		['forged', 401, signedWith(() => `sha256=${'0'.repeat(64)}`)],
		[
			'cut short by a digit',
			401,
			signedWith((body) => metaSignature(attacked.secret, body).slice(0, -1)),
		],
		['longer by a digit', 401, signedWith((body) => `${metaSignature(attacked.secret, body)}0`)],
		[
			'one digit off',
			401,
			signedWith((body) =>
				metaSignature(attacked.secret, body).replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
			),
		],
		[
			'in two headers',
			401,
			signedWith((body) => [
				metaSignature(attacked.secret, body),
				metaSignature(attacked.secret, body),
			]),
		],
		[
			'in two headers, the first one forged',
			401,
			signedWith((body) => [`sha256=${'0'.repeat(64)}`, metaSignature(attacked.secret, body)]),
		],
		[
			'twice in a header',
			401,
			signedWith((body) => Array(2).fill(metaSignature(attacked.secret, body)).join()),
		],
		[
			'in capitals',
			401,
			signedWith((body) => `sha256=${hmac(attacked.secret, body).toUpperCase()}`),
		],
		[
			'with its prefix in capitals',
			401,
			signedWith((body) => `SHA256=${hmac(attacked.secret, body)}`),
		],
		['without its prefix', 401, signedWith((body) => hmac(attacked.secret, body))],
		['of SHA-1', 401, signedWith((body) => `sha1=${hmac(attacked.secret, body, 'sha1')}`)],
		[
			'of SHA-1 under the name of SHA-256',
			401,
			signedWith((body) => `sha256=${hmac(attacked.secret, body, 'sha1')}`),
		],
		['of SHA-512', 401, signedWith((body) => `sha512=${hmac(attacked.secret, body, 'sha512')}`)],
		[
			'of SHA-512, as long as SHA-256',
			401,
			signedWith((body) => `sha256=${hmac(attacked.secret, body, 'sha512').slice(0, 64)}`),
		],
		[
			'in base64',
			401,
			signedWith((body) => `sha256=${hmac(attacked.secret, body, 'sha256', 'base64')}`),
		],
		['empty', 401, signedWith(() => '')],
		['of a prefix alone', 401, signedWith(() => 'sha256=')],
		['with a space inside', 401, signedWith((body) => `sha256= ${hmac(attacked.secret, body)}`)],
		[
			'with a no-break space around',
			401,
			signedWith((body) => `\u00a0${metaSignature(attacked.secret, body)}`),
		],
		['in quotes', 401, signedWith((body) => `"${metaSignature(attacked.secret, body)}"`)],
		['with a wrong secret', 401, signedWith((body) => metaSignature('f'.repeat(32), body))],
		['with an empty secret', 401, signedWith((body) => metaSignature('', body))],
		[
			'with the secret in capitals',
			401,
			signedWith((body) => metaSignature(attacked.secret.toUpperCase(), body)),
		],
		[
			'with the secret and a line feed',
			401,
			signedWith((body) => metaSignature(`${attacked.secret}\n`, body)),
		],
		[
			'with the app’s ID and secret',
			401,
			signedWith((body) => metaSignature(`${APP_ID}|${attacked.secret}`, body)),
		],
		[
			'with the access token',
			401,
			signedWith((body) => metaSignature(attacked.graph.world.tokens.systemUser, body)),
		],
		['with the verify token', 401, signedWith((body) => metaSignature(attacked.verifyToken, body))],
		['that is the verify token', 401, signedWith(() => `sha256=${attacked.verifyToken}`)],
		[
			'of a hash instead of an HMAC',
			401,
			signedWith(
				(body) =>
					`sha256=${createHash('sha256')
						.update(attacked.secret + body)
						.digest('hex')}`,
			),
		],
		['of no bytes', 401, signedWith(() => metaSignature(attacked.secret, ''))],
		['of one byte more', 401, signedWith((body) => metaSignature(attacked.secret, `${body}\n`))],
		['of another delivery', 401, signedWith(() => metaSignature(attacked.secret, delivery()))],
		[
			'of the same JSON, written anew',
			401,
			() => {
				const body = JSON.stringify(envelope(), null, 2);
				const anew = JSON.stringify(JSON.parse(body));
				return {
					body,
					headers: { ...JSON_TYPE, [SIGNATURE]: metaSignature(attacked.secret, anew) },
				};
			},
		],
		[
			'of the same JSON, escaped otherwise',
			401,
			() => {
				const body = JSON.stringify(envelope([change({ reason: 'Ünïcode' })]));
				const escaped = body.replace(
					/[^\x20-\x7e]/g,
					(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
				);
				return {
					body,
					headers: { ...JSON_TYPE, [SIGNATURE]: metaSignature(attacked.secret, escaped) },
				};
			},
		],
		[
			'in the header of SHA-1 alone',
			401,
			() => {
				const body = delivery();
				const legacy = { 'X-Hub-Signature': `sha1=${hmac(attacked.secret, body, 'sha1')}` };
				return { body, headers: { ...JSON_TYPE, ...legacy } };
			},
		],
		[
			'in the query',
			401,
			() => {
				const body = delivery();
				const url = `${attacked.host.url}?x-hub-signature-256=${metaSignature(attacked.secret, body)}`;
				return { body, url, headers: JSON_TYPE };
			},
		],
		[
			'of the bytes before they were compressed with br, under no encoding',
			401,
			() => {
				const body = delivery();
				const headers = { ...JSON_TYPE, [SIGNATURE]: metaSignature(attacked.secret, body) };
				return { body: brotliCompressSync(body), headers };
			},
		],
		[
			'of the bytes after they were compressed with gzip: n8n has inflated them',
			401,
			() => signed(gzipSync(delivery()), { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
		],
		[
			'of the UTF-8 for a body in UTF-16',
			401,
			() => {
				const body = delivery();
				const type = { 'Content-Type': 'application/json; charset=utf-16le' };
				const headers = { ...type, [SIGNATURE]: metaSignature(attacked.secret, body) };
				return { body: Buffer.from(body, 'utf16le'), headers };
			},
		],
		// The signature that triggers of one app use for each other is not valid as Meta's signature.
		[
			'with the key of the seals',
			401,
			signedWith((body) => `sha256=${hmac(sealKey(attacked.secret), body)}`),
		],
		[
			'that is a seal',
			401,
			signedWith((body) => `sha256=${sealOf(attacked.secret, 'request', body)}`),
		],
		[
			'but marked as a copy',
			401,
			() => {
				const body = delivery();
				const signature = `sha256=${'0'.repeat(64)}`;
				const mark = { [RELAY]: relayMark(attacked.secret, signature) };
				return { body, headers: { ...JSON_TYPE, [SIGNATURE]: signature, ...mark } };
			},
		],
	]);

	it('the same delivery with its valid signature is accepted', async () => {
		await expect(send(signed(delivery()))).resolves.toMatchObject({ status: 200 });
		expect(attacked.host.executions.splice(0)).toHaveLength(1);
	});
});

describe('signed, but not a delivery of an account', () => {
	useHost();

	const account = (rest: object) => ({ object: 'whatsapp_business_account', ...rest });
	const bodies: Array<[string, unknown]> = [
		['another object', { object: 'page', entry: [] }],
		[
			'the object that Meta announced for 2027',
			{ object: 'whatsapp_account', entry: envelope().entry },
		],
		['no object', { entry: [] }],
		['an object of the wrong type', { object: ['whatsapp_business_account'], entry: [] }],
		['an object in capitals', { object: 'WHATSAPP_BUSINESS_ACCOUNT', entry: [] }],
		['a number', 7],
		['a text', 'whatsapp_business_account'],
		['null', null],
		['true', true],
		['an empty object', {}],
		['an empty list', []],
		['a list of numbers', [1, 2]],
		['a list of lists', [[envelope()]]],
		['a list with one that is none', [envelope(), { object: 'page', entry: [] }]],
		['no entries', account({})],
		['entries that are no list', account({ entry: { 0: {}, length: 1 } })],
		['an entry that is a number', account({ entry: [7] })],
		['an entry that is null', account({ entry: [null] })],
		['an entry that is a list', account({ entry: [[]] })],
		['an entry without changes', account({ entry: [{ id: ACCOUNT_ID, time: 1 }] })],
		['changes that are no list', account({ entry: [{ id: '1', changes: {} }] })],
		['changes that are text', account({ entry: [{ id: '1', changes: STATUS }] })],
		['a change that is a number', envelope([7])],
		['a change that is null', envelope([null])],
		['a change without a field', envelope([{ value: {} }])],
		['a field that is a number', envelope([{ field: 7, value: {} }])],
		['a field that is empty', envelope([{ field: '', value: {} }])],
		['a good change before a bad one', envelope([change(), 7])],
	];

	const texts: Array<[string, string | Buffer]> = [
		['nothing', ''],
		['no JSON', 'hello'],
		['JSON that was cut off', delivery().slice(0, -3)],
		['two deliveries one after the other', delivery() + delivery()],
		['JSON with a comment', `${delivery()}// taken`],
		['JSON with single quotes', delivery().replaceAll('"', "'")],
		['NaN', 'NaN'],
		['a form', `payload=${encodeURIComponent(delivery())}`],
		['UTF-16', Buffer.from(delivery(), 'utf16le')],
		['bytes of no text', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
		['a zero byte behind', `${delivery()}\0`],
		['an object in __proto__', `{"__proto__":${delivery()}}`],
		['the verify token’s own text', `verify token of ${PATH}`],
		['3,000 levels of objects', withValue(nested(3_000, '{"a":', '}'))],
		['3,000 levels of lists', withValue(nested(3_000, '[', ']'))],
		['100,000 levels of objects', withValue(nested(100_000, '{"a":', '}'))],
		['100,000 levels of lists', withValue(nested(100_000, '[', ']'))],
		['100,000 levels around it', nested(100_000, '[', ']')],
		[
			'100,000 levels in an entry',
			`{"object":"whatsapp_business_account","entry":${nested(100_000, '[', ']')}}`,
		],
		['1,000,000 levels that never end', '['.repeat(1_000_000)],
	];

	areRefused([
		...bodies.map(([what, body]): Row => [what, 400, () => signed(JSON.stringify(body))]),
		...texts.map(([what, body]): Row => [what, 400, () => signed(body)]),
	]);
});

describe('nested more deeply than a filter can read', () => {
	const condition = { path: 'a', operator: 'contains', text: 'b' };
	useHost({ filters: { valueConditions: { conditions: [condition] } } });

	areRefused([
		['100,000 levels', 400, () => signed(withValue(`{"a":${nested(100_000, '[', ']')}}`))],
	]);
});

describe('more than a server accepts', () => {
	useHost();
	const BYTES = 16 * 1024 * 1024 + 1;

	// n8n's own limit; the node does not receive these.
	areRefused(
		[
			['more than 16 MB', 413, () => signed(Buffer.alloc(BYTES, ' '))],
			[
				'more than 16 MB in parts',
				413,
				() => ({ ...signed(Buffer.alloc(BYTES, ' ')), chunkBytes: 1 << 20 }),
			],
			[
				'a gzip bomb of 32 MB in 32 KB',
				413,
				() =>
					signed(gzipSync(Buffer.alloc(2 * BYTES, ' ')), {
						...JSON_TYPE,
						'Content-Encoding': 'gzip',
					}),
			],
			[
				'an unknown encoding',
				415,
				() => signed(delivery(), { ...JSON_TYPE, 'Content-Encoding': 'rot13' }),
			],
			[
				'gzip that is none',
				400,
				() => signed(delivery(), { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
			],
		],
		false,
	);
});
