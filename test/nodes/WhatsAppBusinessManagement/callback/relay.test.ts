import type { IWebhookFunctions } from 'n8n-workflow';

import {
	isRelayed,
	sendCopy,
	RELAY_HEADER,
	relayHeader,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/relay';
import { relayMark } from '../../../engine/wire';

const SECRET = 'made up for this test';
const SIGNATURE = `sha256=${'a'.repeat(64)}`;
const NOW = 1_700_000_000_000;
const FIVE_MINUTES = 5 * 60_000;
const MARK = relayHeader(SECRET, SIGNATURE, NOW);

it('matches the protocol', () => {
	expect(MARK).toBe(relayMark(SECRET, SIGNATURE, NOW));
});

it.each<[string, unknown, unknown, number, boolean]>([
	['the right one', MARK, SIGNATURE, NOW, true],
	['five minutes later', MARK, SIGNATURE, NOW + FIVE_MINUTES, true],
	['five minutes earlier', MARK, SIGNATURE, NOW - FIVE_MINUTES, true],
	['later still', MARK, SIGNATURE, NOW + FIVE_MINUTES + 1, false],
	['earlier still', MARK, SIGNATURE, NOW - FIVE_MINUTES - 1, false],
	['on another delivery', MARK, SIGNATURE.replace('a', 'b'), NOW, false],
	['with another time', MARK.replace(/\d,/, '9,'), SIGNATURE, NOW, false],
	['twice', `${MARK}, ${MARK}`, SIGNATURE, NOW, false],
	['a list', [MARK], SIGNATURE, NOW, false],
	['for a list', MARK, [SIGNATURE], NOW, false],
	['without a time', MARK.replace(/^t=\d+,/, ''), SIGNATURE, NOW, false],
	['with an invalid time', MARK.replace(/^t=\d+/, 't=NaN'), SIGNATURE, NOW, false],
	['none', undefined, SIGNATURE, NOW, false],
])('%s', (_what, header, signature, now, isRight) => {
	expect(isRelayed(header, SECRET, signature, now)).toBe(isRight);
});

describe('a copy', () => {
	type Http = IWebhookFunctions['helpers']['httpRequest'];
	const COPY = { rawBody: Buffer.from('{}'), signature: SIGNATURE, contentType: 'text/x' };
	const TO = { url: 'https://a.example/', isTrigger: true };
	const receiptOf = async (http: () => Promise<unknown>) =>
		await sendCopy(http as unknown as Http, SECRET, TO, COPY);

	it.each<[string, () => Promise<unknown>, string]>([
		['200', async () => await Promise.resolve({ statusCode: 200 }), 'taken'],
		['204', async () => await Promise.resolve({ statusCode: 204 }), 'taken'],
		[
			'200 of an n8n that is starting',
			async () =>
				await Promise.resolve({ statusCode: 200, body: 'n8n is starting up. Please wait' }),
			'failed',
		],
		['302', async () => await Promise.resolve({ statusCode: 302 }), 'failed'],
		['401', async () => await Promise.resolve({ statusCode: 401 }), 'failed'],
		['404', async () => await Promise.resolve({ statusCode: 404 }), 'not listening'],
		['410', async () => await Promise.resolve({ statusCode: 410 }), 'not listening'],
		['500', async () => await Promise.resolve({ statusCode: 500 }), 'failed'],
		[
			'a 404 that n8n throws',
			async () => await Promise.reject(Object.assign(new Error(), { httpCode: '404' })),
			'not listening',
		],
		['a broken connection', async () => await Promise.reject(new Error('ECONNRESET')), 'failed'],
		[
			'a thrown value that is not an error',
			async () => await Promise.reject('404' as unknown as Error),
			'failed',
		],
	])('answered with %s is %s', async (_what, http, receipt) => {
		expect(await receiptOf(http)).toBe(receipt);
	});

	it('carries bytes, signature and mark, follows no redirect, and waits ten seconds', async () => {
		const http = jest.fn(async () => await Promise.resolve({ statusCode: 200 }));
		await receiptOf(http);
		const [options] = http.mock.calls[0] as unknown as Array<Record<string, unknown>>;
		expect(options).toMatchObject({
			method: 'POST',
			body: COPY.rawBody,
			disableFollowRedirect: true,
			timeout: 10_000,
		});
		const headers = options?.headers as Record<string, string>;
		expect(headers).toMatchObject({ 'Content-Type': 'text/x', 'X-Hub-Signature-256': SIGNATURE });
		expect(isRelayed(headers[RELAY_HEADER], SECRET, SIGNATURE, Date.now())).toBe(true);
	});

	it('carries no mark to another service, because the mark would make any of its deliveries trusted', async () => {
		const http = jest.fn(async () => await Promise.resolve({ statusCode: 200 }));
		await sendCopy(http as unknown as Http, SECRET, { ...TO, isTrigger: false }, COPY);
		const [options] = http.mock.calls[0] as unknown as Array<{ headers: object }>;
		expect(Object.keys(options?.headers ?? {})).not.toContain(RELAY_HEADER);
	});
});
