import { hash } from 'node:crypto';

import type { Change } from './change';
import { NestingError } from './nesting';

/** Up to here insertion beats `sort`: ten keys take it half the time. */
const FEW = 16;

/** Sorts keys by their UTF-16 code units, in place. */
function sort(keys: string[]): string[] {
	if (keys.length > FEW) return keys.sort();
	for (let index = 1; index < keys.length; index++) {
		const key = keys[index] as string;
		let place = index;
		for (; place > 0 && (keys[place - 1] as string) > key; place--)
			keys[place] = keys[place - 1] as string;
		keys[place] = key;
	}
	return keys;
}

/** Sets a key as JSON.parse does: `__proto__` is a key like any other. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
	if (key !== '__proto__') target[key] = value;
	else Object.defineProperty(target, key, { value, enumerable: true });
}

/**
 * Meta's values have about ten levels. Some thousands, which JSON.parse still reads, overflow the
 * stack of whoever copies the item later: n8n itself, where the node can answer no more.
 */
const MOST_LEVELS = 100;

/** The same value with its keys in order, on every level. */
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
 * JSON with sorted keys: the same value always gives the same text.
 *
 * @throws {NestingError} when the value is nested deeper than 100 levels
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value, 1)) ?? '';

/** The first 128 bits of SHA-256. `hash` takes half the time of `createHash` on a small change. */
const idOf = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

/**
 * Gives the changes of one delivery, in their order, their IDs: the first 128 bits, in hex, of SHA-256
 * over entry, time, field, canonical value and the count of identical changes before. The same on
 * every retry. Two identical changes in one second in two deliveries cannot be told apart.
 */
export class ChangeIds {
	/** How many identical changes came so far, by the ID of the first. */
	private readonly counts = new Map<string, number>();

	next({ entryId, time, field, value }: Change): string {
		const print = `${entryId}\n${time ?? ''}\n${field}\n${canonicalJson(value)}\n`;
		const first = idOf(`${print}0`);
		const before = this.counts.get(first) ?? 0;
		this.counts.set(first, before + 1);
		return before === 0 ? first : idOf(`${print}${before}`);
	}
}
