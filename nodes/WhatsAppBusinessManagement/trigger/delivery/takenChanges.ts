import type { ChangeItem } from '../../changes/change';
import { forget, recall, remember } from '../state/recentKeys';

/** An execution that takes longer than this no longer blocks Meta's retries. */
const LONGEST_RUN_MS = 3_600_000;

/**
 * If Meta sends no time, two identical changes cannot be distinguished. They count as one change only
 * during Meta's first retries.
 */
const TIMELESS_REMEMBERED_FOR_MS = 10 * 60_000;

const keyOf = (id: string, { changeId }: ChangeItem): string => `change ${id} ${changeId}`;

/**
 * The changes that this process has not taken yet.
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
	return fresh;
}

/** Marks the changes as being processed. */
export function begin(id: string, items: ChangeItem[], now: number): void {
	for (const item of items) remember(keyOf(id, item), 'running', now, LONGEST_RUN_MS);
}

/** Records n8n's answer. Only a success is remembered, so that Meta's retry of a failure is accepted. */
export function finish(id: string, items: ChangeItem[], taken: boolean, now: number): void {
	for (const item of items) {
		if (!taken) forget(keyOf(id, item));
		else
			remember(
				keyOf(id, item),
				'taken',
				now,
				item.timeReceived ? TIMELESS_REMEMBERED_FOR_MS : undefined,
			);
	}
}
