import { recordOf } from '../graph/records';
import { pause } from '../graph/retry';
import type { Http } from './post';
import { post } from './post';
import type { Request, TriggerStatus } from './protocol';
import { openAnswer, sealRequest } from './protocol';

/** What came of a question. */
export type Reply =
	| { standing: TriggerStatus }
	/** n8n is there, but no such workflow listens. */
	| { silent: 'not listening' }
	/** Nobody is there, or somebody who does not speak as a trigger of this app does. */
	| { silent: 'no answer'; reason: string };

/** n8n answers so for a webhook that is not registered; 410 stands for gone. */
const isNotListening = (status: number, body: unknown): boolean =>
	status === 410 || (status === 404 && /not registered/.test(String(recordOf(body).message ?? '')));

function parse(body: unknown): unknown {
	try {
		return typeof body === 'string' ? JSON.parse(body) : body;
	} catch {
		// Somebody's page; it is no answer of a trigger.
		return undefined;
	}
}

/** Why an answer is none; a trigger of this app refuses an old request with 401 as well. */
const wordsFor = (status: number): string => {
	const clock = status === 401 ? ', or the clocks of the two servers differ by minutes' : '';
	return `it answered HTTP ${status} and not as a trigger of this app does${clock}`;
};

/** Asks the trigger behind a callback. It never throws: who does not answer is silent. */
export async function ask(
	http: Http,
	appSecret: string,
	callbackUrl: string,
	request: Request,
): Promise<Reply> {
	const { body, headers, nonce } = sealRequest(appSecret, callbackUrl, request, Date.now());
	try {
		const response = await post(http, callbackUrl, { body, headers });
		const answered = parse(response.body);
		if (isNotListening(response.statusCode, answered)) return { silent: 'not listening' };
		const standing = openAnswer(appSecret, nonce, answered);
		if (standing) return { standing };
		return { silent: 'no answer', reason: wordsFor(response.statusCode) };
	} catch {
		// n8n's words for it hold a code, and n8n rewrites every message with such a code in it.
		return { silent: 'no answer', reason: 'no connection, or no answer within 10 seconds' };
	}
}

/** Milliseconds between two questions to somebody who may be back in a moment. */
const AGAIN_AFTER_MS = [1000, 3000, 6000];

/**
 * Asks again for ten seconds while nobody listens: n8n does not while it publishes a workflow anew,
 * nor while it starts.
 */
export async function askPatiently(
	http: Http,
	appSecret: string,
	callbackUrl: string,
	request: Request,
): Promise<Reply> {
	let reply = await ask(http, appSecret, callbackUrl, request);
	for (const ms of AGAIN_AFTER_MS) {
		if ('standing' in reply) break;
		await pause(ms);
		reply = await ask(http, appSecret, callbackUrl, request);
	}
	return reply;
}
