import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands before an n8n and outlives it. */
export interface Front {
	readonly url: string;
	close(): Promise<void>;
}

/**
 * A reverse proxy as docs/reverse-proxy.md describes it: it passes nothing on before n8n says that it
 * is ready. While n8n starts, it answers everything with 200 and a page that asks for patience, and
 * Meta would take that for an acknowledgement.
 */
export async function startFront(target: string): Promise<Front> {
	const isReady = async () =>
		await fetch(`${target}/healthz/readiness`).then(
			({ ok }) => ok,
			() => false,
		);
	const server = createServer(async (incoming, outgoing) => {
		const { method, headers } = incoming;
		incoming.pause();
		if (!(await isReady())) {
			outgoing.writeHead(503, { Connection: 'close' }).end();
			return;
		}
		const passed = request(`${target}${incoming.url}`, { method, headers }, (answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
			answer.on('error', () => outgoing.destroy());
		});
		passed.on('error', () => {
			if (outgoing.headersSent) outgoing.destroy();
			else outgoing.writeHead(502).end();
		});
		incoming.pipe(passed);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
