import type { ChangeItem } from '../../changes/change';
import { forget, recall, remember } from '../state/recentKeys';

/** A run that takes longer than this does not keep Meta from delivering again. */
const LONGEST_RUN_MS = 3_600_000;

/**
 * Without a time of Meta's two changes that are alike cannot be told apart, so they are held for one
 * only while Meta's first attempts follow each other.
 */
const TIMELESS_KEPT_MS = 10 * 60_000;

const keyOf = (id: string, { changeId }: ChangeItem): string => `change ${id} ${changeId}`;

/**
 * Leaves out what this process has taken before.
 *
 * @param id of the trigger
 * @returns undefined while one of the changes is still being run: it may yet fail
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
	return fresh;
}

/** The changes go to the workflow now. */
export function begin(id: string, items: ChangeItem[], now: number): void {
	for (const item of items) remember(keyOf(id, item), 'running', now, LONGEST_RUN_MS);
}

/** n8n has answered. Only a success is remembered; everything else may come again. */
export function finish(id: string, items: ChangeItem[], taken: boolean, now: number): void {
	for (const item of items) {
		if (!taken) forget(keyOf(id, item));
		else remember(keyOf(id, item), 'taken', now, item.timeReceived ? TIMELESS_KEPT_MS : undefined);
	}
}
