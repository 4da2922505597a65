import { randomBytes } from 'node:crypto';
import { z } from 'zod';

import { plainAddress } from '../graph/address';
import { endpointOf, leadsToATrigger } from './address';
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
	/** Scheme, host, port and path of the callback that the request is for: no other callback accepts it. */
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
	/** Whether it knows itself as the holder of the callback; absent in the answer of version 0.1. */
	isHolder?: boolean;
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
		url: url.refine((text) => plainAddress(text) !== undefined && leadsToATrigger(text)),
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

/** The request that an answer is for. */
type Question = Pick<Head, 'nonce' | 'to'>;

/** A request as it is sent. */
interface SealedRequest {
	body: string;
	headers: Record<string, string>;
	/** What the answer's seal must include. */
	question: Question;
}

/** Adds time, nonce and seal to a request for a callback. */
export function sealRequest(
	appSecret: string,
	callbackUrl: string,
	request: Request,
	now: number,
): SealedRequest {
	const nonce = randomBytes(16).toString('hex');
	const head: Head = { to: endpointOf(callbackUrl), time: now, nonce };
	const body = JSON.stringify({ ...head, ...request });
	return {
		body,
		headers: {
			'Content-Type': 'application/json',
			[SEAL_HEADER]: seal(appSecret, 'request', body),
		},
		question: head,
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
	/** The addresses that it knows as its own: a request for any other address is refused. */
	ownAddresses: readonly string[];
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

/**
 * Why an address is not one of the trigger's own. Version 0.1 named only a path, which another n8n may have
 * too, so that a captured request was valid there.
 */
const wrongAddress = (to: string): string =>
	to.startsWith('/')
		? 'it was made by version 0.1 of this package, which does not name the whole address: update the package in that n8n'
		: `it was made for ${to}, which n8n does not know as an address of this trigger`;

/** Checks and parses a request. The seal is checked before anything is parsed. */
export function openRequest(
	body: Buffer,
	sealHeader: unknown,
	{ appSecret, ownAddresses, nonces, now }: Asked,
): { request: Head & Request } | { refusal: RequestRefusal } {
	if (!isSealed(appSecret, 'request', body, sealHeader)) {
		return refuse(401, 'it is not sealed with the secret of this app');
	}
	const read = requestSchema().safeParse(parse(body));
	if (!read.success) return refuse(400, 'it is sealed, but has an unknown format');
	const { to, time, nonce } = read.data;
	if (!ownAddresses.map(endpointOf).includes(to)) return refuse(401, wrongAddress(to));
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

/** The address is included, so that a server that passes a request on to a trigger gets no valid answer. */
const answerTo = ({ nonce, to }: Question): string => `answer to ${nonce} at ${to}`;

export function sealAnswer(
	appSecret: string,
	question: Question,
	status: TriggerStatus,
): SealedAnswer {
	const answer = JSON.stringify(status);
	return { answer, seal: seal(appSecret, answerTo(question), answer) };
}

/**
 * The status in the answer to a request.
 *
 * @returns undefined if a trigger of this app did not seal it; `outdated` if it did in version 0.1, which
 * does not check the whole address and therefore does not prove that it is the one that was asked
 */
export function openAnswer(
	appSecret: string,
	question: Question,
	received: unknown,
): TriggerStatus | 'outdated' | undefined {
	const { answer, seal: given } = (received ?? {}) as Partial<SealedAnswer>;
	if (typeof answer !== 'string') return undefined;
	if (isSealed(appSecret, answerTo(question), answer, given)) {
		return JSON.parse(answer) as TriggerStatus;
	}
	return isSealed(appSecret, `answer to ${question.nonce}`, answer, given) ? 'outdated' : undefined;
}
