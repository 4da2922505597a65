import { recordOf } from '../graph/records';
import { pause } from '../graph/retry';
import { isReceiverAddress } from './address';
import type { Http } from './post';
import { post } from './post';
import type { Request, TriggerStatus } from './protocol';
import { openAnswer, sealRequest } from './protocol';

/** The result of a request to another trigger. */
export type Reply =
	| { status: TriggerStatus }
	/** n8n answers, but the webhook is not registered. */
	| { failure: 'not listening' }
	/** No answer, or an answer that is not sealed by a trigger of this app. */
	| { failure: 'no answer'; reason: string };

/** n8n answers 404 with this message when a webhook is not registered; 410 means gone. */
const isNotListening = (status: number, body: unknown): boolean =>
	status === 410 || (status === 404 && /not registered/.test(String(recordOf(body).message ?? '')));

function parse(body: unknown): unknown {
	try {
		return typeof body === 'string' ? JSON.parse(body) : body;
	} catch {
		// Not JSON, for example a web page: not the answer of a trigger.
		return undefined;
	}
}

const UNSAFE = 'the address is not a plain web address, so nothing was sent';

const OUTDATED =
	'it runs version 0.1 of this package, whose answer does not prove the address. Update the package there';

/** What a 401 of a trigger of this app also means: `openRequest` has the reasons. */
const OTHER_REASONS =
	', or the clocks of the two servers differ by minutes, or its n8n does not know this address as its own (Webhook URLs in the trigger), or one of the two runs version 0.1 of this package';

const reasonFor = (status: number): string =>
	`it returned HTTP ${status}, which is not the answer of a trigger of this app${status === 401 ? OTHER_REASONS : ''}`;

/** Sends a request to the trigger behind a callback. It never throws: a missing answer is a result too. */
export async function ask(
	http: Http,
	appSecret: string,
	callbackUrl: string,
	request: Request,
): Promise<Reply> {
	if (!isReceiverAddress(callbackUrl)) return { failure: 'no answer', reason: UNSAFE };
	const { body, headers, question } = sealRequest(appSecret, callbackUrl, request, Date.now());
	try {
		const response = await post(http, callbackUrl, { body, headers });
		const answered = parse(response.body);
		if (isNotListening(response.statusCode, answered)) return { failure: 'not listening' };
		const status = openAnswer(appSecret, question, answered);
		if (status === 'outdated') return { failure: 'no answer', reason: OUTDATED };
		if (status) return { status };
		return { failure: 'no answer', reason: reasonFor(response.statusCode) };
	} catch {
		// Not n8n's own message: it contains an error code, and n8n rewrites every message with such a code.
		return { failure: 'no answer', reason: 'no connection, or no answer within 10 seconds' };
	}
}

/** Milliseconds to wait before each repetition. */
const RETRY_DELAYS_MS = [1000, 3000, 6000];

/**
 * Repeats a request for ten seconds while it is not answered: n8n answers 404 while it publishes a
 * workflow again and while it starts.
 */
export async function askWithRetries(
	http: Http,
	appSecret: string,
	callbackUrl: string,
	request: Request,
): Promise<Reply> {
	let reply = await ask(http, appSecret, callbackUrl, request);
	for (const ms of RETRY_DELAYS_MS) {
		if ('status' in reply) break;
		await pause(ms);
		reply = await ask(http, appSecret, callbackUrl, request);
	}
	return reply;
}
