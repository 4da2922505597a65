import type { IDataObject } from 'n8n-workflow';

import type { StateOwner } from './persistedValue';
import { PersistedValue } from './persistedValue';

/** Small facts that a trigger stores besides its list of receivers, and that survive a restart. */
interface Notes {
	version: number;
	/** The ID of the app for which the live trigger is registered. */
	live?: string;
	/** Whether an activation got as far as to register the callback. Without it there is nothing to remove. */
	hasBegun?: boolean;
	/** The address at which this trigger last held the callback; n8n's address may have changed since. */
	heldCallback?: string;
	/** The address of the last activation, at which the other triggers of the app know this trigger. */
	address?: string;
	/** The webhook fields that Meta refused at the last activation. */
	refusedFields?: string[];
}

const NOTES = new PersistedValue<Notes>('notes', { version: 0 });

/** Stores changed notes; undefined removes a note. Nothing is written if nothing changes. */
function note(owner: StateOwner, changed: Partial<Notes>): void {
	const notes = NOTES.read(owner);
	const changes = Object.entries(changed).some(
		([name, value]) => JSON.stringify(value) !== JSON.stringify(notes[name as keyof Notes]),
	);
	if (changes) NOTES.write(owner, { ...notes, ...changed });
}

/** Writes newer notes of this process to the static data. */
export const saveNotes = (owner: StateOwner): void => NOTES.saveNewest(owner);

export const heldCallback = (owner: StateOwner): string | undefined =>
	NOTES.read(owner).heldCallback;

export const noteHeld = (owner: StateOwner, callbackUrl: string): void =>
	note(owner, { heldCallback: callbackUrl });

export const forgetHeld = (owner: StateOwner): void => note(owner, { heldCallback: undefined });

/** The ID of the app for which the live trigger is registered; undefined if it is not registered. */
export const liveAppId = (owner: StateOwner): string | undefined => NOTES.read(owner).live;

/** The addresses at which this trigger is, or was, registered at Meta or with the holder. */
export function registeredAddresses(owner: StateOwner): string[] {
	const { heldCallback: held, address } = NOTES.read(owner);
	return [held, address].filter((each) => each !== undefined);
}

export const noteAddress = (owner: StateOwner, callbackUrl: string): void =>
	note(owner, { address: callbackUrl });

export const noteLive = (owner: StateOwner, appId: string): void => note(owner, { live: appId });

export const forgetLive = (owner: StateOwner): void =>
	note(owner, { live: undefined, hasBegun: undefined });

/** Noted before an activation registers the callback, or joins the trigger that holds it. */
export const noteBegin = (owner: StateOwner): void => note(owner, { hasBegun: true });

/** Whether this trigger may have a registration at Meta. */
export const mayBeRegistered = (owner: StateOwner): boolean =>
	NOTES.read(owner).hasBegun === true || liveAppId(owner) !== undefined;

export const refusedFields = (owner: StateOwner): string[] => NOTES.read(owner).refusedFields ?? [];

export const noteRefusedFields = (owner: StateOwner, fields: string[]): void =>
	note(owner, { refusedFields: fields.length > 0 ? fields : undefined });

const TEST = 'isTest';

/**
 * Whether the test's start left its note: n8n does not inform a hook that a test ends, but the end sees
 * the start's static data. It is stored without an owner, because the owner's ID depends on it.
 */
export const isNotedAsTest = (staticData: IDataObject): boolean => staticData[TEST] === true;

export function noteTest(staticData: IDataObject): void {
	staticData[TEST] = true;
}
