/**
 * Seconds between reads while Meta may still return what a write has replaced: ten in all, because the
 * longest lag that was seen is eight.
 */
export const REREAD_DELAYS_SECONDS = [1, 3, 6];

const READ_LAG_MS = 1000 * REREAD_DELAYS_SECONDS.reduce((sum, seconds) => sum + seconds);

/**
 * The states that writes of this process replaced a moment ago. Meta's reads may lag behind its writes: a
 * read that returns such a state is old, and a decision on it would undo the write. States are texts, so
 * that two equal ones are the same.
 */
export class SupersededStates {
	private readonly replacedAt = new Map<string, Map<string, number>>();

	/**
	 * Notes that Meta accepted a write.
	 *
	 * @param key of the object that was written
	 * @param before what was read before; undefined if nothing was
	 * @param after what it should be now; undefined if that is not known
	 */
	replace(key: string, before: string | undefined, after: string | undefined): void {
		const states = this.replacedAt.get(key) ?? new Map<string, number>();
		const now = Date.now();
		for (const [state, at] of states) if (now - at >= READ_LAG_MS) states.delete(state);
		if (before !== undefined) states.set(before, now);
		// What is current again is not old.
		if (after !== undefined) states.delete(after);
		this.replacedAt.set(key, states);
	}

	/** Whether a state that was read now is one that a write replaced a moment ago. */
	has(key: string, state: string): boolean {
		const at = this.replacedAt.get(key)?.get(state);
		return at !== undefined && Date.now() - at < READ_LAG_MS;
	}
}
