import type { Clock } from './clock';
import type { Parameters } from './parameters';
import type { Caller } from './tokens';
import type { World } from './world';

/** One call, authenticated, as the resources see it. */
export interface GraphCall {
	method: string;
	/** As it stands in the path: `v25.0`. */
	version: string;
	/** With the version, without the query. */
	path: string;
	parameters: Parameters;
	caller: Caller;
	world: World;
	clock: Clock;
	/** `http://127.0.0.1:<port>` */
	origin: string;
}

/** A body that goes out as JSON. */
export type Answer = object;

export const SUCCESS: Answer = { success: true };
