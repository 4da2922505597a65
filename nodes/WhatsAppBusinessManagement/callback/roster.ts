/**
 * The receivers of an app's deliveries. Meta keeps one callback per app: the trigger that holds it keeps
 * this list and relays each delivery. docs/one-app-many-receivers.md describes the whole protocol.
 */

/** Another trigger of this package that gets a copy of each delivery. */
export interface Receiver {
	/** Identifies the node, its n8n, and live or test. It does not change with the address or the fields. */
	id: string;
	url: string;
	/** The webhook fields that it listens to. */
	fields: string[];
	isTest: boolean;
	/** Its Other Receivers: the holder sends them copies too, one copy each. */
	others?: string[];
	/** When the entry expires, in milliseconds: a test whose n8n is killed cannot deregister. */
	until?: number;
	/** It deregistered, perhaps only to be published again: Meta repeats what it misses until it is back. */
	isLeaving?: boolean;
}

/** A foreign receiver whose callback was taken over, as the user configured it. */
export interface TakenOver {
	url: string;
	/** The fields it was subscribed to; undefined if they are unknown. */
	fields?: string[];
}

/** A change of the list of which it is not known whether Meta has it. */
export interface Unconfirmed {
	/** Milliseconds. */
	since: number;
	/** The holder that transferred the callback; undefined if none did. */
	formerHolder?: string;
}

/** The list of receivers that the holder of the callback keeps. */
export interface Roster {
	/** Increases with each change, to find the newer of two copies. */
	version: number;
	receivers: Receiver[];
	/** The receiver that gets the callback back when the last trigger is deactivated. */
	takenOver?: TakenOver;
	/**
	 * Set when the trigger registered the callback. Without it the list contains only what requests added
	 * after n8n lost the saved data, and `takenOver` is unknown.
	 */
	hasBegun?: boolean;
	/** A change whose registration at Meta is left to the trigger that asked for it, which may be killed. */
	unconfirmed?: Unconfirmed;
	/** The nonces of accepted requests with their times in milliseconds: each request is accepted once. */
	nonces?: Record<string, number>;
}

export const EMPTY_ROSTER: Roster = { version: 0, receivers: [] };

/** The receivers that have not expired. */
export const presentReceivers = ({ receivers }: Roster, now: number): Receiver[] =>
	receivers.filter(({ until }) => until === undefined || until > now);

/** Adds receivers; an entry with the same ID is replaced. */
export function withReceivers(roster: Roster, added: readonly Receiver[]): Roster {
	const ids = new Set(added.map(({ id }) => id));
	const others = roster.receivers.filter(({ id }) => !ids.has(id));
	return { ...roster, receivers: [...others, ...added] };
}

export const withoutReceiver = (roster: Roster, gone: string): Roster => ({
	...roster,
	receivers: roster.receivers.filter(({ id }) => id !== gone),
});

/** Ends a receiver's entry; it stays on the list until the fields that only it needed are removed. */
export const withExpired = (roster: Roster, gone: string, now: number): Roster => ({
	...roster,
	receivers: roster.receivers.map((receiver) =>
		receiver.id === gone ? { ...receiver, until: now } : receiver,
	),
});

/**
 * n8n deactivates and activates a workflow to publish it again, and the trigger cannot tell this from a
 * deactivation. For this time a copy that a departed trigger does not take counts as a failure, so that
 * Meta repeats the delivery. Milliseconds.
 */
export const LEAVING_GRACE_MS = 30_000;

/** The entry of a receiver after it deregistered. */
export const asLeaving = (receiver: Receiver, now: number): Receiver => ({
	...receiver,
	isLeaving: true,
	until: now + LEAVING_GRACE_MS,
});

/** Deregisters a receiver. A test is removed at once, because a test is never published again. */
export function withDeparted(roster: Roster, id: string, now: number): Roster {
	const receiver = roster.receivers.find((candidate) => candidate.id === id);
	if (!receiver || receiver.isTest) return withoutReceiver(roster, id);
	return withReceivers(roster, [asLeaving(receiver, now)]);
}

/** All entries of the lists, without duplicates, sorted. */
export const unionOf = (...lists: ReadonlyArray<readonly string[]>): string[] =>
	[...new Set(lists.flat())].sort();

/** Every field that a receiver on the list listens to, without those that are leaving. */
export const fieldsOf = (roster: Roster, now: number): string[] =>
	unionOf(
		...presentReceivers(roster, now)
			.filter(({ isLeaving }) => isLeaving !== true)
			.map(({ fields }) => fields),
		roster.takenOver?.fields ?? [],
	);

/** n8n ends a test after two minutes, but a killed n8n cannot deregister it. Milliseconds. */
export const TEST_DURATION_MS = 130_000;
