import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { entries } from '../graph/pages';
import { edge, nodeId } from '../graph/paths';
import { pause } from '../graph/retry';
import { requestDone } from '../graph/success';

/** The object whose changes both nodes are about. Never left out: without it a DELETE removes all. */
const OBJECT = 'whatsapp_business_account';

/** Where Meta sends an app's WhatsApp changes, and which. Meta keeps one for each app. */
export interface AppSubscription {
	callbackUrl: string;
	fields: string[];
	active: boolean;
}

/** A call on the subscriptions of an app, which take the app's own token only. */
export const subscriptionsCall = (appId: string, method: GraphCall['method']): GraphCall => ({
	method,
	path: [nodeId(appId), edge('subscriptions')],
	token: 'app',
	idempotent: true,
});

/** Fields come as `{ name, version }`, on older versions as plain names. */
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

/** Seconds between looks at what a write has changed: Meta may show for a moment what stood before. */
const LOOK_AGAIN_AFTER_SECONDS = [1, 3];

/** Reads the subscription after a write, again while it is not as it should be; then as it is. */
export async function readAfterWrite(
	connection: GraphConnection,
	appId: string,
	isAsItShouldBe: (now: AppSubscription | undefined) => boolean,
): Promise<AppSubscription | undefined> {
	for (const seconds of LOOK_AGAIN_AFTER_SECONDS) {
		const now = await readAppSubscription(connection, appId);
		if (isAsItShouldBe(now)) return now;
		await pause(seconds * 1000);
	}
	return await readAppSubscription(connection, appId);
}

/**
 * Registers a callback. Meta sends it a challenge before it answers this call.
 *
 * @throws {NotDoneError} where Meta answers that it did not
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
 * Removes some fields of the subscription. None named would mean all of them, so then nothing is sent.
 *
 * @throws {NotDoneError} where Meta answers that it did not
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
 * @throws {NotDoneError} where Meta answers that it did not
 */
export async function removeSubscription(
	connection: GraphConnection,
	appId: string,
): Promise<void> {
	const call = { ...subscriptionsCall(appId, 'DELETE'), query: { object: OBJECT } };
	await requestDone(connection, call, 'remove the app’s subscription');
}
