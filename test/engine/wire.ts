import { createHmac, randomBytes } from 'node:crypto';
import { request, type OutgoingHttpHeaders } from 'node:http';

/** A request as sent over the wire; only what HTTP requires is added. */
export interface Sent {
	/** Default: POST. */
	method?: string;
	/** Default: the trigger's live address. */
	url?: string;
	/** A list sends a header several times. */
	headers?: OutgoingHttpHeaders;
	body?: string | Buffer;
	/** Sends the body in parts of this many bytes, without naming its length. */
	chunkBytes?: number;
}

export interface WireAnswer {
	status: number;
	headers: Record<string, unknown>;
	body: string;
}

/** Sends exactly these bytes with exactly these headers, as no HTTP library would. */
export async function sendOnWire(
	url: string,
	{ method = 'POST', headers = {}, body = '', chunkBytes }: Sent,
	signal?: AbortSignal,
): Promise<WireAnswer> {
	const bytes = Buffer.from(body);
	const length = chunkBytes === undefined && bytes.length > 0 && { 'Content-Length': bytes.length };
	return await new Promise((resolve, reject) => {
		const outgoing = request(
			url,
			{ method, agent: false, headers: { ...length, ...headers }, signal },
			(incoming) => {
				const chunks: Buffer[] = [];
				incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
				incoming.on('error', reject);
				incoming.on('end', () =>
					resolve({
						status: incoming.statusCode ?? 0,
						headers: incoming.headers,
						body: Buffer.concat(chunks).toString(),
					}),
				);
			},
		);
		outgoing.on('error', reject);
		for (let at = 0; chunkBytes !== undefined && at < bytes.length; at += chunkBytes) {
			outgoing.write(bytes.subarray(at, at + chunkBytes));
		}
		outgoing.end(chunkBytes === undefined ? bytes : undefined);
	});
}

export const hmac = (
	key: string | Buffer,
	bytes: string | Buffer,
	algorithm = 'sha256',
	encoding: 'hex' | 'base64' = 'hex',
): string => createHmac(algorithm, key).update(bytes).digest(encoding);

/** As Meta signs a delivery. */
export const metaSignature = (secret: string, bytes: string | Buffer): string =>
	`sha256=${hmac(secret, bytes)}`;

/**
 * The protocol between triggers of one app, written down a second time: a change in the node's own
 * code that an older n8n would not understand fails here.
 */
export const sealKey = (secret: string): Buffer =>
	createHmac('sha256', secret).update('receivers of one app, protocol 1').digest();

export const sealOf = (secret: string, use: string, text: string | Buffer): string =>
	createHmac('sha256', sealKey(secret)).update(`${use}\n`).update(text).digest('hex');

export const SEAL = 'X-WhatsApp-Receivers-Seal';
export const RELAY = 'X-WhatsApp-Receivers-Relay';

/** The body of a request between triggers, valid except for the given changes. */
export const requestBody = (callbackUrl: string, changes: object): string =>
	JSON.stringify({
		to: `${new URL(callbackUrl).origin}${new URL(callbackUrl).pathname}`,
		time: Date.now(),
		nonce: randomBytes(16).toString('hex'),
		ask: 'status',
		...changes,
	});

/** A request between triggers with its seal. */
export const sealed = (secret: string, body: string): Sent => ({
	body,
	headers: { 'Content-Type': 'application/json', [SEAL]: sealOf(secret, 'request', body) },
});

/** The mark of a copy that another trigger passed on. */
export const relayMark = (secret: string, signature: string, time = Date.now()): string =>
	`t=${time},v1=${sealOf(secret, `relay at ${time}`, signature)}`;
