import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A delivery as it reached the callback. */
export interface ReceivedDelivery {
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** A plain callback on loopback: it answers the challenge, keeps what is delivered, and obeys. */
export interface Receiver {
	readonly url: string;
	readonly received: ReceivedDelivery[];
	/** The query of each challenge. */
	readonly challenges: Array<Record<string, string>>;
	/** Answered to a challenge in place of the challenge itself. */
	challengeAnswer?: string;
	/** The status of the answer to a delivery. */
	status: number;
	close(): Promise<void>;
}

/** Starts a callback that knows this verify token. A challenge with another one gets 403. */
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
			response.writeHead(receiver.status).end();
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
