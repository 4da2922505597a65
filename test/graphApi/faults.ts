import type { GraphErrorFields, RateLimitCode } from './errors';

/** A fault that a test can inject. */
export type FaultEffect =
	/** A refusal in Meta's shape. */
	| { kind: 'graphError'; error: GraphErrorFields; status?: number }
	/** Too many calls: HTTP 400, with the time to wait in the usage header, in minutes. */
	| { kind: 'rateLimit'; code: RateLimitCode; minutesToRegainAccess?: number }
	/** An HTML page, as from a proxy or during an outage. */
	| { kind: 'html'; status?: number }
	/** The connection breaks: before the call takes effect, or after it. */
	| { kind: 'reset'; when: 'before' | 'after' }
	/**
	 * The connection breaks after this many bytes of the body. An upload session keeps them, so that its
	 * `file_offset` is the position to resume from; any other call has no effect. That Meta keeps every
	 * received byte, and not only whole blocks, is a guess.
	 */
	| { kind: 'breakOff'; afterBytes: number }
	/**
	 * The response is delayed, in real milliseconds. The call waits before it takes effect or, with `after`,
	 * takes effect and its response waits. Can be combined with another fault.
	 */
	| { kind: 'latency'; milliseconds: number; when?: 'before' | 'after' }
	/** The response is a redirect. */
	| { kind: 'redirect'; location: string; status?: 301 | 302 | 303 | 307 | 308 };

export interface Fault {
	/** Any method if omitted. */
	method?: 'GET' | 'POST' | 'DELETE';
	/** Matched against the path with the version and without the query. Any path if omitted. */
	path?: RegExp;
	/** How many matching calls pass first. */
	after?: number;
	/** How many calls it affects. If omitted, it stays until it is removed. */
	times?: number;
	then: FaultEffect;
}

export interface Faults {
	/** Returns a function that removes the fault. */
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

	/** Consumes the faults for this call: every latency up to and including the first fault of another kind. */
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
	// `search` keeps no position, unlike `test` with a global pattern.
	return (
		(!fault.method || fault.method === method) && (!fault.path || path.search(fault.path) >= 0)
	);
}
