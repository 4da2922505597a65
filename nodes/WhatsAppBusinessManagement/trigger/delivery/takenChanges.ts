import { TEST_DURATION_MS } from '../../callback/roster';
import type { ChangeItem } from '../../changes/change';
import { forget, recall, remember } from '../state/recentKeys';
import { forgetTakenState, noteTakenState, useGivenState } from '../state/recentStates';

/** An execution that takes longer than this no longer blocks Meta's retries. */
const LONGEST_RUN_MS = 3_600_000;

/**
 * If Meta sends no time, two identical changes cannot be distinguished. They count as one change only
 * during Meta's first retries.
 */
const TIMELESS_REMEMBERED_FOR_MS = 10 * 60_000;

const keyOf = (id: string, { changeId }: ChangeItem): string => `change ${id} ${changeId}`;

function rememberTaken(id: string, item: ChangeItem, now: number): void {
	const duration = item.timeReceived ? TIMELESS_REMEMBERED_FOR_MS : undefined;
	remember(keyOf(id, item), 'taken', now, duration);
}

/**
 * Whether Get Changes output the state of a change before Meta's delivery arrived. The change then counts as
 * taken, so that a retry of the delivery is omitted too, but not another delivery with the same state.
 */
function wasGiven(id: string, item: ChangeItem, now: number): boolean {
	if (!useGivenState(id, item.stateId, now)) return false;
	rememberTaken(id, item, now);
	return true;
}

/**
 * The changes that this process has not taken yet, and that Get Changes has not output.
 *
 * @param id of the trigger
 * @returns undefined while one of the changes is still being processed, because it may fail
 */
export function notYetTaken(
	id: string,
	items: ChangeItem[],
	now: number,
): ChangeItem[] | undefined {
	const fresh: ChangeItem[] = [];
	for (const item of items) {
		const state = recall(keyOf(id, item), now);
		if (state === 'running') return undefined;
		if (state === undefined) fresh.push(item);
	}
	return fresh.filter((item) => !wasGiven(id, item, now));
}

const testKeyOf = (id: string): string => `test ${id}`;

/** Forgets the execution of an earlier test run, when a test run starts. */
export const forgetTestRun = (id: string): void => forget(testKeyOf(id));

/**
 * The changes with which a test run starts its execution: none after its first one. n8n ends a test with
 * its first execution, and still listens while it does so. Changes that a live trigger or an earlier test
 * run took count as new.
 *
 * @param id of the test's trigger
 */
export function notYetTested(id: string, items: ChangeItem[], now: number): ChangeItem[] {
	if (recall(testKeyOf(id), now) !== undefined) return [];
	if (items.length > 0) remember(testKeyOf(id), 'taken', now, TEST_DURATION_MS);
	return items;
}

/** Marks the changes as being processed. */
export function begin(id: string, items: ChangeItem[], now: number): void {
	for (const item of items) {
		remember(keyOf(id, item), 'running', now, LONGEST_RUN_MS);
		// Already now, because Meta retries a delivery whose execution fails.
		noteTakenState(id, item.stateId, now);
	}
}

/** Records n8n's answer. Only a success is remembered, so that Meta's retry of a failure is accepted. */
export function finish(id: string, items: ChangeItem[], taken: boolean, now: number): void {
	for (const item of items) {
		if (taken) {
			rememberTaken(id, item, now);
		} else {
			forget(keyOf(id, item));
			forgetTakenState(id, item.stateId);
		}
	}
}
