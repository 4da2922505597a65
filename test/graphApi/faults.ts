import type { GraphErrorFields, RateLimitCode } from './errors';
import { asksFor } from './fieldCheck';

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
	/** The call takes effect, and its response never ends: a byte every so many real milliseconds. */
	| { kind: 'drip'; everyMs: number }
	/** The call takes effect, and its response breaks in the middle: the connection is reset, or the JSON ends. */
	| { kind: 'cut'; by: 'reset' | 'end' }
	/** The call takes effect, and its response is empty. */
	| { kind: 'empty'; status?: number }
	/** The response is a redirect. */
	| { kind: 'redirect'; location: string; status?: 301 | 302 | 303 | 307 | 308 };

/** Which calls a fault affects. */
interface FaultScope {
	/** Any method if omitted. */
	method?: 'GET' | 'POST' | 'DELETE';
	/** Matched against the path with the version and without the query. Any path if omitted. */
	path?: RegExp;
	/** How many matching calls pass first. */
	after?: number;
	/** How many calls it affects. If omitted, it stays until it is removed. */
	times?: number;
}

/**
 * With `field`, only reads are affected that request this field, at any level of `fields`. Without `then`,
 * Meta does not know the field: the call is refused with code 100, “Tried accessing nonexisting field”,
 * and the type of the node that it was requested of.
 */
export type Fault = FaultScope &
	({ field?: string; then: FaultEffect } | { field: string; then?: undefined });

/** What happens to a call: a fault's effect, or a field that Meta does not know. */
export type Effect = FaultEffect | { kind: 'missingField'; field: string };

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
	take(call: FaultyCall): Effect[] {
		const effects: Effect[] = [];
		for (const entry of this.waiting) {
			if (!hits(entry.fault, call) || entry.passing-- > 0) continue;
			entry.left--;
			const effect = effectOf(entry.fault);
			effects.push(effect);
			if (effect.kind !== 'latency') break;
		}
		this.waiting = this.waiting.filter(({ left }) => left > 0);
		return effects;
	}
}

/** The parts of a call that decide which faults affect it. */
interface FaultyCall {
	method: string;
	path: string;
	query: Record<string, string>;
}

function effectOf(fault: Fault): Effect {
	return fault.then ?? { kind: 'missingField', field: fault.field };
}

function hits(fault: Fault, { method, path, query }: FaultyCall): boolean {
	const isRead = method === 'GET';
	return (
		(!fault.method || fault.method === method) &&
		// `search` keeps no position, unlike `test` with a global pattern.
		(!fault.path || path.search(fault.path) >= 0) &&
		(fault.field === undefined || (isRead && asksFor(fault.field, query.fields)))
	);
}
