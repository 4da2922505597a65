import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { drip } from './spoiledResponse';

/** A delivery that the callback received. */
export interface ReceivedDelivery {
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** A plain callback on loopback: it answers the challenge, stores deliveries, and responds as configured. */
export interface Receiver {
	readonly url: string;
	readonly received: ReceivedDelivery[];
	/** The query of each challenge. */
	readonly challenges: Array<Record<string, string>>;
	/** Returned to a challenge instead of the challenge itself. */
	challengeAnswer?: string;
	/** The HTTP status of the response to a delivery. */
	status: number;
	/** Whether the response to a delivery never ends. */
	drips?: boolean;
	close(): Promise<void>;
}

/** Starts a callback with this verify token. A challenge with another one gets 403. */
export async function startReceiver(verifyToken: string): Promise<Receiver> {
	const received: ReceivedDelivery[] = [];
	const challenges: Array<Record<string, string>> = [];
	const server = createServer((request, response) => {
		if (request.method === 'GET') {
			const query = queryOf(request);
			challenges.push(query);
			const isKnown = query['hub.verify_token'] === verifyToken;
			response
				.writeHead(isKnown ? 200 : 403)
				.end(isKnown ? (receiver.challengeAnswer ?? query['hub.challenge']) : '');
			return;
		}
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			received.push({ headers: request.headers, body: Buffer.concat(chunks) });
			response.writeHead(receiver.status);
			if (receiver.drips) drip(response);
			else response.end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const receiver: Receiver = {
		url: `http://127.0.0.1:${port}/webhook`,
		received,
		challenges,
		status: 200,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return receiver;
}

function queryOf({ url }: IncomingMessage): Record<string, string> {
	return Object.fromEntries(new URL(url ?? '/', 'http://127.0.0.1').searchParams);
}
