import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { entries } from '../graph/pages';
import { edge, nodeId } from '../graph/paths';
import { pause } from '../graph/retry';
import { requestDone } from '../graph/success';

/** The webhook object of both nodes. Always sent: a DELETE without it removes every subscription. */
const OBJECT = 'whatsapp_business_account';

/** Where Meta sends an app's WhatsApp changes, and for which fields. Meta keeps one per app. */
export interface AppSubscription {
	callbackUrl: string;
	fields: string[];
	active: boolean;
}

/** A call on an app's `subscriptions` edge, which accepts only the app's own token. */
export const subscriptionsCall = (appId: string, method: GraphCall['method']): GraphCall => ({
	method,
	path: [nodeId(appId), edge('subscriptions')],
	token: 'app',
	idempotent: true,
});

/** Meta returns fields as `{ name, version }`; older API versions return plain names. */
const fieldName = (field: unknown): string =>
	typeof field === 'string' ? field : String((field as IDataObject | null)?.name ?? '');

/** The app's subscription to WhatsApp changes; undefined when it has none. */
export async function readAppSubscription(
	connection: GraphConnection,
	appId: string,
): Promise<AppSubscription | undefined> {
	for await (const entry of entries(connection, subscriptionsCall(appId, 'GET'))) {
		if (entry.object !== OBJECT) continue;
		const fields = Array.isArray(entry.fields) ? (entry.fields as unknown[]).map(fieldName) : [];
		return {
			callbackUrl: String(entry.callback_url ?? ''),
			fields,
			active: entry.active !== false,
		};
	}
	return undefined;
}

/** Seconds between reads after a write: Meta may briefly return the previous state. */
const REREAD_DELAYS_SECONDS = [1, 3];

/**
 * Reads the subscription after a write, and repeats the read until it is as expected.
 *
 * @returns the last state that was read, expected or not
 */
export async function readAfterWrite(
	connection: GraphConnection,
	appId: string,
	isExpected: (now: AppSubscription | undefined) => boolean,
): Promise<AppSubscription | undefined> {
	for (const seconds of REREAD_DELAYS_SECONDS) {
		const now = await readAppSubscription(connection, appId);
		if (isExpected(now)) return now;
		await pause(seconds * 1000);
	}
	return await readAppSubscription(connection, appId);
}

/**
 * Registers a callback. Meta sends the callback a challenge before it answers this call.
 *
 * @throws {NotDoneError} when Meta answers that it did not do so
 */
export async function registerCallback(
	connection: GraphConnection,
	appId: string,
	{
		callbackUrl,
		fields,
		verifyToken,
	}: { callbackUrl: string; fields: string[]; verifyToken: string },
): Promise<void> {
	const body = {
		object: OBJECT,
		callback_url: callbackUrl,
		verify_token: verifyToken,
		fields: fields.join(','),
		include_values: true,
	};
	const call = { ...subscriptionsCall(appId, 'POST'), body };
	await requestDone(connection, call, 'register the app’s callback');
}

/**
 * Removes fields from the subscription. Nothing is sent for an empty list, because Meta would take it
 * as all fields.
 *
 * @throws {NotDoneError} when Meta answers that it did not do so
 */
export async function removeFields(
	connection: GraphConnection,
	appId: string,
	fields: string[],
): Promise<void> {
	if (fields.length === 0) return;
	const query = { object: OBJECT, fields: fields.join(',') };
	const call = { ...subscriptionsCall(appId, 'DELETE'), query };
	await requestDone(connection, call, 'remove the webhook fields of the app');
}

/**
 * Removes the whole subscription.
 *
 * @throws {NotDoneError} when Meta answers that it did not do so
 */
export async function removeSubscription(
	connection: GraphConnection,
	appId: string,
): Promise<void> {
	const call = { ...subscriptionsCall(appId, 'DELETE'), query: { object: OBJECT } };
	await requestDone(connection, call, 'remove the app’s subscription');
}
