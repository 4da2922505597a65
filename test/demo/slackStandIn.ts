import { EventEmitter, once } from 'node:events';
import fastify from 'fastify';
import { z } from 'zod';

const messageSchema = z.object({ text: z.string() });

/** Receives what would go to Slack: a server on loopback that keeps every line. */
export interface SlackStandIn {
	url: string;
	/** What arrived so far, oldest first. */
	lines: readonly string[];
	/** Calls back for every line from now on. */
	onLine(listener: (line: string) => void): void;
	/** The next line. */
	nextLine(): Promise<string>;
	close(): Promise<void>;
}

export async function startSlackStandIn(): Promise<SlackStandIn> {
	const lines: string[] = [];
	const arrivals = new EventEmitter();

	const server = fastify();
	server.post('/', (request) => {
		const { text } = messageSchema.parse(request.body);
		lines.push(text);
		arrivals.emit('line', text);
		return { ok: true };
	});
	const url = await server.listen({ host: '127.0.0.1', port: 0 });

	return {
		url,
		lines,
		onLine: (listener) => void arrivals.on('line', listener),
		nextLine: async () => String((await once(arrivals, 'line'))[0]),
		close: async () => await server.close(),
	};
}
