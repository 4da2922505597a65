import type { IDataObject } from 'n8n-workflow';

import type { StateOwner } from './persistedValue';
import { PersistedValue } from './persistedValue';

/** What a trigger keeps of itself, beside its list of receivers: small facts that survive a restart. */
interface Notes {
	version: number;
	/** The app at which the live trigger stands. */
	live?: string;
	/** The address under which this trigger last held the callback; n8n's own may have changed since. */
	heldCallback?: string;
	/** The webhook fields that Meta refused at the last activation. */
	refusedFields?: string[];
}

const NOTES = new PersistedValue<Notes>('notes', { version: 0 });

/** What is undefined is forgotten. Nothing is written where nothing changes. */
function note(keeper: StateOwner, changed: Partial<Notes>): void {
	const notes = NOTES.read(keeper);
	const changes = Object.entries(changed).some(
		([name, value]) => JSON.stringify(value) !== JSON.stringify(notes[name as keyof Notes]),
	);
	if (changes) NOTES.write(keeper, { ...notes, ...changed });
}

/** Writes down what this process knows better than the static data do. */
export const saveNotes = (keeper: StateOwner): void => NOTES.saveNewest(keeper);

export const heldCallback = (keeper: StateOwner): string | undefined =>
	NOTES.read(keeper).heldCallback;

export const noteHeld = (keeper: StateOwner, callbackUrl: string): void =>
	note(keeper, { heldCallback: callbackUrl });

export const forgetHeld = (keeper: StateOwner): void => note(keeper, { heldCallback: undefined });

/** The app at which the live trigger stands; undefined when it does not. */
export const liveAppId = (keeper: StateOwner): string | undefined => NOTES.read(keeper).live;

export const noteLive = (keeper: StateOwner, appId: string): void => note(keeper, { live: appId });

export const forgetLive = (keeper: StateOwner): void => note(keeper, { live: undefined });

export const refusedFields = (keeper: StateOwner): string[] =>
	NOTES.read(keeper).refusedFields ?? [];

export const noteRefusedFields = (keeper: StateOwner, fields: string[]): void =>
	note(keeper, { refusedFields: fields.length > 0 ? fields : undefined });

const TEST = 'isTest';

/**
 * n8n does not tell a hook that a test ends; but what the test's start noted, its end sees. Not kept
 * like the rest: before it is read, nobody knows whether the keeper is the test or the live trigger.
 */
export const isNotedAsTest = (staticData: IDataObject): boolean => staticData[TEST] === true;

export function noteTest(staticData: IDataObject): void {
	staticData[TEST] = true;
}
