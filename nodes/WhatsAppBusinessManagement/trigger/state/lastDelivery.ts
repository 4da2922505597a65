/** When each trigger of this process received its last delivery, in milliseconds. */
const taken = new Map<string, number>();

/** When n8n loaded the node, in milliseconds. Formatted only on request, to keep n8n's start fast. */
const LOADED_AT = Date.now();

/** When n8n loaded the node, ISO time. Earlier deliveries are unknown. */
export const loadedAt = (): string => new Date(LOADED_AT).toISOString();

export function noteDelivery(id: string, now: number): void {
	taken.set(id, now);
}

/** ISO time; null if none was received since n8n started. */
export function lastDelivery(id: string): string | null {
	const time = taken.get(id);
	return time === undefined ? null : new Date(time).toISOString();
}
