import type { IncomingHttpHeaders } from 'node:http';

import type { Clock } from './clock';
import type { Parameters } from './parameters';
import type { Caller } from './tokens';
import type { World } from './world';

/** A file of a multipart form. */
export interface UploadedFile {
	/** The name of the form's field. */
	name: string;
	filename: string;
	/** The content type of the part. */
	type: string;
	bytes: Buffer;
}

/** One call, authenticated, as the resources see it. */
export interface GraphCall {
	method: string;
	/** The version in the path: `v25.0`. */
	version: string;
	/** With the version, without the query. */
	path: string;
	/** With lower-case names. */
	headers: IncomingHttpHeaders;
	parameters: Parameters;
	/** The fields that Meta does not know because of a fault. */
	missingFields: readonly string[];
	/** The files of a multipart form; its text fields are parameters. */
	files: readonly UploadedFile[];
	/** The raw body. */
	rawBytes: Buffer;
	caller: Caller;
	world: World;
	clock: Clock;
	/** `http://127.0.0.1:<port>` */
	origin: string;
}

/** A response body, sent as JSON. */
export type Answer = object;

export const SUCCESS: Answer = { success: true };

/** The response to a write on subscriptions that has no effect; undefined if it has one. */
export function answerOfIdleWrite({ world }: GraphCall): Answer | undefined {
	const { subscriptionWrites } = world.quirks;
	return subscriptionWrites === 'done'
		? undefined
		: { success: subscriptionWrites === 'forgotten' };
}
