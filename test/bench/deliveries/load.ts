import autocannon from 'autocannon';
import type { Client, Instance, Request } from 'autocannon';

export const CONNECTIONS = 8;

export interface Call {
	url: string;
	method: 'GET' | 'POST';
	headers?: Record<string, string>;
	body?: Buffer;
}

/** The result of a load. */
export interface Answers {
	/** The number of answers, and of calls that got none. */
	count: number;
	seconds: number;
	/** The number of answers per status; 0 means no response. */
	statuses: Map<number, number>;
	/** From sending a call to the end of its answer, in milliseconds. */
	latency: Percentiles;
}

export interface Percentiles {
	p50: number;
	p99: number;
}

/** How a load is sent. */
export interface Pace {
	connections?: number;
	/** The most calls per second over all connections; as many as possible if omitted. */
	rate?: number;
	/** Called when a call is sent. */
	onSent?: (call: Call) => void;
}

/**
 * Sends each call once, over a few persistent connections. The next call is sent as soon as a
 * connection is free, until the time is over or all calls are sent. Calls under way at that time are
 * dropped and not counted. All calls are for the same origin.
 */
export async function load(
	calls: Call[],
	seconds: number,
	signal: AbortSignal,
	{ connections = CONNECTIONS, rate, onSent }: Pace = {},
): Promise<Answers> {
	signal.throwIfAborted();
	let next = 0;
	const setupRequest = (request: Request): Request => {
		const call = calls[next++] as Call;
		onSent?.(call);
		return { ...request, ...requestOf(call) };
	};
	const start = performance.now();
	let last = start;
	const { result, instance } = fire({
		url: new URL((calls[0] as Call).url).origin,
		amount: calls.length,
		connections: Math.min(connections, calls.length),
		...(rate && { overallRate: rate }),
		// Each connection has a list of its own: it keeps the request that is sent next in it.
		setupClient: (client: Client) => client.setRequests([{ setupRequest }]),
	});
	instance.on('response', () => (last = performance.now()));
	const stop = () => void instance.stop();
	const timer = setTimeout(stop, seconds * 1_000);
	signal.addEventListener('abort', stop, { once: true });
	try {
		return answersOf(await result, () => (last - start) / 1_000);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
		signal.throwIfAborted();
	}
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

function fire(options: autocannon.Options): {
	result: Promise<autocannon.Result>;
	instance: Instance;
} {
	let instance: Instance | undefined;
	const result = new Promise<autocannon.Result>((resolve, reject) => {
		instance = autocannon(options, (error: unknown, outcome) =>
			error ? reject(error as Error) : resolve(outcome),
		);
	});
	if (!instance) throw new Error('The load could not be started');
	return { result, instance };
}

function requestOf({ url, method, headers, body }: Call): Request {
	const { pathname, search } = new URL(url);
	return { method, path: `${pathname}${search}`, headers: { ...headers }, body };
}

/** autocannon ends with the next full second; the time counts to the last answer. */
function answersOf(result: autocannon.Result, seconds: () => number): Answers {
	const byStatus = result.statusCodeStats as Record<string, { count?: number }>;
	const statuses = new Map(
		Object.entries(byStatus).map(([status, { count = 0 }]) => [Number(status), count]),
	);
	if (result.errors > 0) statuses.set(0, result.errors);
	const count = [...statuses.values()].reduce((sum, each) => sum + each, 0);
	const { p50, p99 } = result.latency;
	return { count, seconds: seconds(), statuses, latency: { p50, p99 } };
}
