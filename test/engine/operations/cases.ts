import type { INodeParameters } from 'n8n-workflow';

import type { GraphApi } from '../../graphApi';

/** A call as the Graph API must receive it. */
export interface Call {
	method: string;
	/** Without the version. */
	path: string;
	/** Meta's second host has no versions. */
	unversioned?: true;
	query?: Record<string, string>;
	/** A form with a file shows the file as `{ filename, type, text }`, a binary one its `bytes`. */
	body?: unknown;
	/** The headers to compare, with names in lower case. */
	headers?: Record<string, string>;
}

/**
 * Whether an operation may run twice. A read is repeated after any failure, and reads run in parallel. A
 * write that sets a state (or removes something) changes nothing the second time, so it is sent again when
 * Meta failed half-way. A write that creates something, is counted, asks a person, or is refused the
 * second time is sent once.
 */
export type Repeats = 'a read' | 'sent again' | 'sent once';

interface Sending {
	does: string;
	/** A function gets the address of an active trigger. */
	parameters: INodeParameters | ((triggerUrl: string) => INodeParameters);
	/** The version of the node, by default the newest. */
	typeVersion?: number;
	/** Prepares the data at Meta for the case. */
	given?: (graph: GraphApi) => void | Promise<void>;
	/** The item's file under `data`. */
	file?: { name: string; type: string; bytes: Buffer };
	calls: Call[];
	/** Set if the case differs from its operation: a custom call is a read or a write by its method. */
	repeats?: Repeats;
}

/** The content of the only item; or of the first of `items`; or of each item. */
type ComingOut = { item: object; items?: number } | { item?: undefined; items: object[] };

/**
 * What an operation sends, and the items that it returns. The items of a write are complete. The items
 * of a read may have more keys, except where the case says `holdsNothingElse`.
 */
export type OperationCase = Sending & ComingOut & { holdsNothingElse?: true };

/** An input that is refused before any call: what is wrong, the parameters, the message. */
export type RefusedCase = [what: string, parameters: INodeParameters, message: RegExp];

/**
 * The cases of one operation. The file is `<resource>/<operation>.cases.ts`; its path identifies the
 * operation.
 */
export interface OperationCases {
	repeats: Repeats;
	/** The operation writes, but not to Meta. */
	sendsNothingToMeta?: true;
	cases: OperationCase[];
	/** One row per rule of an input. */
	refused?: RefusedCase[];
}

/** An expression that returns nothing: n8n itself refuses a required field that is plainly empty. */
export const EMPTY = '={{ "" }}';
