import { randomBytes } from 'node:crypto';
import { z } from 'zod';

import { leadsToATrigger } from './address';
import type { Receiver, TakenOver } from './roster';
import { isSealed, seal } from './seal';

/**
 * What the triggers of one app say to each other: a POST to the other's callback, sealed with the
 * app secret, dated, and good for one time only. docs/one-app-many-receivers.md tells it as a story.
 */

/** Carries the seal of a request. Its presence tells a request from a delivery. */
export const SEAL_HEADER = 'x-whatsapp-receivers-seal';

/** More would make a list that nobody keeps track of. */
export const MOST_OTHER_RECEIVERS = 50;

/** Meta's own are shorter than half of that. */
export const LONGEST_FIELD_NAME = 100;

/** A request is good for five minutes, either way, so that two clocks need not agree exactly. */
export const GOOD_FOR_MS = 5 * 60_000;

interface Head {
	/** The path of the callback that is asked, so that no other one takes the request. */
	to: string;
	/** Milliseconds. */
	time: number;
	nonce: string;
}

/** What can be asked of the trigger that holds the callback, or is to hold it. */
export type Request =
	/** Put these on your list: the asker first, then who followed the asker until now. */
	| { ask: 'join'; receivers: Receiver[] }
	/** Take this one off your list. */
	| { ask: 'leave'; id: string }
	/** Hold the callback from now on, with this list. */
	| { ask: 'holdOver'; receivers: Receiver[]; takenOver?: TakenOver }
	/** How are you? */
	| { ask: 'status' };

/** How a trigger stands. */
export interface TriggerStatus {
	id: string;
	/** The process of n8n in which it runs. */
	process: string;
	/** The part of its callback's path that belongs to it alone; the verify token is made of it. */
	path: string;
	isTest: boolean;
	/** Its own webhook fields, without those of its receivers. */
	fields: string[];
	receivers: Receiver[];
	takenOver?: TakenOver;
	/** Its own Other Receivers; left out where it has none. */
	others?: string[];
	/** Whether its credential holds what giving a callback back takes. */
	canGiveBack: boolean;
	/** When it took its last delivery, ISO time; null when it took none since n8n started. */
	lastDelivery: string | null;
	/** When n8n loaded it, ISO time. */
	since: string;
}

let schema: z.ZodType<Head & Request> | undefined;

/** Built when the first request comes: a trigger alone on its app never needs it. */
const requestSchema = (): z.ZodType<Head & Request> => (schema ??= buildSchema());

function buildSchema(): z.ZodType<Head & Request> {
	const time = z.number().int().nonnegative();
	const url = z
		.string()
		.url()
		.max(2000)
		.regex(/^https?:/);
	const fields = z.array(z.string().min(1).max(LONGEST_FIELD_NAME)).max(200);
	const receiver = z.object({
		id: z.string().regex(/^[0-9a-f]{32}$/),
		url: url.refine(leadsToATrigger),
		fields,
		isTest: z.boolean(),
		others: z.array(url).max(MOST_OTHER_RECEIVERS).optional(),
		until: time.optional(),
		isLeaving: z.boolean().optional(),
	});
	const receivers = z.array(receiver).max(500);
	const head = { to: z.string().max(2000), time, nonce: z.string().regex(/^[0-9a-f]{32}$/) };
	const takenOver = z.object({ url, fields: fields.optional() }).optional();
	return z.discriminatedUnion('ask', [
		z.object({ ...head, ask: z.literal('join'), receivers: receivers.min(1) }),
		z.object({ ...head, ask: z.literal('leave'), id: receiver.shape.id }),
		z.object({ ...head, ask: z.literal('holdOver'), receivers, takenOver }),
		z.object({ ...head, ask: z.literal('status') }),
	]);
}

/** A request as it travels. */
interface SealedRequest {
	body: string;
	headers: Record<string, string>;
	/** The answer has to name it. */
	nonce: string;
}

/** Makes a request ready to be sent to a callback. */
export function sealRequest(
	appSecret: string,
	callbackUrl: string,
	request: Request,
	now: number,
): SealedRequest {
	const nonce = randomBytes(16).toString('hex');
	const head: Head = { to: new URL(callbackUrl).pathname, time: now, nonce };
	const body = JSON.stringify({ ...head, ...request });
	return {
		body,
		headers: {
			'Content-Type': 'application/json',
			[SEAL_HEADER]: seal(appSecret, 'request', body),
		},
		nonce,
	};
}

/** Why a request is refused; the status is what is answered. */
interface RequestRefusal {
	status: 400 | 401 | 409;
	reason: string;
}

const refuse = (status: RequestRefusal['status'], reason: string): { refusal: RequestRefusal } => ({
	refusal: { status, reason },
});

/** What is known of the one that is asked. */
interface Asked {
	appSecret: string;
	/** The part of its callback's path that is its own. */
	ownPath: string;
	/** The nonces of the requests that it has taken. */
	nonces: Readonly<Record<string, number>>;
	/** Milliseconds. */
	now: number;
}

function parse(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		// Sealed, but no JSON: the schema refuses it.
		return undefined;
	}
}

/** Opens a request. Nothing of it is read before its seal is checked. */
export function openRequest(
	body: Buffer,
	sealHeader: unknown,
	{ appSecret, ownPath, nonces, now }: Asked,
): { request: Head & Request } | { refusal: RequestRefusal } {
	if (!isSealed(appSecret, 'request', body, sealHeader)) {
		return refuse(401, 'it is not sealed with the secret of this app');
	}
	const read = requestSchema().safeParse(parse(body));
	if (!read.success) return refuse(400, 'it is sealed, but cannot be understood');
	const { to, time, nonce } = read.data;
	if (!to.endsWith(`/${ownPath}`)) return refuse(401, 'it was made for another callback');
	if (Math.abs(now - time) > GOOD_FOR_MS) {
		return refuse(401, 'it is too old, or the clocks of the two servers differ by minutes');
	}
	if (Object.hasOwn(nonces, nonce)) return refuse(409, 'it came a second time');
	return { request: read.data };
}

/** Remembers a request that was taken, and forgets those that are too old to come again. */
export function withNonce(
	nonces: Readonly<Record<string, number>>,
	{ nonce, time }: Head,
	now: number,
): Record<string, number> {
	const fresh = Object.entries(nonces).filter(([, taken]) => now - taken <= 2 * GOOD_FOR_MS);
	return Object.fromEntries([...fresh, [nonce, time]]);
}

/** An answer as it travels: sealed too, so that a stranger's 200 is not taken for a yes. */
interface SealedAnswer {
	answer: string;
	seal: string;
}

export function sealAnswer(
	appSecret: string,
	nonce: string,
	standing: TriggerStatus,
): SealedAnswer {
	const answer = JSON.stringify(standing);
	return { answer, seal: seal(appSecret, `answer to ${nonce}`, answer) };
}

/** The answer to a request of ours; undefined when it is not from a trigger of this app. */
export function openAnswer(
	appSecret: string,
	nonce: string,
	received: unknown,
): TriggerStatus | undefined {
	const { answer, seal: given } = (received ?? {}) as Partial<SealedAnswer>;
	if (typeof answer !== 'string') return undefined;
	if (!isSealed(appSecret, `answer to ${nonce}`, answer, given)) return undefined;
	return JSON.parse(answer) as TriggerStatus;
}
