import { randomInt } from 'node:crypto';
import { request, type OutgoingHttpHeaders } from 'node:http';

import { callbackRefused } from './errors';

/** Meta does not publish its timeout. Its challenge is known to time out after about ten seconds. */
const TIMEOUT_MILLISECONDS = 10_000;

const USER_AGENT = 'facebookexternalua';

export interface CallbackAnswer {
	status: number;
	statusText: string;
	body: string;
}

/** The callback returned no HTTP response. The message has the form of Meta's. */
export class NoAnswer extends Error {}

/**
 * Calls a callback as Meta does: with a new connection, without following redirects. Meta requires
 * https; here only http on loopback is called, so that no test data leaves the machine.
 */
export async function callCallback(
	url: string,
	call: { method: 'GET' | 'POST'; headers?: OutgoingHttpHeaders; body?: Buffer },
): Promise<CallbackAnswer> {
	if (!isLocal(url)) throw new NoAnswer('curl_errno = 7; curl_error = Failed to connect');
	return await new Promise((resolve, reject) => {
		const outgoing = request(
			url,
			{
				method: call.method,
				agent: false,
				headers: { 'User-Agent': USER_AGENT, Accept: '*/*', ...call.headers },
				signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
			},
			(incoming) => {
				const chunks: Buffer[] = [];
				incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
				incoming.on('error', (error) => reject(noAnswer(error)));
				incoming.on('end', () =>
					resolve({
						status: incoming.statusCode ?? 0,
						statusText: incoming.statusMessage ?? '',
						body: Buffer.concat(chunks).toString(),
					}),
				);
			},
		);
		outgoing.on('error', (error) => reject(noAnswer(error)));
		outgoing.end(call.body);
	});
}

/** The GET challenge of Meta's "Create a webhook endpoint". Throws code 2200 when it fails. */
export async function verifyCallback(callbackUrl: string, verifyToken: string): Promise<void> {
	const challenge = String(randomInt(1_000_000_000, 2_147_483_647));
	const answer = await challengeAnswer(callbackUrl, verifyToken, challenge);
	if (answer.status !== 200) {
		throw callbackRefused(
			`HTTP Status Code = ${answer.status}; HTTP Message = ${answer.statusText}`,
		);
	}
	if (answer.body !== challenge) {
		const received = JSON.stringify(answer.body.slice(0, 20));
		throw callbackRefused(
			`Response does not match challenge, expected value="${challenge}", received=${received}`,
		);
	}
}

async function challengeAnswer(
	callbackUrl: string,
	verifyToken: string,
	challenge: string,
): Promise<CallbackAnswer> {
	if (!URL.canParse(callbackUrl)) {
		throw callbackRefused('curl_errno = 3; curl_error = URL using bad/illegal format');
	}
	const url = new URL(callbackUrl);
	url.searchParams.set('hub.mode', 'subscribe');
	url.searchParams.set('hub.challenge', challenge);
	url.searchParams.set('hub.verify_token', verifyToken);
	try {
		return await callCallback(url.href, { method: 'GET' });
	} catch (error) {
		if (error instanceof NoAnswer) throw callbackRefused(error.message);
		throw error;
	}
}

function isLocal(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname } = new URL(url);
	const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
	return protocol === 'http:' && isLoopback;
}

function noAnswer(error: Error): NoAnswer {
	const timedOut = error.name === 'TimeoutError' || error.name === 'AbortError';
	return new NoAnswer(
		timedOut
			? `curl_errno = 28; curl_error = Operation timed out after ${TIMEOUT_MILLISECONDS} milliseconds`
			: 'curl_errno = 7; curl_error = Failed to connect',
	);
}
