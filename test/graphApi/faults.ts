import type { GraphErrorFields, RateLimitCode } from './errors';

/** What goes wrong, on demand. */
export type FaultEffect =
	/** A refusal in Meta's shape. */
	| { kind: 'graphError'; error: GraphErrorFields; status?: number }
	/** Too many calls: HTTP 400, with the time to wait in the usage header, in minutes. */
	| { kind: 'rateLimit'; code: RateLimitCode; minutesToRegainAccess?: number }
	/** An HTML page, as a proxy or an outage shows it. */
	| { kind: 'html'; status?: number }
	/** The connection breaks: before anything has happened, or after it has happened. */
	| { kind: 'reset'; when: 'before' | 'after' }
	/**
	 * The connection breaks when so many bytes of the body have arrived. An upload session keeps them, so
	 * that its `file_offset` says where to go on; any other call has not happened. That Meta keeps every
	 * byte that has arrived, and not whole blocks, is a guess.
	 */
	| { kind: 'breakOff'; afterBytes: number }
	/**
	 * The answer comes later, in real milliseconds: the call waits on its way to Meta, or, when it says
	 * `after`, has happened there and its answer waits. Goes together with another fault.
	 */
	| { kind: 'latency'; milliseconds: number; when?: 'before' | 'after' }
	/** The answer points elsewhere. */
	| { kind: 'redirect'; location: string; status?: 301 | 302 | 303 | 307 | 308 };

export interface Fault {
	/** Any method when left out. */
	method?: 'GET' | 'POST' | 'DELETE';
	/** Looked for in the path, version included, query excluded. Any path when left out. */
	path?: RegExp;
	/** How many calls that it would hit pass first. */
	after?: number;
	/** How many calls it hits. Left out, it stays until it is removed. */
	times?: number;
	then: FaultEffect;
}

export interface Faults {
	/** Returns a function that takes the fault away again. */
	add(fault: Fault): () => void;
	clear(): void;
}

/** The faults that are waiting, in the order in which they were added. */
export class WaitingFaults implements Faults {
	private waiting: Array<{ fault: Fault; passing: number; left: number }> = [];

	add(fault: Fault): () => void {
		const entry = { fault, passing: fault.after ?? 0, left: fault.times ?? Infinity };
		this.waiting.push(entry);
		return () => {
			this.waiting = this.waiting.filter((other) => other !== entry);
		};
	}

	clear(): void {
		this.waiting = [];
	}

	/** Uses up what hits this call: every latency up to, and with, the first fault of another kind. */
	take(method: string, path: string): FaultEffect[] {
		const effects: FaultEffect[] = [];
		for (const entry of this.waiting) {
			if (!hits(entry.fault, method, path) || entry.passing-- > 0) continue;
			entry.left--;
			effects.push(entry.fault.then);
			if (entry.fault.then.kind !== 'latency') break;
		}
		this.waiting = this.waiting.filter(({ left }) => left > 0);
		return effects;
	}
}

function hits(fault: Fault, method: string, path: string): boolean {
	// `search` keeps no position, as `test` does with a global pattern.
	return (
		(!fault.method || fault.method === method) && (!fault.path || path.search(fault.path) >= 0)
	);
}
