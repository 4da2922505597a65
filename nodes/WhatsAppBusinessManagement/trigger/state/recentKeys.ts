/**
 * What this process has taken, so that what Meta delivers again starts nothing a second time. It is
 * bounded, and it ends with the process: across restarts and processes `changeId` tells (n8n's Remove
 * Duplicates node).
 */

/** Whether something is still under way, or done. */
export type State = 'running' | 'taken';

/** About 3 MB; the oldest go first. */
const MOST_ENTRIES = 20_000;

/** Meta delivers again for up to 7 days (Meta: Webhooks, Getting Started). */
const KEPT_MS = 7 * 24 * 3_600_000;

const entries = new Map<string, { state: State; until: number }>();

/** What is remembered of a key; undefined when nothing, or no longer. */
export function recall(key: string, now: number): State | undefined {
	const entry = entries.get(key);
	if (!entry) return undefined;
	if (entry.until > now) return entry.state;
	entries.delete(key);
	return undefined;
}

/** @param keptMs milliseconds for which it is remembered */
export function remember(key: string, state: State, now: number, keptMs = KEPT_MS): void {
	entries.delete(key);
	entries.set(key, { state, until: now + keptMs });
	if (entries.size <= MOST_ENTRIES) return;
	const [oldest] = entries.keys();
	if (oldest !== undefined) entries.delete(oldest);
}

export function forget(key: string): void {
	entries.delete(key);
}
