import type { IncomingMessage, ServerResponse } from 'node:http';
import { request } from 'node:http';

/** Passes a request on to another server, as a proxy does: 502 if that breaks off before its answer. */
export function forward(incoming: IncomingMessage, outgoing: ServerResponse, target: string): void {
	const { method, headers } = incoming;
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
}
