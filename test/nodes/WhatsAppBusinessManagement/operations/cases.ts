import type { INodeParameters } from 'n8n-workflow';

import type { GraphApi } from '../../../graphApi';

/** A call as it must arrive at the Graph API. */
export interface Call {
	method: string;
	/** Behind the version. */
	path: string;
	/** Meta's second host has no versions. */
	unversioned?: true;
	query?: Record<string, string>;
	/** A form with a file shows the file as `{ filename, type, text }`, a binary one its `bytes`. */
	body?: unknown;
	/** Those that matter, names in lower case. */
	headers?: Record<string, string>;
}

/** What one operation sends, and what comes out. */
export interface OperationCase {
	/** The operation's value. */
	operation: string;
	does: string;
	/** A function gets the address of an active trigger. */
	parameters: INodeParameters | ((triggerUrl: string) => INodeParameters);
	/** Makes the world at Meta as the case needs it. */
	given?: (graph: GraphApi) => void | Promise<void>;
	/** The file that the item carries under `data`. */
	file?: { name: string; type: string; bytes: Buffer };
	calls: Call[];
	/** What the first item must hold. */
	item?: object;
	/** How many items, where that is not one; or what each of them must hold. */
	items?: number | object[];
}

/** What cannot be sent: what is wrong, the parameters, and what the user reads. */
export type RefusedCase = [
	what: string,
	parameters: INodeParameters & { operation: string },
	RegExp,
];

/** One resource of the action node. */
export interface ResourceCases {
	resource: string;
	cases: OperationCase[];
	/** What is refused before any call: one row for each rule of an input. */
	refused?: RefusedCase[];
}

export { byId } from '../../../engine/byId';

/** The unix seconds at which a day begins in UTC. */
export const seconds = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000;

/** An expression that gives nothing: n8n itself refuses a required field that is plainly empty. */
export const EMPTY = '={{ "" }}';
