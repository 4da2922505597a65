import type { AccountNames } from '../../changes/change';
import type { StateOwner } from './persistedValue';
import { PersistedValue } from './persistedValue';

interface Kept {
	version: number;
	/** By the account's ID. */
	names: AccountNames;
}

/** Apart from the notes, which every delivery reads. */
const NAMES = new PersistedValue<Kept>('accountNames', { version: 0, names: {} });

/** The names of accounts that the trigger read when it was last activated. */
export const accountNames = (owner: StateOwner): AccountNames => NAMES.read(owner).names;

/** Stores names that were read now. Earlier names of other accounts are dropped. */
export const noteAccountNames = (owner: StateOwner, names: AccountNames): void =>
	NAMES.write(owner, { ...NAMES.read(owner), names });

/** Writes this process's newer names to the static data. */
export const saveAccountNames = (owner: StateOwner): void => NAMES.saveNewest(owner);
