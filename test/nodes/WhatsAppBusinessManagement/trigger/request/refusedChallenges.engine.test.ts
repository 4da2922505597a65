import {
	areRefused,
	attacked,
	delivery,
	PATH,
	type Row,
	send,
	signed,
	useHost,
} from '../../../../engine/attack';
import { hmac, requestBody, sealed } from '../../../../engine/wire';

/*
 * Requests that must be refused: requests in the name of another trigger, challenges, and what n8n
 * itself refuses. Each is tested together with one that is accepted.
 */

const STATUS_REQUEST = { ask: 'status' };

describe('challenges', () => {
	useHost();

	const right = () => ({
		'hub.mode': 'subscribe',
		'hub.verify_token': attacked.verifyToken,
		'hub.challenge': '1158201444',
	});
	const challenge =
		(changes: () => Record<string, string | string[] | undefined>): Row[2] =>
		() => {
			const url = new URL(attacked.host.url);
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
			challenge(() => ({ 'hub.verify_token': [attacked.verifyToken, attacked.verifyToken] })),
		],
		[
			'with its token in capitals',
			403,
			challenge(() => ({ 'hub.verify_token': attacked.verifyToken.toUpperCase() })),
		],
		[
			'with its token cut short',
			403,
			challenge(() => ({ 'hub.verify_token': attacked.verifyToken.slice(1) })),
		],
		['with the app secret', 403, challenge(() => ({ 'hub.verify_token': attacked.secret }))],
		[
			'with the token of another callback',
			403,
			challenge(() => ({
				'hub.verify_token': hmac(
					attacked.secret,
					'verify token of another/whatsapp-business-management',
				),
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
				url: `${attacked.host.url}?hub[mode]=subscribe&hub[verify_token]=${attacked.verifyToken}&hub[challenge]=1`,
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

	it('a valid one is answered unchanged, as plain text', async () => {
		const text = `<script>${'1'.repeat(4000)}</script>`;
		const sent = await challenge(() => ({ 'hub.challenge': text }))();
		const { status, body, headers } = await send(sent);
		expect([status, body]).toEqual([200, text]);
		expect(headers).toMatchObject({
			'content-type': 'text/plain; charset=utf-8',
			'x-content-type-options': 'nosniff',
		});
	});

	it('an empty app secret does not create a token that could be guessed', async () => {
		const { credential } = attacked.host.setup;
		attacked.host.setup.credential = { ...credential, appSecret: '' };
		const guess = { 'hub.verify_token': hmac('', `verify token of ${PATH}`) };
		try {
			const { status } = await send(await challenge(() => guess)());
			expect(status).toBe(403);
		} finally {
			attacked.host.setup.credential = credential;
		}
	});
});

describe('requests that n8n answers before the node', () => {
	useHost();

	areRefused(
		[
			...['PUT', 'PATCH', 'DELETE', 'HEAD'].map(
				(method): Row => [method, 404, () => ({ ...signed(delivery()), method })],
			),
			[
				'another path',
				404,
				() => ({ ...signed(delivery()), url: `${attacked.host.baseUrl}/webhook/other` }),
			],
			[
				'something behind the path',
				404,
				() => ({ ...signed(delivery()), url: `${attacked.host.url}/x` }),
			],
			[
				'the test’s address while no test listens',
				404,
				() => ({ ...signed(delivery()), url: attacked.host.testUrl }),
			],
			[
				'a request to the test’s address',
				404,
				() => ({
					...sealed(attacked.secret, requestBody(attacked.host.url, STATUS_REQUEST)),
					url: attacked.host.testUrl,
				}),
			],
		],
		false,
	);
});
