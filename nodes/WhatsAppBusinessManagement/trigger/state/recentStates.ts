/**
 * The states (`stateId`) that the triggers of this process took, and those that Get Changes output instead.
 * Both memories are bounded and end with the process, as the one of the changes does (recentKeys.ts). They
 * are separate from it, so that no state displaces a change that Meta may still retry.
 */

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Times by trigger and state. The oldest are removed first. */
class StateTimes {
	private readonly times = new Map<string, number>();

	/**
	 * @param mostEntries of all triggers of the process
	 * @param rememberedForMs milliseconds
	 */
	constructor(
		private readonly mostEntries: number,
		private readonly rememberedForMs: number,
	) {}

	note(id: string, stateId: string, now: number): void {
		const key = `${id} ${stateId}`;
		this.times.delete(key);
		this.times.set(key, now);
		if (this.times.size <= this.mostEntries) return;
		const [oldest] = this.times.keys();
		if (oldest !== undefined) this.times.delete(oldest);
	}

	/** When the state was noted, in milliseconds; undefined if it was not, or too long ago. */
	timeOf(id: string, stateId: string, now: number): number | undefined {
		const time = this.times.get(`${id} ${stateId}`);
		return time !== undefined && now - time < this.rememberedForMs ? time : undefined;
	}

	forget(id: string, stateId: string): void {
		this.times.delete(`${id} ${stateId}`);
	}
}

/**
 * About 4 MB. Fifteen days, so that a weekly run of Get Changes still learns of the two weeks after which it
 * takes a template as deleted.
 */
const TAKEN = new StateTimes(20_000, 15 * DAY_MS);

/** Meta sends a delivery within seconds, and its first retries within minutes. */
export const GIVEN_FOR_MS = 10 * MINUTE_MS;

const GIVEN = new StateTimes(20_000, GIVEN_FOR_MS);

/** Notes that a trigger outputs an item with this state. */
export const noteTakenState = (id: string, stateId: string, now: number): void =>
	TAKEN.note(id, stateId, now);

/** Takes a note back, because the execution could not be started or failed. */
export const forgetTakenState = (id: string, stateId: string): void => TAKEN.forget(id, stateId);

/**
 * The states of a list that a trigger has taken since a time.
 *
 * @param since milliseconds
 */
export const takenSince = (
	id: string,
	stateIds: readonly string[],
	since: number,
	now: number,
): string[] =>
	stateIds.filter(
		(stateId) => (TAKEN.timeOf(id, stateId, now) ?? Number.NEGATIVE_INFINITY) >= since,
	);

/**
 * Notes the states that Get Changes output, so that the trigger omits Meta's late delivery. A state that the
 * trigger took within the same time needs no note: its delivery has arrived.
 */
export function noteGivenStates(id: string, stateIds: readonly string[], now: number): void {
	for (const stateId of stateIds) {
		const taken = TAKEN.timeOf(id, stateId, now);
		if (taken === undefined || now - taken >= GIVEN_FOR_MS) GIVEN.note(id, stateId, now);
	}
}

/** Whether Get Changes output a state within the last ten minutes. True once per note. */
export function useGivenState(id: string, stateId: string, now: number): boolean {
	if (GIVEN.timeOf(id, stateId, now) === undefined) return false;
	GIVEN.forget(id, stateId);
	return true;
}
