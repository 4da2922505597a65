import {
	areRefused,
	attacked,
	delivery,
	JSON_TYPE,
	MINUTE,
	nested,
	PATH,
	type Row,
	send,
	signed,
	STATUS,
	useHost,
} from '../../../../engine/attack';
import {
	hmac,
	metaSignature,
	relayMark,
	requestBody,
	SEAL,
	sealed,
	sealOf,
} from '../../../../engine/wire';

/*
 * Requests that must be refused: requests in the name of another trigger, challenges, and what n8n
 * itself refuses. Each is tested together with one that is accepted.
 */

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
const TAKEN = { ask: 'taken', stateIds: [ID], since: 0 };
const GIVEN = { ask: 'given', stateIds: [ID], since: 0 };
const ASKS = [JOIN, LEAVE, HOLD_OVER, { ask: 'status' }, TAKEN, GIVEN];

describe('requests between triggers', () => {
	useHost();

	const body = (changes: object) => requestBody(attacked.host.url, changes);
	/** A request that is valid except for the given changes. */
	const asked =
		(changes: object): Row[2] =>
		() =>
			sealed(attacked.secret, body(changes));
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
				() => sealed(attacked.secret, body({ ...request, time: Date.now() - 6 * MINUTE })),
			],
			[
				`${request.ask} of in six minutes`,
				401,
				() => sealed(attacked.secret, body({ ...request, time: Date.now() + 6 * MINUTE })),
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
			sealedWith((text) => Array<string>(2).fill(sealOf(attacked.secret, 'request', text))),
		],
		[
			'with its seal in capitals',
			401,
			sealedWith((text) => sealOf(attacked.secret, 'request', text).toUpperCase()),
		],
		[
			'with its seal cut short',
			401,
			sealedWith((text) => sealOf(attacked.secret, 'request', text).slice(0, -1)),
		],
		[
			'with a seal for a copy',
			401,
			sealedWith((text) => sealOf(attacked.secret, `relay at ${Date.now()}`, text)),
		],
		[
			'with a seal for an answer',
			401,
			sealedWith((text) => sealOf(attacked.secret, 'answer to ', text)),
		],
		[
			'with a seal of another app',
			401,
			sealedWith((text) => sealOf('f'.repeat(32), 'request', text)),
		],
		['with a seal of an empty secret', 401, sealedWith((text) => sealOf('', 'request', text))],
		[
			'with a seal of other bytes',
			401,
			sealedWith((text) => sealOf(attacked.secret, 'request', `${text} `)),
		],
		[
			'with Meta’s signature as its seal',
			401,
			sealedWith((text) => metaSignature(attacked.secret, text)),
		],
		[
			'with Meta’s signature without its prefix',
			401,
			sealedWith((text) => hmac(attacked.secret, `request\n${text}`)),
		],
		[
			'with the mark of a copy as its seal',
			401,
			sealedWith((text) => relayMark(attacked.secret, text)),
		],
		[
			'with Meta’s signature, and a forged seal beside it',
			401,
			() => {
				const { headers, ...rest } = signed(delivery());
				return { ...rest, headers: { ...headers, [SEAL]: '0'.repeat(64) } };
			},
		],
		['signed as a delivery, without a seal', 400, () => signed(body(JOIN))],
		...(
			[
				['its path alone, as version 0.1 did', (url) => new URL(url).pathname],
				['an address of which ours is only the end', (url) => `x${url}`],
				['an address of which ours is only the beginning', (url) => `${url}/x`],
				['the test’s address', () => attacked.host.testUrl],
				['another n8n with the same path', (url) => url.replace(/127[^/]+/, 'n8n.example.com')],
				['another port', (url) => url.replace(/:\d+/, ':1')],
				['the address with TLS', (url) => url.replace('http:', 'https:')],
				['the address with a user', (url) => url.replace('//', '//a@')],
				['the address with a query', (url) => `${url}?x`],
			] as Array<[string, (url: string) => string]>
		).map(
			([what, other]): Row => [
				`made for ${what}`,
				401,
				async () => await Promise.resolve(asked({ ...JOIN, to: other(attacked.host.url) })()),
			],
		),
		['for no address', 401, asked({ ...JOIN, to: '' })],
		['that asks for something unknown', 400, asked({ ask: 'everything' })],
		['that asks for a part of every object', 400, asked({ ask: 'constructor' })],
		['that asks for nothing', 400, asked({ ask: undefined })],
		['that is no JSON', 400, () => sealed(attacked.secret, 'join')],
		['that is empty', 400, () => sealed(attacked.secret, '')],
		['that is a number', 400, () => sealed(attacked.secret, '7')],
		['that is null', 400, () => sealed(attacked.secret, 'null')],
		['that is a list', 400, () => sealed(attacked.secret, `[${body(JOIN)}]`)],
		['that is nested deeply', 400, () => sealed(attacked.secret, nested(100_000, '[', ']'))],
		['all of it in __proto__', 400, () => sealed(attacked.secret, `{"__proto__":${body(JOIN)}}`)],
		['without a nonce', 400, asked({ ...JOIN, nonce: undefined })],
		['with a nonce that is too short', 400, asked({ ...JOIN, nonce: 'ab' })],
		['with a nonce of a name that every object has', 400, asked({ ...JOIN, nonce: '__proto__' })],
		['with a time that is text', 400, asked({ ...JOIN, time: String(Date.now()) })],
		['with a time below zero', 400, asked({ ...JOIN, time: -1 })],
		['with no time', 400, asked({ ...JOIN, time: null })],
		['join without a receiver', 400, asked({ ask: 'join', receivers: [] })],
		['join with too many', 400, asked({ ask: 'join', receivers: Array(501).fill(receiver()) })],
		...(
			[
				['a script for an address', { url: 'javascript:alert(1)' }],
				['a file for an address', { url: 'file:///etc/passwd' }],
				['no address', { url: undefined }],
				['an address that is none', { url: 'somewhere' }],
				['an address without end', { url: `https://a.example/${'a'.repeat(2000)}` }],
				['an ID that is none', { id: '../../../etc' }],
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
		...[TAKEN, GIVEN].flatMap((request): Row[] => [
			[`${request.ask} without states`, 400, asked({ ...request, stateIds: undefined })],
			[`${request.ask} with a state that is none`, 400, asked({ ...request, stateIds: ['7'] })],
			[
				`${request.ask} with too many states`,
				400,
				asked({ ...request, stateIds: Array(10_001).fill(ID) }),
			],
		]),
		['taken without a time', 400, asked({ ...TAKEN, since: undefined })],
		['taken since a time before all times', 400, asked({ ...TAKEN, since: -1 })],
		['taken since no whole time', 400, asked({ ...TAKEN, since: 0.5 })],
		// They are valid the first time only.
		...ASKS.map(
			(request): Row => [
				`${request.ask}, replayed`,
				409,
				async () => {
					const sent = sealed(attacked.secret, body(request));
					expect((await send(sent)).status).toBe(200);
					return sent;
				},
			],
		),
		[
			'a join replayed after the trigger was published anew',
			409,
			async () => {
				const sent = sealed(attacked.secret, body(JOIN));
				expect((await send(sent)).status).toBe(200);
				expect((await send(sealed(attacked.secret, body(LEAVE)))).status).toBe(200);
				await attacked.host.deactivate();
				await attacked.host.activate();
				return sent;
			},
		],
	]);

	it('valid ones are accepted, without unknown keys', async () => {
		const join = body({ ...JOIN, ['constructor']: { polluted: 1 } }).replace(
			'"receivers"',
			'"__proto__":{"polluted":1},"receivers"',
		);
		await expect(send(sealed(attacked.secret, join))).resolves.toMatchObject({ status: 200 });
		const { receivers } = attacked.host.saved['node:Trigger'] as unknown as { receivers: object };
		expect(receivers).toMatchObject({ receivers: [receiver()] });
		expect(JSON.stringify(receivers)).not.toContain('polluted');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it.each([-4, 0, 4])(
		'one dated %d minutes from now is accepted, because clocks may differ',
		async (minutes) => {
			const sent = sealed(attacked.secret, body({ time: Date.now() + minutes * MINUTE }));
			const answer = await send(sent);
			expect(answer.status).toBe(200);
			const { answer: status, seal } = JSON.parse(answer.body) as Record<string, string>;
			const { nonce } = JSON.parse(String(sent.body)) as { nonce: string };
			const use = `answer to ${nonce} at ${attacked.host.url}`;
			expect(seal).toBe(sealOf(attacked.secret, use, status ?? ''));
			expect(JSON.parse(status ?? '')).toMatchObject({
				path: PATH,
				isTest: false,
				fields: [STATUS],
			});
			for (const word of attacked.secrets) expect(answer.body).not.toContain(word);
		},
	);
});
