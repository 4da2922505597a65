import type { IDataObject } from 'n8n-workflow';

import type { Roster } from './receiver';
import { EMPTY_ROSTER } from './receiver';

const KEY = 'receivers';

/**
 * The newest list of each trigger in this process. n8n loads the static data anew for each request
 * and saves it whole: of two requests at once the later save hides the earlier one, and what a
 * delivery with an execution changes is not saved at all. What was lost so is written again by
 * whichever request comes next.
 */
const newest = new Map<string, Roster>();

const newer = (left: Roster, right: Roster): Roster =>
	right.version > left.version ? right : left;

const stored = (staticData: IDataObject): Roster =>
	(staticData[KEY] as unknown as Roster | undefined) ?? EMPTY_ROSTER;

/**
 * The list that a trigger keeps.
 *
 * @param staticData of the node; survives a restart
 * @param id the trigger's own
 */
export function readRoster(staticData: IDataObject, id: string): Roster {
	const roster = newer(stored(staticData), newest.get(id) ?? EMPTY_ROSTER);
	// The engine's object watches for changes: only plain copies leave this file.
	return JSON.parse(JSON.stringify(roster)) as Roster;
}

/** Keeps a changed list. */
export function writeRoster(staticData: IDataObject, id: string, roster: Roster): void {
	const { version, nonces } = newer(stored(staticData), newest.get(id) ?? EMPTY_ROSTER);
	// A list may be begun anew; a request that was taken is still good for one time only.
	newest.set(id, { nonces, ...roster, version: version + 1 });
	saveNewest(staticData, id);
}

/** Writes down what this process knows better than the static data do. */
export function saveNewest(staticData: IDataObject, id: string): void {
	const known = newest.get(id);
	if (!known || known.version <= stored(staticData).version) return;
	staticData[KEY] = known as unknown as IDataObject;
}

/** The trigger no longer holds the callback. */
export function clearRoster(staticData: IDataObject, id: string): void {
	const { version } = readRoster(staticData, id);
	if (version > 0) writeRoster(staticData, id, EMPTY_ROSTER);
}
