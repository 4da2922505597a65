import { randomBytes } from 'node:crypto';
import { z } from 'zod';

import { leadsToATrigger } from './address';
import type { Receiver, TakenOver } from './roster';
import { isSealed, seal } from './seal';

/**
 * The requests between the triggers of one app: a POST to the other trigger's callback, sealed with the
 * app secret, dated, and accepted once. docs/one-app-many-receivers.md explains the protocol.
 */

/** Carries the seal of a request. Its presence distinguishes a request from a delivery. */
export const SEAL_HEADER = 'x-whatsapp-receivers-seal';

/** A limit of this package, to bound the list that the holder stores. */
export const MOST_OTHER_RECEIVERS = 50;

/** Meta's field names are shorter than half of this. */
export const LONGEST_FIELD_NAME = 100;

/** The most states in one request: about 350 kB. */
export const MOST_STATES = 10_000;

/** A request is valid for five minutes before and after its time, to allow for differing clocks. */
export const VALID_FOR_MS = 5 * 60_000;

interface Head {
	/** The path of the callback that the request is for: no other callback accepts it. */
	to: string;
	/** Milliseconds. */
	time: number;
	nonce: string;
}

/**
 * A request to the trigger that holds the callback, or that should hold it. The last two come from the
 * operation Get Changes, and go to every trigger of the app.
 */
export type Request =
	/** Adds receivers to the list: first the trigger that joins, then the receivers it has served so far. */
	| { ask: 'join'; receivers: Receiver[] }
	/** Removes a receiver from the list. */
	| { ask: 'leave'; id: string }
	/** Makes the trigger the holder of the callback, with this list. */
	| { ask: 'holdOver'; receivers: Receiver[]; takenOver?: TakenOver }
	/** Reads the status only. */
	| { ask: 'status' }
	/** Asks which of these states (`stateId`) the trigger has taken since a time in milliseconds. */
	| { ask: 'taken'; stateIds: string[]; since: number }
	/** Tells the trigger which states Get Changes has output, so that it omits their late deliveries. */
	| { ask: 'given'; stateIds: string[]; since: number };

/** The status of a trigger: the content of every answer. */
export interface TriggerStatus {
	id: string;
	/** The process of n8n in which it runs. */
	process: string;
	/** The part of its callback's path that is unique to it; the verify token is derived from it. */
	path: string;
	isTest: boolean;
	/** Its own webhook fields, without those of its receivers. */
	fields: string[];
	receivers: Receiver[];
	takenOver?: TakenOver;
	/** Its own Other Receivers; absent if it has none. */
	others?: string[];
	/** Whether its credential has the verify token that returning a callback requires. */
	canGiveBack: boolean;
	/** When it received its last delivery, ISO time; null if none since n8n started. */
	lastDelivery: string | null;
	/** When n8n loaded it, ISO time. */
	since: string;
	/** The states that it has taken, of those in a request `taken` or `given`; absent in every other answer. */
	takenStates?: string[];
}

let schema: z.ZodType<Head & Request> | undefined;

/** Built on the first request: the only trigger of an app never needs it. */
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
	const stateIds = z.array(receiver.shape.id).max(MOST_STATES);
	const head = { to: z.string().max(2000), time, nonce: z.string().regex(/^[0-9a-f]{32}$/) };
	const takenOver = z.object({ url, fields: fields.optional() }).optional();
	return z.discriminatedUnion('ask', [
		z.object({ ...head, ask: z.literal('join'), receivers: receivers.min(1) }),
		z.object({ ...head, ask: z.literal('leave'), id: receiver.shape.id }),
		z.object({ ...head, ask: z.literal('holdOver'), receivers, takenOver }),
		z.object({ ...head, ask: z.literal('status') }),
		z.object({ ...head, ask: z.literal('taken'), stateIds, since: time }),
		z.object({ ...head, ask: z.literal('given'), stateIds, since: time }),
	]);
}

/** A request as it is sent. */
interface SealedRequest {
	body: string;
	headers: Record<string, string>;
	/** The answer's seal must include it. */
	nonce: string;
}

/** Adds time, nonce and seal to a request for a callback. */
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

/** Why a request is refused, with the HTTP status of the answer. */
interface RequestRefusal {
	status: 400 | 401 | 409;
	reason: string;
}

const refuse = (status: RequestRefusal['status'], reason: string): { refusal: RequestRefusal } => ({
	refusal: { status, reason },
});

/** The trigger that received a request. */
interface Asked {
	appSecret: string;
	/** The part of its callback's path that is unique to it. */
	ownPath: string;
	/** The nonces of the requests that it has accepted, with their times. */
	nonces: Readonly<Record<string, number>>;
	/** Milliseconds. */
	now: number;
}

function parse(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		// Sealed, but not JSON: the schema refuses it.
		return undefined;
	}
}

/** Checks and parses a request. The seal is checked before anything is parsed. */
export function openRequest(
	body: Buffer,
	sealHeader: unknown,
	{ appSecret, ownPath, nonces, now }: Asked,
): { request: Head & Request } | { refusal: RequestRefusal } {
	if (!isSealed(appSecret, 'request', body, sealHeader)) {
		return refuse(401, 'it is not sealed with the secret of this app');
	}
	const read = requestSchema().safeParse(parse(body));
	if (!read.success) return refuse(400, 'it is sealed, but has an unknown format');
	const { to, time, nonce } = read.data;
	if (!to.endsWith(`/${ownPath}`)) return refuse(401, 'it was made for another callback');
	if (Math.abs(now - time) > VALID_FOR_MS) {
		return refuse(401, 'it is too old, or the clocks of the two servers differ by minutes');
	}
	if (Object.hasOwn(nonces, nonce)) return refuse(409, 'it was sent a second time');
	return { request: read.data };
}

/** Adds an accepted request, and removes those that are too old to be accepted again. */
export function withNonce(
	nonces: Readonly<Record<string, number>>,
	{ nonce, time }: Head,
	now: number,
): Record<string, number> {
	const fresh = Object.entries(nonces).filter(([, taken]) => now - taken <= 2 * VALID_FOR_MS);
	return Object.fromEntries([...fresh, [nonce, time]]);
}

/** An answer as it is sent. It is sealed too, so that another server's 200 is not accepted. */
interface SealedAnswer {
	answer: string;
	seal: string;
}

export function sealAnswer(appSecret: string, nonce: string, status: TriggerStatus): SealedAnswer {
	const answer = JSON.stringify(status);
	return { answer, seal: seal(appSecret, `answer to ${nonce}`, answer) };
}

/** The status in the answer to a request; undefined if a trigger of this app did not seal it. */
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
