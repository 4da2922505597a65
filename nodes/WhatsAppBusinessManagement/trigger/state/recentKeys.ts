/**
 * What this process has taken, so that Meta's retries start nothing a second time. The memory is bounded
 * and ends with the process: across restarts and processes, `changeId` identifies duplicates (n8n's
 * Remove Duplicates node).
 */

/** Whether an entry is still being processed, or done. */
export type State = 'running' | 'taken';

/** About 3 MB. The oldest entries are removed first. */
const MOST_ENTRIES = 20_000;

/** Meta retries for up to 7 days (Meta: Webhooks, Getting Started). */
const REMEMBERED_FOR_MS = 7 * 24 * 3_600_000;

const entries = new Map<string, { state: State; until: number }>();

/** The state of a key; undefined if it is unknown or expired. */
export function recall(key: string, now: number): State | undefined {
	const entry = entries.get(key);
	if (!entry) return undefined;
	if (entry.until > now) return entry.state;
	entries.delete(key);
	return undefined;
}

/** @param durationMs milliseconds until the key expires */
export function remember(
	key: string,
	state: State,
	now: number,
	durationMs = REMEMBERED_FOR_MS,
): void {
	entries.delete(key);
	entries.set(key, { state, until: now + durationMs });
	if (entries.size <= MOST_ENTRIES) return;
	const [oldest] = entries.keys();
	if (oldest !== undefined) entries.delete(oldest);
}

export function forget(key: string): void {
	entries.delete(key);
}
