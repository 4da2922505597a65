import { EventEmitter, once } from 'node:events';
import fastify from 'fastify';
import { z } from 'zod';

const messageSchema = z.object({ text: z.string() });

/** A server on loopback that replaces Slack and keeps every line. */
export interface SlackStandIn {
	url: string;
	/** The lines received so far, oldest first. */
	lines: readonly string[];
	/** Calls the listener for every new line, until the returned function is called. */
	onLine(listener: (line: string) => void): () => void;
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
		onLine: (listener) => {
			arrivals.on('line', listener);
			return () => void arrivals.off('line', listener);
		},
		nextLine: async () => String((await once(arrivals, 'line'))[0]),
		close: async () => await server.close(),
	};
}
