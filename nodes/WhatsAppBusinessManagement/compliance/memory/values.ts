/** A value that a rule remembered, and since when it has been the same (ISO time). */
export interface RememberedValue {
	value: string;
	since: string;
}

/** As they are kept: value and time by rule and subject. */
export type PackedValues = Record<string, [value: string, since: string]>;

const keyOf = (rule: string, subjectId: string): string => `${rule} ${subjectId}`;

/** What rules remember of subjects from one run to the next. */
export class RememberedValues {
	/** What this run changes: undefined forgets a value. */
	private readonly changes = new Map<string, RememberedValue | undefined>();

	/**
	 * @param packed what the runs before left
	 * @param now ISO time
	 */
	constructor(
		private readonly packed: Readonly<PackedValues>,
		private readonly now: string,
	) {}

	/** What the rule remembered of the subject in the run before. */
	before(rule: string, subjectId: string): RememberedValue | undefined {
		const key = keyOf(rule, subjectId);
		const found = Object.hasOwn(this.packed, key) ? this.packed[key] : undefined;
		return found && { value: found[0], since: found[1] };
	}

	/** Remembers a value for the next run. The time stays as long as the value stays. */
	keep(rule: string, subjectId: string, value: string | undefined): void {
		const before = this.before(rule, subjectId);
		const same = before?.value === value ? before : undefined;
		const kept = value === undefined ? undefined : (same ?? { value, since: this.now });
		this.changes.set(keyOf(rule, subjectId), kept);
	}

	/** The values with the changes of this run. @param current what is kept now: another run may have changed it */
	packedWith(current: Readonly<PackedValues>): PackedValues {
		const packed: PackedValues = { ...current };
		for (const [key, kept] of this.changes) {
			if (kept === undefined) delete packed[key];
			else packed[key] = [kept.value, kept.since];
		}
		return packed;
	}
}
