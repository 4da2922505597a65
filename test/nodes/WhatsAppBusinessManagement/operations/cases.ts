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

/** What one operation gets and sends. */
interface Sending {
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
}

/** What the only item must hold; or the first one of so many; or each of them. */
type ComingOut = { item: object; items?: number } | { item?: undefined; items: object[] };

/**
 * What one operation sends, and what comes out. The items of a write are given whole, with all their
 * keys; those of a read may hold more, unless the case says that they do not.
 */
export type OperationCase = Sending & ComingOut & { holdsNothingElse?: true };

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

const DAY = 24 * 60 * 60;

/** Midnight UTC, so many days ago: Meta keeps figures for a limited time, so no date can be fixed. */
export const daysAgo = (days: number): number => (Math.floor(Date.now() / 1000 / DAY) - days) * DAY;

/** Unix seconds as a date field gives them. */
export const iso = (unix: number): string => new Date(unix * 1000).toISOString();

/** An expression that gives nothing: n8n itself refuses a required field that is plainly empty. */
export const EMPTY = '={{ "" }}';
