import type { Change } from '../../changes/change';
import type { AccountReading } from '../snapshot/readAccount';
import type { Facts } from '../subject';
import type { FeedKind } from './facts';
import { FACTS, FEED_KINDS } from './facts';
import { GONE_ROWS, ROWS } from './rows';
import type { AccountState, RememberedKind, RememberedObject, Values } from './state';

/** A change that two reads of an account show. */
export interface SeenChange {
	change: Change;
	/** When its object was read before, in milliseconds: it happened after that. Undefined if that is unknown. */
	seenAfter?: number;
}

/** What two reads show, and what to remember for the next. */
export interface Difference {
	changes: SeenChange[];
	state: AccountState;
}

/** How the second read went. */
export interface ReadNow {
	/** When it began and when it ended, in milliseconds. */
	startedAt: number;
	endedAt: number;
	/** Whether Meta did not know a field, so that nothing is known about it. */
	isUnread: (field: string) => boolean;
}

const idOf = ({ id }: Facts): string =>
	typeof id === 'string' || typeof id === 'number' ? String(id) : '';

/**
 * The objects by ID. Meta’s pages contain one twice if the list changes while it is read: the last is the newest.
 */
const byId = (objects: readonly Facts[]): Map<string, Facts> =>
	new Map(objects.map((facts) => [idOf(facts), facts]));

const objectsOf = (kind: FeedKind, reading: AccountReading): readonly Facts[] =>
	({
		account: [{ ...reading.facts, id: reading.account.id }],
		number: reading.numbers,
		template: reading.templates,
		flow: reading.flows,
	})[kind];

/** The facts of an object. One that was not read stays what it was before. */
function valuesOf(
	kind: FeedKind,
	facts: Facts,
	before: Values | undefined,
	{ isUnread }: ReadNow,
): Values {
	const values: Record<string, string> = {};
	for (const { name, from, read } of FACTS[kind]) {
		// Meta may know the field of another kind of object only.
		const isMissing = facts[from] === undefined && isUnread(from);
		const value = (isMissing ? undefined : read(facts)) ?? before?.[name];
		if (value !== undefined) values[name] = value;
	}
	return values;
}

/** Compares two reads of the objects of one kind. */
class KindComparison {
	readonly changes: SeenChange[] = [];

	private readonly rows;

	private readonly goneRow;

	constructor(
		private readonly kind: FeedKind,
		private readonly reading: AccountReading,
		private readonly read: ReadNow,
		/** What is remembered; undefined if the kind was never read: then nothing is a change. */
		private readonly before: RememberedKind | undefined,
	) {
		this.rows = ROWS.filter(({ on }) => on === kind);
		this.goneRow = GONE_ROWS.find(({ on }) => on === kind);
	}

	/** @returns what to remember */
	run(): RememberedKind {
		const objects = new Map<string, RememberedObject>();
		for (const [id, facts] of byId(objectsOf(this.kind, this.reading))) {
			const known = this.before?.objects.get(id);
			const values = valuesOf(this.kind, facts, known?.values, this.read);
			objects.set(id, { values });
			this.compare(id, known, values, facts);
		}
		for (const [id, known] of this.before?.objects ?? []) {
			if (!objects.has(id)) this.miss(id, known, objects);
		}
		return { readAt: this.read.startedAt, objects };
	}

	private compare(
		id: string,
		known: RememberedObject | undefined,
		after: Values,
		facts: Facts,
	): void {
		const before = known?.values;
		for (const { fact, field, isForNew, value } of this.rows) {
			const now = after[fact];
			const then = before?.[fact];
			const isChange =
				before === undefined ? isForNew === true : then !== undefined && then !== now;
			if (!isChange || now === undefined) continue;
			const account = this.reading.facts;
			this.add(field, value({ id, before: then, after: now, facts, account }), known);
		}
	}

	/**
	 * An object that a complete read lacks. Meta’s lists may miss one for a moment, so only the second read in
	 * a row counts.
	 */
	private miss(id: string, known: RememberedObject, objects: Map<string, RememberedObject>): void {
		if (known.missingSince === undefined) {
			objects.set(id, { ...known, missingSince: this.before?.readAt });
		} else if (this.goneRow) {
			this.add(this.goneRow.field, this.goneRow.value(id, known.values), known);
		}
	}

	private add(field: string, value: Change['value'], known: RememberedObject | undefined): void {
		if (this.before === undefined || value === undefined) return;
		const entryId = this.reading.account.id;
		// Rounded up, so that it is never before the read that did not have it yet.
		const time = Math.ceil(this.read.endedAt / 1000);
		const seenAfter = known?.missingSince ?? this.before.readAt;
		this.changes.push({ change: { entryId, time, field, value }, seenAfter });
	}
}

/**
 * Compares what is remembered of an account with what was read now. What was not read in full is compared in
 * a later run, and stays remembered as it was.
 *
 * @param before undefined if nothing is remembered: then there is no change
 */
export function differenceOf(
	before: AccountState | undefined,
	reading: AccountReading,
	read: ReadNow,
): Difference {
	const state: AccountState = { ...before };
	const changes = FEED_KINDS.flatMap((kind) => {
		if (!reading.complete.has(kind)) return [];
		const comparison = new KindComparison(kind, reading, read, before?.[kind]);
		state[kind] = comparison.run();
		return comparison.changes;
	});
	return { changes, state };
}
