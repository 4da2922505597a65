import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forward } from './forward';

/** The reverse proxy of an n8n. It keeps running when n8n stops. */
export interface Front {
	readonly url: string;
	close(): Promise<void>;
}

/**
 * A reverse proxy as in docs/reverse-proxy.md: it forwards nothing until n8n reports that it
 * is ready. While n8n starts, it answers everything with 200 and a page that says so, and
 * Meta would treat that as an acknowledgement.
 */
export async function startFront(target: string): Promise<Front> {
	const isReady = async () =>
		await fetch(`${target}/healthz/readiness`).then(
			({ ok }) => ok,
			() => false,
		);
	const server = createServer(async (incoming, outgoing) => {
		incoming.pause();
		if (!(await isReady())) {
			outgoing.writeHead(503, { Connection: 'close' }).end();
			return;
		}
		forward(incoming, outgoing, target);
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
