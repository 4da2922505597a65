import type { Roster } from '../../callback/roster';
import { EMPTY_ROSTER } from '../../callback/roster';
import type { StateOwner } from './persistedValue';
import { PersistedValue } from './persistedValue';

const ROSTER = new PersistedValue<Roster>(
	'receivers',
	EMPTY_ROSTER,
	({ hasBegun }) => hasBegun === true,
);

/** The list of receivers that a trigger stores. */
export const readRoster = (owner: StateOwner): Roster => ROSTER.read(owner);

/** Stores a changed list. */
export function writeRoster(owner: StateOwner, roster: Roster): void {
	// A new list keeps the nonces, so that an accepted request is not accepted again.
	const { nonces } = readRoster(owner);
	ROSTER.write(owner, { ...(nonces && { nonces }), ...roster });
}

/** Writes this process's newer list to the static data. */
export const saveRoster = (owner: StateOwner): void => ROSTER.saveNewest(owner);

/** Empties the list of a trigger that no longer holds the callback. */
export function clearRoster(owner: StateOwner): void {
	if (readRoster(owner).version > 0) writeRoster(owner, EMPTY_ROSTER);
}
