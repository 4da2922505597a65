import { isRecord } from '../graph/records';
import type { Http } from './post';
import { post } from './post';
import { VALID_FOR_MS } from './protocol';
import { isSealed, seal } from './seal';

/** Marks a delivery that another trigger of the app relayed. */
export const RELAY_HEADER = 'x-whatsapp-receivers-relay';

/** A delivery for a receiver: the bytes and the signature as Meta sent them. */
export interface Copy {
	rawBody: Buffer;
	signature: string;
	contentType: string;
}

/** The seal covers Meta's signature, which is a digest of the body. */
const useOf = (time: number) => `relay at ${time}`;

/** The value of the relay header: `t=<milliseconds>,v1=<seal in hex>`. */
export function relayHeader(appSecret: string, signature: string, now: number): string {
	return `t=${now},v1=${seal(appSecret, useOf(now), signature)}`;
}

/** Whether another trigger of this app relayed the delivery within the last five minutes. */
export function isRelayed(
	header: unknown,
	appSecret: string,
	signature: unknown,
	now: number,
): boolean {
	if (typeof header !== 'string' || typeof signature !== 'string') return false;
	const [, digits, given] = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
	const time = Number(digits ?? Number.NaN);
	if (!(Math.abs(now - time) <= VALID_FOR_MS)) return false;
	return isSealed(appSecret, useOf(time), signature, given);
}

/** The result of sending a copy. */
export type Receipt = 'taken' | 'not listening' | 'failed';

/** The headers of a copy. Only a trigger of the app gets the seal, because it replaces the client certificate. */
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
 * After a start n8n answers every path with 200 and this text until its database is migrated, which can
 * take minutes during an upgrade. Such an answer does not mean that a delivery was taken.
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
		// No connection or a timeout; or n8n threw for a status, and then the status counts.
		return isRecord(error) && /\b(404|410)\b/.test(String(error.httpCode))
			? 'not listening'
			: 'failed';
	}
}
