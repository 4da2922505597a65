import type { Roster } from '../../callback/roster';
import { EMPTY_ROSTER } from '../../callback/roster';
import type { StateOwner } from './persistedValue';
import { PersistedValue } from './persistedValue';

const ROSTER = new PersistedValue<Roster>(
	'receivers',
	EMPTY_ROSTER,
	({ hasBegun }) => hasBegun === true,
);

/** The list that a trigger keeps. */
export const readRoster = (keeper: StateOwner): Roster => ROSTER.read(keeper);

/** Keeps a changed list. */
export function writeRoster(keeper: StateOwner, roster: Roster): void {
	// A list may be begun anew; a request that was taken is still good for one time only.
	const { nonces } = readRoster(keeper);
	ROSTER.write(keeper, { ...(nonces && { nonces }), ...roster });
}

/** Writes down what this process knows better than the static data do. */
export const saveRoster = (keeper: StateOwner): void => ROSTER.saveNewest(keeper);

/** The trigger no longer holds the callback. */
export function clearRoster(keeper: StateOwner): void {
	if (readRoster(keeper).version > 0) writeRoster(keeper, EMPTY_ROSTER);
}
