/** When each trigger of this process took its last delivery, in milliseconds. */
const taken = new Map<string, number>();

/** When n8n loaded the node, in milliseconds. As ISO time only when it is asked for: n8n waits for this. */
const LOADED_AT = Date.now();

/** When n8n loaded the node, ISO time: what was before, nobody here knows. */
export const loadedAt = (): string => new Date(LOADED_AT).toISOString();

export function noteDelivery(id: string, now: number): void {
	taken.set(id, now);
}

/** ISO time; null when none came since n8n started. */
export function lastDelivery(id: string): string | null {
	const time = taken.get(id);
	return time === undefined ? null : new Date(time).toISOString();
}
