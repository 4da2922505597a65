import type { IDataObject } from 'n8n-workflow';

/**
 * What a trigger keeps of itself in n8n's static data, beside its list of receivers: small facts that
 * must survive a restart.
 */

const LIVE = 'live';
const HELD = 'heldCallback';
const REFUSED = 'refusedFields';
const TEST = 'isTest';

/** The address under which this trigger last registered itself; n8n's own may have changed since. */
export function heldCallback(staticData: IDataObject): string | undefined {
	const held = staticData[HELD];
	return typeof held === 'string' ? held : undefined;
}

export function noteHeld(staticData: IDataObject, callbackUrl: string): void {
	staticData[HELD] = callbackUrl;
}

export function forgetHeld(staticData: IDataObject): void {
	delete staticData[HELD];
}

/** The app at which the live trigger stands; undefined when it does not. */
export function liveAppId(staticData: IDataObject): string | undefined {
	const live = staticData[LIVE];
	return typeof live === 'string' ? live : undefined;
}

export function noteLive(staticData: IDataObject, appId: string): void {
	staticData[LIVE] = appId;
}

export function forgetLive(staticData: IDataObject): void {
	delete staticData[LIVE];
}

/** The webhook fields that Meta refused at the last activation. */
export function refusedFields(staticData: IDataObject): string[] {
	const refused = staticData[REFUSED];
	return Array.isArray(refused) ? refused.map(String) : [];
}

export function noteRefusedFields(staticData: IDataObject, fields: string[]): void {
	if (fields.length > 0) staticData[REFUSED] = fields;
	else delete staticData[REFUSED];
}

/** n8n does not tell a hook that a test ends; but what the test's start noted, its end sees. */
export const isNotedAsTest = (staticData: IDataObject): boolean => staticData[TEST] === true;

export function noteTest(staticData: IDataObject): void {
	staticData[TEST] = true;
}
