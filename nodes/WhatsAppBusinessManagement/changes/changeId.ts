import { hash } from 'node:crypto';

import type { Change } from './change';
import { NestingError } from './nesting';

/** Up to this number of keys insertion sort is faster than `sort`: it takes half the time for ten keys. */
const MOST_KEYS_TO_INSERT = 16;

/** Sorts keys by their UTF-16 code units, in place. */
function sort(keys: string[]): string[] {
	if (keys.length > MOST_KEYS_TO_INSERT) return keys.sort();
	for (let index = 1; index < keys.length; index++) {
		const key = keys[index] as string;
		let place = index;
		for (; place > 0 && (keys[place - 1] as string) > key; place--)
			keys[place] = keys[place - 1] as string;
		keys[place] = key;
	}
	return keys;
}

/** Sets a key as JSON.parse does: `__proto__` becomes an ordinary key. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
	if (key !== '__proto__') target[key] = value;
	else Object.defineProperty(target, key, { value, enumerable: true });
}

/**
 * Meta's values have about ten levels. JSON.parse accepts thousands, but n8n's own copying of the item
 * then overflows the stack, at a point where the node can no longer answer Meta.
 */
const MOST_LEVELS = 100;

/** A copy of a value with sorted keys on every level. */
function sorted(value: unknown, level: number): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (level > MOST_LEVELS) throw new NestingError();
	if (Array.isArray(value)) return value.map((entry) => sorted(entry, level + 1));
	const record = value as Record<string, unknown>;
	const copy: Record<string, unknown> = {};
	for (const key of sort(Object.keys(record))) setOwn(copy, key, sorted(record[key], level + 1));
	return copy;
}

/**
 * JSON with sorted keys: equal values result in equal text.
 *
 * @throws {NestingError} if the value is nested deeper than 100 levels
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value, 1)) ?? '';

/** The first 128 bits of SHA-256. `hash` takes half the time of `createHash` on a small change. */
const idOf = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

/**
 * Computes the IDs of the changes of one delivery; use one instance per delivery. An ID is the first 128
 * bits, in hex, of SHA-256 over the entry, the time, the field, the canonical value and the number of
 * identical changes before it in the delivery. It is the same on every retry of the delivery. Two
 * identical changes of the same second in two deliveries get the same ID.
 */
export class ChangeIds {
	/** The number of identical changes so far, by the ID of the first one. */
	private readonly counts = new Map<string, number>();

	/**
	 * Returns the ID of the next change. Call it in the order of the delivery.
	 *
	 * @throws {NestingError} if the value is nested deeper than 100 levels
	 */
	next({ entryId, time, field, value }: Change): string {
		const content = `${entryId}\n${time ?? ''}\n${field}\n${canonicalJson(value)}\n`;
		const first = idOf(`${content}0`);
		const before = this.counts.get(first) ?? 0;
		this.counts.set(first, before + 1);
		return before === 0 ? first : idOf(`${content}${before}`);
	}
}
