import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forward } from '../e2e/forward';

/** How the proxy chooses the webhook processor of a request. */
export type Choice = 'by signature' | 'in turn';

/** The reverse proxy of an n8n in queue mode. It keeps running when processes stop. */
export interface SplitFront {
	readonly url: string;
	choice: Choice;
	close(): Promise<void>;
}

interface Targets {
	main: string;
	processors: string[];
}

/**
 * A reverse proxy as in docs/queue-mode.md: `/webhook/` goes to the webhook processors, everything
 * else to the main process, and nothing to a process that does not report that it is ready.
 */
export async function startSplitFront({ main, processors }: Targets): Promise<SplitFront> {
	let turn = 0;
	const front = { choice: 'by signature' as Choice };
	const inOrder = ({ headers }: IncomingMessage) => {
		if (front.choice === 'by signature') {
			return byWeight(processors, String(headers['x-hub-signature-256'] ?? ''));
		}
		const start = turn++ % processors.length;
		return [...processors.slice(start), ...processors.slice(0, start)];
	};
	const server = createServer(async (incoming, outgoing) => {
		incoming.pause();
		const candidates = incoming.url?.startsWith('/webhook/') ? inOrder(incoming) : [main];
		const target = await firstReady(candidates);
		if (target) forward(incoming, outgoing, target);
		else outgoing.writeHead(503, { Connection: 'close' }).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return Object.assign(front, {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	});
}

/** The same key has the same order as long as the list is the same, as with nginx's consistent hash. */
function byWeight(targets: string[], key: string): string[] {
	const weight = (target: string) => createHash('sha256').update(`${target} ${key}`).digest('hex');
	return [...targets].sort((left, right) => (weight(left) < weight(right) ? -1 : 1));
}

async function firstReady(candidates: string[]): Promise<string | undefined> {
	for (const target of candidates) {
		const isReady = await fetch(`${target}/healthz/readiness`).then(
			({ ok }) => ok,
			() => false,
		);
		if (isReady) return target;
	}
	return undefined;
}
