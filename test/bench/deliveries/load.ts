import { Agent, request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';

export const CONNECTIONS = 8;

export interface Call {
	url: string;
	method: 'GET' | 'POST';
	headers?: OutgoingHttpHeaders;
	body?: Buffer;
}

/** The result of a load. */
export interface Answers {
	count: number;
	seconds: number;
	/** The number of answers per status; 0 means no response. */
	statuses: Map<number, number>;
}

/**
 * Sends each call once, over a few persistent connections. The next call is sent as soon as a
 * connection is free, until the time is over or all calls are sent.
 */
export async function load(calls: Call[], seconds: number, signal: AbortSignal): Promise<Answers> {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const statuses = new Map<number, number>();
	const start = performance.now();
	let next = 0;

	const isOver = () =>
		next >= calls.length || signal.aborted || performance.now() - start > seconds * 1_000;
	const sendInTurn = async () => {
		while (!isOver()) {
			const status = await send(calls[next++] as Call, agent);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		}
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, sendInTurn));

	agent.destroy();
	signal.throwIfAborted();
	return { count: next, seconds: (performance.now() - start) / 1_000, statuses };
}

export function perSecond({ count, seconds }: Answers): number {
	return count / seconds;
}

/** A description of the unexpected answers; empty if there were none. */
export function unexpected({ statuses }: Answers, expected: number): string {
	return [...statuses]
		.filter(([status]) => status !== expected)
		.map(([status, count]) => `${count} × ${status || 'no answer'}`)
		.join(', ');
}

/** Plain node:http, because it needs the least CPU time: n8n uses the other core. */
async function send({ url, body, ...options }: Call, agent: Agent): Promise<number> {
	return await new Promise((resolve) => {
		const outgoing = request(url, { ...options, agent }, (incoming) => {
			incoming.resume();
			incoming.on('end', () => resolve(incoming.statusCode ?? 0));
			incoming.on('error', () => resolve(0));
		});
		outgoing.on('error', () => resolve(0));
		outgoing.end(body);
	});
}
