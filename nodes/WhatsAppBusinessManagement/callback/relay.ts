import { isRecord } from '../graph/records';
import type { Http } from './post';
import { post } from './post';
import { GOOD_FOR_MS } from './protocol';
import { isSealed, seal } from './seal';

/** Marks a delivery that another trigger of the app passed on. */
export const RELAY_HEADER = 'x-whatsapp-receivers-relay';

/** What a receiver gets: the bytes and the signature as Meta sent them. */
export interface Copy {
	rawBody: Buffer;
	signature: string;
	contentType: string;
}

/** Meta's signature stands for the body, so sealing it seals both. */
const useOf = (time: number) => `relay at ${time}`;

/** The header that goes with a copy. */
export function relayHeader(appSecret: string, signature: string, now: number): string {
	return `t=${now},v1=${seal(appSecret, useOf(now), signature)}`;
}

/** Whether another trigger of this app passed the delivery on within the last five minutes. */
export function isRelayed(
	header: unknown,
	appSecret: string,
	signature: unknown,
	now: number,
): boolean {
	if (typeof header !== 'string' || typeof signature !== 'string') return false;
	const [, digits, given] = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
	const time = Number(digits ?? Number.NaN);
	if (!(Math.abs(now - time) <= GOOD_FOR_MS)) return false;
	return isSealed(appSecret, useOf(time), signature, given);
}

/** What a receiver made of its copy. */
export type Receipt = 'taken' | 'not listening' | 'failed';

/** The headers of a copy; only a trigger of the app gets the seal, which vouches for the delivery. */
const headersOf = (
	appSecret: string,
	{ signature, contentType }: Copy,
	isTrigger: boolean,
): Record<string, string> => ({
	'Content-Type': contentType,
	'X-Hub-Signature-256': signature,
	...(isTrigger && { [RELAY_HEADER]: relayHeader(appSecret, signature, Date.now()) }),
});

/**
 * n8n answers so, with 200 and to every path, after a start until its database is up to date: within
 * an upgrade for minutes. Nobody has taken anything then.
 */
const N8N_STARTS = 'n8n is starting up';

/** Sends one copy. It never throws. */
export async function sendCopy(
	http: Http,
	appSecret: string,
	{ url, isTrigger }: { url: string; isTrigger: boolean },
	copy: Copy,
): Promise<Receipt> {
	try {
		const headers = headersOf(appSecret, copy, isTrigger);
		const { statusCode, body } = await post(http, url, { body: copy.rawBody, headers });
		if (String(body).startsWith(N8N_STARTS)) return 'failed';
		if (statusCode >= 200 && statusCode < 300) return 'taken';
		return statusCode === 404 || statusCode === 410 ? 'not listening' : 'failed';
	} catch (error) {
		// No connection or no answer in time; where n8n throws for a status, the status tells.
		return isRecord(error) && /\b(404|410)\b/.test(String(error.httpCode))
			? 'not listening'
			: 'failed';
	}
}
