import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import type { INodeParameters } from 'n8n-workflow';

import { WEBHOOK_FIELDS } from '../../../../nodes/WhatsAppBusinessManagement/trigger/fields';
import { credentialFor } from '../../../engine/credential';
import { TriggerHost } from '../../../engine/triggerHost';
import {
	hmac,
	metaSignature,
	RELAY,
	relayMark,
	requestBody,
	SEAL,
	sealed,
	sealKey,
	sealOf,
	sendOnWire,
	type Sent,
} from '../../../engine/wire';
import { ACCOUNT_ID, APP_ID, startGraphApi, type GraphApi } from '../../../graphApi';

/**
 * What must not get in, over real HTTP and with real signatures, beside what must: a table in which
 * everything is refused would be passed by a trigger that refuses everything.
 */

const STATUS = 'message_template_status_update';
const PATH = 'under-attack/whatsapp-business-management';
const MINUTE = 60_000;

let graph: GraphApi;
let host: TriggerHost;
/** What stands in no log. */
let secrets: string[];
let secret: string;
let verifyToken: string;

async function start(parameters: INodeParameters = {}): Promise<TriggerHost> {
	const started = await TriggerHost.start({
		credential: credentialFor(graph),
		parameters: { triggerOn: [STATUS], ...parameters },
		webhookId: 'under-attack',
	});
	await started.activate();
	return started;
}

/** One n8n for all rows of a table: a row that leaves something behind fails. */
function useHost(parameters: INodeParameters = {}): void {
	beforeAll(async () => {
		graph = await startGraphApi();
		({ secret } = graph.world.app);
		host = await start(parameters);
		verifyToken = graph.world.app.subscriptions.at(-1)?.verifyToken ?? '';
		const { systemUser } = graph.world.tokens;
		secrets = [secret, systemUser, verifyToken, sealKey(secret).toString('hex')];
	});
	afterAll(async () => {
		await host.stop();
		await graph.close();
	});
}

const send = async (sent: Sent) => await sendOnWire(sent.url ?? host.url, sent);

type Row = [what: string, status: number, sent: () => Sent | Promise<Sent>];

/** Every row is answered with its status, starts nothing, stores nothing, and is logged. */
function areRefused(rows: Row[], isLogged = true): void {
	it.each(rows)('%s → %d', async (_what, status, sent) => {
		const request = await sent();
		const [saved, logged] = [JSON.stringify(host.saved), host.log.length];
		const answer = await send(request);
		const started = host.executions.splice(0).length;
		expect([answer.status, started, host.thrown]).toEqual([status, 0, []]);
		// Not even that the request came is kept: else strangers could fill the database.
		expect(JSON.stringify(host.saved)).toBe(saved);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		if (!isLogged) return;
		const lines = host.log.slice(logged);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('refused');
		for (const word of secrets) expect(`${lines[0]} ${answer.body}`).not.toContain(word);
	});
}

let names = 0;

/** A change that no other row has: what is taken once starts nothing a second time. */
const change = (value: object = {}) => ({
	field: STATUS,
	value: { event: 'REJECTED', message_template_name: `template_${++names}`, ...value },
});
const envelope = (
	changes: unknown[] = [change()],
	entry: object = { id: ACCOUNT_ID, time: 1 },
) => ({
	object: 'whatsapp_business_account',
	entry: [{ ...entry, changes }],
});
const delivery = () => JSON.stringify(envelope());

const JSON_TYPE = { 'Content-Type': 'application/json' };
const SIGNATURE = 'X-Hub-Signature-256';

/** A delivery of ours, all right but for its signature. */
const signedWith =
	(signature: (body: string) => string | string[]): Row[2] =>
	() => {
		const body = delivery();
		return { body, headers: { ...JSON_TYPE, [SIGNATURE]: signature(body) } };
	};

/** Bytes that Meta, or whoever has the secret, signed. */
const signed = (body: string | Buffer, headers: Sent['headers'] = JSON_TYPE): Sent => ({
	body,
	headers: { ...headers, [SIGNATURE]: metaSignature(secret, body) },
});

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
		['cut short by a digit', 401, signedWith((body) => metaSignature(secret, body).slice(0, -1))],
		['longer by a digit', 401, signedWith((body) => `${metaSignature(secret, body)}0`)],
		[
			'one digit off',
			401,
			signedWith((body) =>
				metaSignature(secret, body).replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
			),
		],
		[
			'in two headers',
			401,
			signedWith((body) => [metaSignature(secret, body), metaSignature(secret, body)]),
		],
		[
			'in two headers, the first one forged',
			401,
			signedWith((body) => [`sha256=${'0'.repeat(64)}`, metaSignature(secret, body)]),
		],
		[
			'twice in a header',
			401,
			signedWith((body) => Array(2).fill(metaSignature(secret, body)).join()),
		],
		['in capitals', 401, signedWith((body) => `sha256=${hmac(secret, body).toUpperCase()}`)],
		['with its prefix in capitals', 401, signedWith((body) => `SHA256=${hmac(secret, body)}`)],
		['without its prefix', 401, signedWith((body) => hmac(secret, body))],
		['of SHA-1', 401, signedWith((body) => `sha1=${hmac(secret, body, 'sha1')}`)],
		[
			'of SHA-1 under the name of SHA-256',
			401,
			signedWith((body) => `sha256=${hmac(secret, body, 'sha1')}`),
		],
		['of SHA-512', 401, signedWith((body) => `sha512=${hmac(secret, body, 'sha512')}`)],
		[
			'of SHA-512, as long as SHA-256',
			401,
			signedWith((body) => `sha256=${hmac(secret, body, 'sha512').slice(0, 64)}`),
		],
		['in base64', 401, signedWith((body) => `sha256=${hmac(secret, body, 'sha256', 'base64')}`)],
		['empty', 401, signedWith(() => '')],
		['of a prefix alone', 401, signedWith(() => 'sha256=')],
		['with a space inside', 401, signedWith((body) => `sha256= ${hmac(secret, body)}`)],
		[
			'with a no-break space around',
			401,
			signedWith((body) => `\u00a0${metaSignature(secret, body)}`),
		],
		['in quotes', 401, signedWith((body) => `"${metaSignature(secret, body)}"`)],
		['with a wrong secret', 401, signedWith((body) => metaSignature('f'.repeat(32), body))],
		['with an empty secret', 401, signedWith((body) => metaSignature('', body))],
		[
			'with the secret in capitals',
			401,
			signedWith((body) => metaSignature(secret.toUpperCase(), body)),
		],
		[
			'with the secret and a line feed',
			401,
			signedWith((body) => metaSignature(`${secret}\n`, body)),
		],
		[
			'with the app’s ID and secret',
			401,
			signedWith((body) => metaSignature(`${APP_ID}|${secret}`, body)),
		],
		[
			'with the access token',
			401,
			signedWith((body) => metaSignature(graph.world.tokens.systemUser, body)),
		],
		['with the verify token', 401, signedWith((body) => metaSignature(verifyToken, body))],
		['that is the verify token', 401, signedWith(() => `sha256=${verifyToken}`)],
		[
			'of a hash instead of an HMAC',
			401,
			signedWith(
				(body) =>
					`sha256=${createHash('sha256')
						.update(secret + body)
						.digest('hex')}`,
			),
		],
		['of no bytes', 401, signedWith(() => metaSignature(secret, ''))],
		['of one byte more', 401, signedWith((body) => metaSignature(secret, `${body}\n`))],
		['of another delivery', 401, signedWith(() => metaSignature(secret, delivery()))],
		[
			'of the same JSON, written anew',
			401,
			() => {
				const body = JSON.stringify(envelope(), null, 2);
				const anew = JSON.stringify(JSON.parse(body));
				return { body, headers: { ...JSON_TYPE, [SIGNATURE]: metaSignature(secret, anew) } };
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
				return { body, headers: { ...JSON_TYPE, [SIGNATURE]: metaSignature(secret, escaped) } };
			},
		],
		[
			'in the header of SHA-1 alone',
			401,
			() => {
				const body = delivery();
				const legacy = { 'X-Hub-Signature': `sha1=${hmac(secret, body, 'sha1')}` };
				return { body, headers: { ...JSON_TYPE, ...legacy } };
			},
		],
		[
			'in the query',
			401,
			() => {
				const body = delivery();
				const url = `${host.url}?x-hub-signature-256=${metaSignature(secret, body)}`;
				return { body, url, headers: JSON_TYPE };
			},
		],
		[
			'of the bytes before they were compressed with br, under no encoding',
			401,
			() => {
				const body = delivery();
				const headers = { ...JSON_TYPE, [SIGNATURE]: metaSignature(secret, body) };
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
				const headers = { ...type, [SIGNATURE]: metaSignature(secret, body) };
				return { body: Buffer.from(body, 'utf16le'), headers };
			},
		],
		// What the triggers of one app sign for each other is worth nothing as Meta's signature.
		[
			'with the key of the seals',
			401,
			signedWith((body) => `sha256=${hmac(sealKey(secret), body)}`),
		],
		['that is a seal', 401, signedWith((body) => `sha256=${sealOf(secret, 'request', body)}`)],
		[
			'but marked as a copy',
			401,
			() => {
				const body = delivery();
				const signature = `sha256=${'0'.repeat(64)}`;
				const mark = { [RELAY]: relayMark(secret, signature) };
				return { body, headers: { ...JSON_TYPE, [SIGNATURE]: signature, ...mark } };
			},
		],
	]);

	it('the same delivery with its right signature gets in', async () => {
		await expect(send(signed(delivery()))).resolves.toMatchObject({ status: 200 });
		expect(host.executions.splice(0)).toHaveLength(1);
	});
});

const nested = (levels: number, open: string, close: string) =>
	`${open.repeat(levels)}1${close.repeat(levels)}`;
const withValue = (value: string) =>
	JSON.stringify(envelope([{ field: STATUS, value: 'VALUE' }])).replace('"VALUE"', value);

describe('signed, but no delivery of an account', () => {
	useHost();

	const account = (rest: object) => ({ object: 'whatsapp_business_account', ...rest });
	const bodies: Array<[string, unknown]> = [
		['another object', { object: 'page', entry: [] }],
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

describe('more than a server takes', () => {
	useHost();
	const BYTES = 16 * 1024 * 1024 + 1;

	// n8n's own limit; the node does not come to see these.
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
				'an encoding that nobody knows',
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

const ID = 'a'.repeat(32);
const receiver = (changes: object = {}) => ({
	id: ID,
	url: 'https://stranger.example/webhook/x/whatsapp-business-management',
	fields: [STATUS],
	isTest: false,
	...changes,
});
const JOIN = { ask: 'join', receivers: [receiver()] };
const LEAVE = { ask: 'leave', id: ID };
const HOLD_OVER = { ask: 'holdOver', receivers: [receiver()] };
const ASKS = [JOIN, LEAVE, HOLD_OVER, { ask: 'status' }];

describe('requests between triggers', () => {
	useHost();

	const body = (changes: object) => requestBody(host.url, changes);
	/** A request that is all right but for what its changes say. */
	const asked =
		(changes: object): Row[2] =>
		() =>
			sealed(secret, body(changes));
	const sealedWith =
		(seal: (body: string) => string | string[], changes: object = JOIN): Row[2] =>
		() => {
			const text = body(changes);
			return { body: text, headers: { ...JSON_TYPE, [SEAL]: seal(text) } };
		};

	areRefused([
		...ASKS.flatMap((request): Row[] => [
			[`${request.ask} with a forged seal`, 401, sealedWith(() => '0'.repeat(64), request)],
			[
				`${request.ask} of six minutes ago`,
				401,
				() => sealed(secret, body({ ...request, time: Date.now() - 6 * MINUTE })),
			],
			[
				`${request.ask} of in six minutes`,
				401,
				() => sealed(secret, body({ ...request, time: Date.now() + 6 * MINUTE })),
			],
			[
				`${request.ask} for another callback`,
				401,
				asked({ ...request, to: '/webhook/another/whatsapp-business-management' }),
			],
		]),
		['with an empty seal', 401, sealedWith(() => '')],
		[
			'with its seal twice',
			401,
			sealedWith((text) => Array<string>(2).fill(sealOf(secret, 'request', text))),
		],
		[
			'with its seal in capitals',
			401,
			sealedWith((text) => sealOf(secret, 'request', text).toUpperCase()),
		],
		[
			'with its seal cut short',
			401,
			sealedWith((text) => sealOf(secret, 'request', text).slice(0, -1)),
		],
		[
			'with a seal for a copy',
			401,
			sealedWith((text) => sealOf(secret, `relay at ${Date.now()}`, text)),
		],
		['with a seal for an answer', 401, sealedWith((text) => sealOf(secret, 'answer to ', text))],
		[
			'with a seal of another app',
			401,
			sealedWith((text) => sealOf('f'.repeat(32), 'request', text)),
		],
		['with a seal of an empty secret', 401, sealedWith((text) => sealOf('', 'request', text))],
		[
			'with a seal of other bytes',
			401,
			sealedWith((text) => sealOf(secret, 'request', `${text} `)),
		],
		['with Meta’s signature as its seal', 401, sealedWith((text) => metaSignature(secret, text))],
		[
			'with Meta’s signature without its prefix',
			401,
			sealedWith((text) => hmac(secret, `request\n${text}`)),
		],
		['with the mark of a copy as its seal', 401, sealedWith((text) => relayMark(secret, text))],
		[
			'with Meta’s signature, and a forged seal beside it',
			401,
			() => {
				const { headers, ...rest } = signed(delivery());
				return { ...rest, headers: { ...headers, [SEAL]: '0'.repeat(64) } };
			},
		],
		['signed as a delivery, without a seal', 400, () => signed(body(JOIN))],
		['for a callback of which ours is only the end', 401, asked({ ...JOIN, to: `x${PATH}` })],
		[
			'for a callback of which ours is only the beginning',
			401,
			asked({ ...JOIN, to: `/webhook/${PATH}/x` }),
		],
		['for nobody', 401, asked({ ...JOIN, to: '' })],
		['that asks for what nobody knows', 400, asked({ ask: 'everything' })],
		['that asks for a part of every object', 400, asked({ ask: 'constructor' })],
		['that asks for nothing', 400, asked({ ask: undefined })],
		['that is no JSON', 400, () => sealed(secret, 'join')],
		['that is empty', 400, () => sealed(secret, '')],
		['that is a number', 400, () => sealed(secret, '7')],
		['that is null', 400, () => sealed(secret, 'null')],
		['that is a list', 400, () => sealed(secret, `[${body(JOIN)}]`)],
		['that is nested deeply', 400, () => sealed(secret, nested(100_000, '[', ']'))],
		['all of it in __proto__', 400, () => sealed(secret, `{"__proto__":${body(JOIN)}}`)],
		['without a nonce', 400, asked({ ...JOIN, nonce: undefined })],
		['with a nonce that is too short', 400, asked({ ...JOIN, nonce: 'ab' })],
		['with a nonce of a name that every object has', 400, asked({ ...JOIN, nonce: '__proto__' })],
		['with a time that is text', 400, asked({ ...JOIN, time: String(Date.now()) })],
		['with a time below zero', 400, asked({ ...JOIN, time: -1 })],
		['with no time', 400, asked({ ...JOIN, time: null })],
		['join with nobody', 400, asked({ ask: 'join', receivers: [] })],
		['join with too many', 400, asked({ ask: 'join', receivers: Array(501).fill(receiver()) })],
		...(
			[
				['a script for an address', { url: 'javascript:alert(1)' }],
				['a file for an address', { url: 'file:///etc/passwd' }],
				['no address', { url: undefined }],
				['an address that is none', { url: 'somewhere' }],
				['an address without end', { url: `https://a.example/${'a'.repeat(2000)}` }],
				['an ID that is none', { id: '../../etc' }],
				['an ID in capitals', { id: 'A'.repeat(32) }],
				['an ID that every object has', { id: '__proto__' }],
				['fields that are no list', { fields: STATUS }],
				['too many fields', { fields: Array(201).fill(STATUS) }],
				['a field without a name', { fields: [''] }],
				['a field with an endless name', { fields: ['a'.repeat(101)] }],
				['nothing said of a test', { isTest: undefined }],
				['an end that is no time', { until: 'tomorrow' }],
			] as const
		).map(
			([what, wrong]): Row => [
				`join with ${what}`,
				400,
				asked({ ask: 'join', receivers: [receiver(wrong)] }),
			],
		),
		['leave without an ID', 400, asked({ ask: 'leave' })],
		['leave with an ID that is none', 400, asked({ ask: 'leave', id: 7 })],
		['holdOver without a list', 400, asked({ ask: 'holdOver' })],
		[
			'holdOver with a script for the other receiver',
			400,
			asked({ ...HOLD_OVER, takenOver: { url: 'javascript:1' } }),
		],
		// The first time they are good; then they are not.
		...ASKS.map(
			(request): Row => [
				`${request.ask}, replayed`,
				409,
				async () => {
					const sent = sealed(secret, body(request));
					expect((await send(sent)).status).toBe(200);
					return sent;
				},
			],
		),
		[
			'a join replayed after the trigger was published anew',
			409,
			async () => {
				const sent = sealed(secret, body(JOIN));
				expect((await send(sent)).status).toBe(200);
				expect((await send(sealed(secret, body(LEAVE)))).status).toBe(200);
				await host.deactivate();
				await host.activate();
				return sent;
			},
		],
	]);

	it('those that are right are taken, with keys that nobody knows left out', async () => {
		const join = body({ ...JOIN, ['constructor']: { polluted: 1 } }).replace(
			'"receivers"',
			'"__proto__":{"polluted":1},"receivers"',
		);
		await expect(send(sealed(secret, join))).resolves.toMatchObject({ status: 200 });
		const { receivers } = host.saved['node:Trigger'] as unknown as { receivers: object };
		expect(receivers).toMatchObject({ receivers: [receiver()] });
		expect(JSON.stringify(receivers)).not.toContain('polluted');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it.each([-4, 0, 4])(
		'one of %d minutes from now is taken, should the clocks differ',
		async (minutes) => {
			const sent = sealed(secret, body({ time: Date.now() + minutes * MINUTE }));
			const answer = await send(sent);
			expect(answer.status).toBe(200);
			const { answer: standing, seal } = JSON.parse(answer.body) as Record<string, string>;
			const { nonce } = JSON.parse(String(sent.body)) as { nonce: string };
			expect(seal).toBe(sealOf(secret, `answer to ${nonce}`, standing ?? ''));
			expect(JSON.parse(standing ?? '')).toMatchObject({
				path: PATH,
				isTest: false,
				fields: [STATUS],
			});
			for (const word of secrets) expect(answer.body).not.toContain(word);
		},
	);
});

describe('challenges', () => {
	useHost();

	const right = () => ({
		'hub.mode': 'subscribe',
		'hub.verify_token': verifyToken,
		'hub.challenge': '1158201444',
	});
	const challenge =
		(changes: () => Record<string, string | string[] | undefined>): Row[2] =>
		() => {
			const url = new URL(host.url);
			for (const [name, value] of Object.entries({ ...right(), ...changes() })) {
				for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, one);
			}
			return { method: 'GET', url: url.href };
		};

	areRefused([
		['without anything', 403, () => ({ method: 'GET' })],
		['with a wrong mode', 403, challenge(() => ({ 'hub.mode': 'unsubscribe' }))],
		['without a mode', 403, challenge(() => ({ 'hub.mode': undefined }))],
		['with its mode twice', 403, challenge(() => ({ 'hub.mode': ['subscribe', 'subscribe'] }))],
		['without a token', 403, challenge(() => ({ 'hub.verify_token': undefined }))],
		['with an empty token', 403, challenge(() => ({ 'hub.verify_token': '' }))],
		['with a wrong token', 403, challenge(() => ({ 'hub.verify_token': 'a'.repeat(64) }))],
		[
			'with its token twice',
			403,
			challenge(() => ({ 'hub.verify_token': [verifyToken, verifyToken] })),
		],
		[
			'with its token in capitals',
			403,
			challenge(() => ({ 'hub.verify_token': verifyToken.toUpperCase() })),
		],
		[
			'with its token cut short',
			403,
			challenge(() => ({ 'hub.verify_token': verifyToken.slice(1) })),
		],
		['with the app secret', 403, challenge(() => ({ 'hub.verify_token': secret }))],
		[
			'with the token of another callback',
			403,
			challenge(() => ({
				'hub.verify_token': hmac(secret, 'verify token of another/whatsapp-business-management'),
			})),
		],
		[
			'with the token of another app',
			403,
			challenge(() => ({ 'hub.verify_token': hmac('f'.repeat(32), `verify token of ${PATH}`) })),
		],
		['without a challenge', 403, challenge(() => ({ 'hub.challenge': undefined }))],
		['with an empty challenge', 403, challenge(() => ({ 'hub.challenge': '' }))],
		['with its challenge twice', 403, challenge(() => ({ 'hub.challenge': ['1', '2'] }))],
		[
			'with its parameters nested',
			403,
			() => ({
				method: 'GET',
				url: `${host.url}?hub[mode]=subscribe&hub[verify_token]=${verifyToken}&hub[challenge]=1`,
			}),
		],
		[
			'with its parameters in a body',
			403,
			() => ({
				method: 'GET',
				body: new URLSearchParams(right()).toString(),
				headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
			}),
		],
	]);

	// The web server's limit of 16 KB for a request's head.
	areRefused(
		[
			[
				'with an endless challenge',
				431,
				challenge(() => ({ 'hub.challenge': '1'.repeat(20_000) })),
			],
		],
		false,
	);

	it('the right one is answered as it stands, as plain text', async () => {
		const text = `<script>${'1'.repeat(4000)}</script>`;
		const sent = await challenge(() => ({ 'hub.challenge': text }))();
		const { status, body, headers } = await send(sent);
		expect([status, body]).toEqual([200, text]);
		expect(headers).toMatchObject({
			'content-type': 'text/plain; charset=utf-8',
			'x-content-type-options': 'nosniff',
		});
	});

	it('an empty app secret makes no token that could be guessed', async () => {
		const { credential } = host['setup'];
		host['setup'].credential = { ...credential, appSecret: '' };
		const guess = { 'hub.verify_token': hmac('', `verify token of ${PATH}`) };
		const { status } = await send(await challenge(() => guess)());
		host['setup'].credential = credential;
		expect(status).toBe(403);
	});
});

describe('what n8n answers before the node', () => {
	useHost();

	areRefused(
		[
			...['PUT', 'PATCH', 'DELETE', 'HEAD'].map(
				(method): Row => [method, 404, () => ({ ...signed(delivery()), method })],
			),
			[
				'another path',
				404,
				() => ({ ...signed(delivery()), url: `${host.baseUrl}/webhook/other` }),
			],
			['something behind the path', 404, () => ({ ...signed(delivery()), url: `${host.url}/x` })],
			[
				'the test’s address while no test listens',
				404,
				() => ({ ...signed(delivery()), url: host.testUrl }),
			],
			[
				'a request to the test’s address',
				404,
				() => ({ ...sealed(secret, requestBody(host.url, JOIN)), url: host.testUrl }),
			],
		],
		false,
	);
});

const COMMON_NAME = 'client.webhooks.fbclientcerts.com';

/** As Traefik names the certificates that were sent. */
const traefik = (...subjects: string[]): string =>
	encodeURIComponent(subjects.map((subject) => `Subject="${subject}"`).join(',')).replaceAll(
		'%20',
		'+',
	);

describe('where the client certificate is required', () => {
	const HEADER = 'X-Client-Subject';
	useHost({ options: { clientCertificateHeader: HEADER } });

	const presented =
		(
			subject?: string | string[],
			more: (signature: string) => Sent['headers'] = () => ({}),
		): Row[2] =>
		() => {
			const body = delivery();
			const signature = metaSignature(secret, body);
			const certificate = subject !== undefined && { [HEADER]: subject };
			return {
				body,
				headers: { ...JSON_TYPE, [SIGNATURE]: signature, ...certificate, ...more(signature) },
			};
		};
	const marked = (mark: (signature: string) => string | string[]): Row[2] =>
		presented(undefined, (signature) => ({ [RELAY]: mark(signature) }));

	areRefused([
		['without the header', 403, presented()],
		['an empty header', 403, presented('')],
		[
			'the name in another header',
			403,
			presented(undefined, () => ({ 'X-Client-Cert': `CN=${COMMON_NAME}` })),
		],
		['another name', 403, presented('CN=client.example.com')],
		['a name that begins like it', 403, presented(`CN=${COMMON_NAME}.example.com`)],
		['a name that ends like it', 403, presented(`CN=x${COMMON_NAME}`)],
		['a name with a space in it', 403, presented(`CN=${COMMON_NAME} x`)],
		['a joker', 403, presented('CN=*.webhooks.fbclientcerts.com')],
		['the header twice', 403, presented([`CN=${COMMON_NAME}`, `CN=${COMMON_NAME}`])],
		['the header twice, one of another', 403, presented(['CN=a.example', `CN=${COMMON_NAME}`])],
		['two names', 403, presented(`CN=a.example,CN=${COMMON_NAME}`)],
		['two names in one part', 403, presented(`CN=a.example+CN=${COMMON_NAME}`)],
		['two names, encoded', 403, presented(encodeURIComponent(`CN=${COMMON_NAME},CN=a.example`))],
		['the name as an organisation', 403, presented(`O=${COMMON_NAME},CN=a.example`)],
		['the name as an organisation alone', 403, presented(`O=${COMMON_NAME}`)],
		['a CN inside an organisation', 403, presented(`O=CN=${COMMON_NAME}`)],
		['a CN inside an organisation in quotes', 403, presented(`O="x,CN=${COMMON_NAME}"`)],
		['a CN behind an escaped comma', 403, presented(`O=x\\,CN=${COMMON_NAME}`)],
		['a CN behind a space in an organisation', 403, presented(`O=Evil CN=${COMMON_NAME}`)],
		[
			'a CN behind an encoded space',
			403,
			presented(`Subject%3D%22O%3DEvil+CN%3D${COMMON_NAME}%22`),
		],
		['another attribute that ends in CN', 403, presented(`xCN=${COMMON_NAME}`)],
		['the name of who signed it', 403, presented(traefik('CN=a.example', `CN=${COMMON_NAME}`))],
		[
			'the name of who signed it, with no name before',
			403,
			presented(encodeURIComponent(`,Subject="CN=${COMMON_NAME}"`)),
		],
		[
			'what Traefik wrote, behind what somebody sent',
			403,
			presented([traefik(`CN=${COMMON_NAME}`), traefik('CN=a.example')]),
		],
		['an encoding that is none', 403, presented(`Subject%3D%22CN%3D${COMMON_NAME}%22%`)],
		[
			'the issuer’s name alone',
			403,
			presented(`Subject="CN=a.example";Issuer="CN=${COMMON_NAME}"`),
		],
		['an issuer without a subject', 403, presented(`Issuer="CN=${COMMON_NAME}"`)],
		['the mark of a copy, forged', 403, marked(() => `t=${Date.now()},v1=${'0'.repeat(64)}`)],
		[
			'the mark of another delivery’s copy',
			403,
			marked(() => relayMark(secret, metaSignature(secret, 'other'))),
		],
		[
			'the mark of a copy of six minutes ago',
			403,
			marked((signature) => relayMark(secret, signature, Date.now() - 6 * MINUTE)),
		],
		[
			'the mark of a copy of in six minutes',
			403,
			marked((signature) => relayMark(secret, signature, Date.now() + 6 * MINUTE)),
		],
		[
			'the mark of a copy, twice',
			403,
			marked((signature) => Array<string>(2).fill(relayMark(secret, signature))),
		],
		[
			'the mark of a copy with another time',
			403,
			marked((signature) => relayMark(secret, signature).replace(/^t=\d+/, `t=${Date.now() + 1}`)),
		],
		[
			'the mark of a copy of another app',
			403,
			marked((signature) => relayMark('f'.repeat(32), signature)),
		],
		[
			'a request’s seal for the mark of a copy',
			403,
			marked((signature) => `t=${Date.now()},v1=${sealOf(secret, 'request', signature)}`),
		],
		['Meta’s signature for the mark of a copy', 403, marked((signature) => signature)],
		[
			'an unsigned delivery with the right name',
			401,
			() => ({ body: delivery(), headers: { ...JSON_TYPE, [HEADER]: `CN=${COMMON_NAME}` } }),
		],
	]);

	it.each<[string, Row[2]]>([
		['the bare name', presented(COMMON_NAME)],
		[
			'a subject of nginx',
			presented(`CN=${COMMON_NAME},O=Meta Platforms\\, Inc.,L=Menlo Park,ST=California,C=US`),
		],
		[
			'a subject in the older style',
			presented(`/C=US/ST=California/O=Meta Platforms, Inc./CN=${COMMON_NAME}`),
		],
		['a subject of Envoy', presented(`Hash=ab;Subject="CN=${COMMON_NAME},O=\\"Meta\\""`)],
		[
			'a subject of Traefik',
			presented(`Subject%3D%22C%3DUS%2CO%3DMeta+Platforms%2CCN%3D${COMMON_NAME}%22`),
		],
		[
			'what Traefik writes: the certificate, and the one that signed it',
			presented(traefik(`CN=${COMMON_NAME}`, 'CN=DigiCert SHA2 High Assurance Server CA')),
		],
		['a name in capitals, with spaces', presented(`O = Meta, CN = ${COMMON_NAME.toUpperCase()}`)],
		['a copy that another trigger passed on', marked((signature) => relayMark(secret, signature))],
	])('%s gets in', async (_what, sent) => {
		await expect(send(await sent())).resolves.toMatchObject({ status: 200 });
		expect(host.executions.splice(0)).toHaveLength(1);
	});
});

describe('what is unusual and right gets in', () => {
	useHost();

	const gzip = { ...JSON_TYPE, 'Content-Encoding': 'gzip' };
	/** A body that is sent otherwise than it was signed. */
	const coded = (encode: (body: string) => Buffer, headers: Sent['headers']): Sent => {
		const body = delivery();
		return {
			body: encode(body),
			headers: { ...headers, [SIGNATURE]: metaSignature(secret, body) },
		};
	};
	const rows: Array<[string, number, () => Sent]> = [
		[
			'spaces around the signature: they are no part of a header',
			1,
			() => signedWith((body) => `  ${metaSignature(secret, body)}\t`)() as Sent,
		],
		['an array of envelopes', 2, () => signed(JSON.stringify([envelope(), envelope()]))],
		[
			'Meta’s misspelt object',
			1,
			() => signed(delivery().replace('whatsapp_business_account', 'whatsapp_business account')),
		],
		[
			'keys that nobody knows',
			1,
			() =>
				signed(
					JSON.stringify({
						...envelope([{ ...change(), more: [1] }], { id: '1', time: 1, more: {} }),
						more: null,
					}),
				),
		],
		[
			'values that nobody knows',
			1,
			() => signed(JSON.stringify(envelope([change({ event: { of: ['tomorrow'] }, reason: 7 })]))),
		],
		['a change without a value', 1, () => signed(JSON.stringify(envelope([{ field: STATUS }])))],
		[
			'__proto__ and constructor among the keys',
			1,
			() =>
				signed(
					withValue(
						`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"n":${++names}}`,
					),
				),
		],
		['20 levels', 1, () => signed(withValue(nested(20, '{"a":', '}')))],
		[
			'the account 0 of Meta’s own test',
			1,
			() => signed(JSON.stringify(envelope([change()], { id: '0', time: 1 }))),
		],
		[
			'an entry without a time',
			1,
			() => signed(JSON.stringify(envelope([change()], { id: ACCOUNT_ID }))),
		],
		['an entry without an ID', 1, () => signed(JSON.stringify(envelope([change()], { time: 1 })))],
		['no entries at all', 0, () => signed(JSON.stringify({ ...envelope(), entry: [] }))],
		['an entry without any change', 0, () => signed(JSON.stringify(envelope([])))],
		[
			'a field that nobody chose',
			0,
			() => signed(JSON.stringify(envelope([{ field: 'flows', value: {} }]))),
		],
		['in parts, without a length', 1, () => ({ ...signed(delivery()), chunkBytes: 7 })],
		['gzip, signed as it was before', 1, () => coded(gzipSync, gzip)],
		['gzip in parts', 1, () => ({ ...coded(gzipSync, gzip), chunkBytes: 9 })],
		[
			'deflate, signed as it was before',
			1,
			() => coded(deflateSync, { ...JSON_TYPE, 'Content-Encoding': 'deflate' }),
		],
		[
			'a byte order mark, which n8n takes as well',
			1,
			() => signed(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(delivery())])),
		],
		['spaces around the JSON', 1, () => signed(`\r\n ${delivery()}\n`)],
		['text/plain', 1, () => signed(delivery(), { 'Content-Type': 'text/plain' })],
		['no content type', 1, () => signed(delivery(), {})],
		[
			'a content type of its own',
			1,
			() => signed(delivery(), { 'Content-Type': 'application/vnd.meta+json' }),
		],
		[
			'a form’s content type',
			1,
			() => signed(delivery(), { 'Content-Type': 'application/x-www-form-urlencoded' }),
		],
		[
			'a wrong charset: the bytes were signed',
			1,
			() => signed(delivery(), { 'Content-Type': 'application/json; charset=latin1' }),
		],
		[
			'bytes that are no UTF-8 within a text',
			1,
			() => signed(Buffer.from(delivery().replace('REJECTED', '\u00ff'), 'latin1')),
		],
		[
			'100,000 levels in a field that nobody chose',
			0,
			() => signed(withValue(nested(100_000, '[', ']')).replace(STATUS, 'flows')),
		],
		['a query behind the path', 1, () => ({ ...signed(delivery()), url: `${host.url}?from=meta` })],
	];

	it.each(rows)('%s', async (_what, items, sent) => {
		await expect(send(sent())).resolves.toMatchObject({ status: 200 });
		expect(host.executions.splice(0).flat()).toHaveLength(items);
		expect(host.thrown).toEqual([]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});

describe('what comes again', () => {
	useHost();

	it.each([1, 2, 3])(
		'is answered 200 and starts nothing a second time (%d times)',
		async (times) => {
			const sent = signed(delivery());
			for (let time = 0; time <= times; time++) {
				await expect(send(sent)).resolves.toMatchObject({ status: 200 });
			}
			expect(host.executions.splice(0)).toHaveLength(1);
		},
	);

	it('at the same moment starts one run', async () => {
		const sent = signed(delivery());
		const answers = await Promise.all([1, 2, 3, 4, 5].map(async () => await send(sent)));
		// A 503 brings it once more; that one is answered 200.
		for (const { status } of answers) expect([200, 503]).toContain(status);
		await expect(send(sent)).resolves.toMatchObject({ status: 200 });
		expect(host.executions.splice(0)).toHaveLength(1);
	});

	it('in another batch starts only what is new', async () => {
		const [first, second] = [change(), change()];
		await send(signed(JSON.stringify(envelope([first]))));
		await send(signed(JSON.stringify(envelope([second, first]))));
		const started = host.executions.splice(0).flat();
		expect(started.map(({ templateName }) => templateName)).toEqual([
			first.value.message_template_name,
			second.value.message_template_name,
		]);
	});
});

describe('the largest delivery that Meta sends', () => {
	useHost();

	it('of 3 MB and 1,000 changes makes 1,000 items, in order', async () => {
		const changes = Array.from({ length: 1000 }, (_change, index) =>
			change({ reason: `${index}`, padding: 'x'.repeat(3_000) }),
		);
		const entry = (part: unknown[]) => ({ id: ACCOUNT_ID, time: 1, changes: part });
		const entries = [entry(changes.slice(0, 300)), entry(changes.slice(300))];
		const body = JSON.stringify({ object: 'whatsapp_business_account', entry: entries });
		expect(body.length).toBeGreaterThan(3_000_000);
		await expect(send(signed(body))).resolves.toMatchObject({ status: 200 });
		const [items] = host.executions.splice(0);
		expect(items?.map(({ reason }) => Number(reason))).toEqual([...Array(1000).keys()]);
	});
});

describe('every field, with something else in place of each part of its value', () => {
	const ODD: unknown[] = [
		null,
		true,
		-1,
		'',
		'x'.repeat(100),
		[],
		[[]],
		{},
		{ length: 3 },
		{ toString: 1, valueOf: 1, toJSON: 1, constructor: null, hasOwnProperty: 1 },
		'__proto__',
	];

	/** Each value that differs from this one in one place. */
	const variants = (value: unknown): unknown[] => {
		if (typeof value !== 'object' || value === null) return ODD;
		const inside = Object.entries(value).flatMap(([key, part]) =>
			variants(part).map((odd) =>
				Array.isArray(value)
					? value.map((entry: unknown, index) => (String(index) === key ? odd : entry))
					: { ...value, [key]: odd },
			),
		);
		return [...ODD, ...inside];
	};

	useHost({ triggerOn: WEBHOOK_FIELDS.map(({ field }) => field) });

	it.each(WEBHOOK_FIELDS.map(({ field, sample }) => [field, sample] as const))(
		'%s',
		async (field, sample) => {
			const changes = variants(sample).map((value) => ({ field, value }));
			const answer = await send(signed(JSON.stringify(envelope(changes))));
			expect(answer.status).toBe(200);
			expect(host.executions.splice(0).flat()).toHaveLength(changes.length);
			expect(host.thrown).toEqual([]);
		},
	);
});
