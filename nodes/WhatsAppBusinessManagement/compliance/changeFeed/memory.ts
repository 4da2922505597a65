import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';

/** What a node remembers of the accounts of one scope. */
export interface ScopeMemory {
	/** The state of each account by its ID, packed by `packState`. */
	accounts: Record<string, string>;
	/** What could not be read in the last run, and was reported: the keys of `ownChanges.ts`. */
	unreadable: string[];
	/** The accounts that the last complete list no longer contained. */
	missing: string[];
}

/** A memory as it was found. */
export interface FoundMemory extends ScopeMemory {
	/** Nothing was remembered yet. */
	isFirst: boolean;
	/** Something was, and cannot be read: it is of another version, or broken. */
	isLost: boolean;
}

/** The key of the memory in the node’s static data. */
const KEY = 'changeFeed';

const VERSION = 1;

const textsIn = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

const nothing = (found: { isFirst: boolean; isLost: boolean }): FoundMemory => ({
	accounts: {},
	unreadable: [],
	missing: [],
	...found,
});

/** @param scope which accounts, e.g. `portfolio:506200000000101` */
export function readMemory(staticData: IDataObject, scope: string): FoundMemory {
	const kept: unknown = staticData[KEY];
	if (kept === undefined) return nothing({ isFirst: true, isLost: false });
	if (!isRecord(kept) || kept.version !== VERSION || !isRecord(kept.scopes)) {
		return nothing({ isFirst: false, isLost: true });
	}
	if (!Object.hasOwn(kept.scopes, scope)) return nothing({ isFirst: true, isLost: false });
	const found = kept.scopes[scope];
	if (!isRecord(found) || !isRecord(found.accounts)) {
		return nothing({ isFirst: false, isLost: true });
	}
	return {
		// The packed states are checked when they are unpacked, each for itself.
		accounts: { ...found.accounts } as Record<string, string>,
		unreadable: textsIn(found.unreadable),
		missing: textsIn(found.missing),
		isFirst: false,
		isLost: false,
	};
}

/** The memories of all scopes. Those of another version are kept by name only: they are lost, not new. */
function scopesIn(kept: unknown): IDataObject {
	if (!isRecord(kept) || !isRecord(kept.scopes)) return {};
	if (kept.version === VERSION) return kept.scopes as IDataObject;
	return Object.fromEntries(Object.keys(kept.scopes).map((scope) => [scope, null]));
}

/**
 * Keeps the memory of a scope. n8n saves it after the run, but not after a manual one.
 *
 * @returns how to restore what was kept before. Of several, the last must be called first
 */
export function writeMemory(
	staticData: IDataObject,
	scope: string,
	memory: ScopeMemory,
): () => void {
	const before = staticData[KEY];
	const scopes = { ...scopesIn(before), [scope]: { ...memory } };
	staticData[KEY] = { version: VERSION, scopes };
	return () => {
		if (before === undefined) delete staticData[KEY];
		else staticData[KEY] = before;
	};
}
