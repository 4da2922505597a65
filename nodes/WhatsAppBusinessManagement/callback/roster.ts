/**
 * Who gets the deliveries of an app. Meta keeps one callback for each app: the trigger that holds it
 * keeps this list and passes each delivery on. docs/one-app-many-receivers.md has the whole protocol.
 */

/** Another trigger of this package that gets a copy of each delivery. */
export interface Receiver {
	/** Which node of which n8n, live or test: stays the same when its address or fields change. */
	id: string;
	url: string;
	/** The webhook fields that it listens to. */
	fields: string[];
	isTest: boolean;
	/** Its Other Receivers: the holder serves them too, each once. */
	others?: string[];
	/** When it drops out by itself, in milliseconds: a test may end without a word. */
	until?: number;
	/** It said goodbye, but may only be published anew: what it misses meanwhile comes again. */
	isLeaving?: boolean;
}

/** A receiver of somebody else's, whose callback was taken over because the user said so. */
export interface TakenOver {
	url: string;
	/** What it was subscribed to; undefined where nobody knows any more. */
	fields?: string[];
}

/** What the holder of the callback knows. */
export interface Roster {
	/** Grows with each change, so that the newer of two copies is known. */
	version: number;
	receivers: Receiver[];
	/** What the callback goes back to when the last of us leaves. */
	takenOver?: TakenOver;
	/**
	 * Set when the trigger took the callback. Without it the list holds only what requests brought since
	 * n8n forgot the rest, and whose callback it was is not among that.
	 */
	hasBegun?: boolean;
	/** Set by requests that were taken: each is good for one time only. Milliseconds. */
	nonces?: Record<string, number>;
}

export const EMPTY_ROSTER: Roster = { version: 0, receivers: [] };

/** The receivers that have not run out. */
export const presentReceivers = ({ receivers }: Roster, now: number): Receiver[] =>
	receivers.filter(({ until }) => until === undefined || until > now);

/** Adds receivers; one that is there already gets its new address and fields. */
export function withReceivers(roster: Roster, added: readonly Receiver[]): Roster {
	const ids = new Set(added.map(({ id }) => id));
	const kept = roster.receivers.filter(({ id }) => !ids.has(id));
	return { ...roster, receivers: [...kept, ...added] };
}

export const withoutReceiver = (roster: Roster, gone: string): Roster => ({
	...roster,
	receivers: roster.receivers.filter(({ id }) => id !== gone),
});

/**
 * n8n deactivates and activates a workflow to publish it anew, and tells no trigger that it will be
 * back. For so long a copy that it does not take is answered to Meta as a failure, and comes again.
 */
export const GOODBYE_MS = 30_000;

/** How a receiver stays on the list after it said goodbye. */
export const leaving = (receiver: Receiver, now: number): Receiver => ({
	...receiver,
	isLeaving: true,
	until: now + GOODBYE_MS,
});

/** A receiver says goodbye; a test is gone at once, since nobody publishes it anew. */
export function withGoodbye(roster: Roster, id: string, now: number): Roster {
	const receiver = roster.receivers.find((candidate) => candidate.id === id);
	if (!receiver || receiver.isTest) return withoutReceiver(roster, id);
	return withReceivers(roster, [leaving(receiver, now)]);
}

/** Each once, in order: what Meta has to be asked for. */
export const unionOf = (...lists: ReadonlyArray<readonly string[]>): string[] =>
	[...new Set(lists.flat())].sort();

/** Every field that somebody who stays on the list listens to. */
export const fieldsOf = (roster: Roster, now: number): string[] =>
	unionOf(
		...presentReceivers(roster, now)
			.filter(({ isLeaving }) => isLeaving !== true)
			.map(({ fields }) => fields),
		roster.takenOver?.fields ?? [],
	);

/** n8n ends a test after two minutes; a killed n8n says no goodbye. Milliseconds. */
export const TEST_LASTS_MS = 130_000;
