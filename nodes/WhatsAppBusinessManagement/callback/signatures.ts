import { createHmac, timingSafeEqual } from 'node:crypto';

import { areEqual } from './constantTime';

const SIGNATURE_LENGTH = 'sha256='.length + 64;

/** The signature of a delivery: `sha256=` and HMAC-SHA256 of its bytes with the app secret, in hex. */
export const signatureOf = (rawBody: Buffer, appSecret: string): string =>
	`sha256=${createHmac('sha256', appSecret).update(rawBody).digest('hex')}`;

/**
 * Whether Meta signed these bytes: `X-Hub-Signature-256` is `sha256=` and HMAC-SHA256 of the raw
 * body with the app secret, in hex (Meta: Webhooks, Validating Payloads).
 *
 * @param header as received; a header that was sent twice is refused
 */
export function isSigned(rawBody: Buffer, header: unknown, appSecret: string): boolean {
	if (typeof header !== 'string' || header.length !== SIGNATURE_LENGTH || appSecret === '')
		return false;
	const [given, right] = [Buffer.from(header), Buffer.from(signatureOf(rawBody, appSecret))];
	return given.length === right.length && timingSafeEqual(given, right);
}

/**
 * The verify token of a callback: HMAC-SHA256 of its own path with the app secret. It is derived and not
 * stored, because Meta's challenge arrives during the registration, before n8n has saved any data of it.
 */
export const verifyTokenFor = (ownPath: string, appSecret: string): string =>
	createHmac('sha256', appSecret).update(`verify token of ${ownPath}`).digest('hex');

/**
 * The answer to Meta's challenge (Meta: Webhooks, Verification Requests).
 *
 * @param query of the GET request; a parameter that was sent twice is an array, and is refused
 * @returns undefined unless mode and token are correct
 */
export function challengeAnswer(
	query: Record<string, unknown>,
	verifyToken: string,
): string | undefined {
	const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
	if (mode !== 'subscribe' || typeof token !== 'string' || typeof challenge !== 'string')
		return undefined;
	return challenge !== '' && areEqual(token, verifyToken) ? challenge : undefined;
}
