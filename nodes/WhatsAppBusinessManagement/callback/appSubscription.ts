import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { entries } from '../graph/pages';
import { edge, nodeId } from '../graph/paths';
import { pause } from '../graph/retry';
import { requestDone } from '../graph/success';
import { REREAD_DELAYS_SECONDS, SupersededStates } from './supersededStates';

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

/** An app at one Graph API: of an app at another, nothing is known. */
const keyOf = ({ credential }: GraphConnection, appId: string): string =>
	`${String(credential.baseUrl ?? '')} ${appId}`;

/** What the writes of this process replaced, by app. */
const superseded = new SupersededStates();

/** The last state that was read, by app: what the next write replaces. */
const lastRead = new Map<string, AppSubscription | undefined>();

/** A state as text: the order of the fields does not matter. */
const stateOf = (subscription: AppSubscription | undefined): string =>
	subscription === undefined
		? 'none'
		: [subscription.callbackUrl, ...[...subscription.fields].sort()].join('\n');

async function readOnce(
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

/**
 * Reads the subscription, and repeats the read until it is as expected: after a write, Meta may return the
 * former state for a while.
 *
 * @returns the last state that was read, expected or not
 */
export async function readAppSubscriptionUntil(
	connection: GraphConnection,
	appId: string,
	isExpected: (now: AppSubscription | undefined) => boolean,
): Promise<AppSubscription | undefined> {
	let now = await readOnce(connection, appId);
	for (const seconds of REREAD_DELAYS_SECONDS) {
		if (isExpected(now)) break;
		await pause(seconds * 1000);
		now = await readOnce(connection, appId);
	}
	lastRead.set(keyOf(connection, appId), now);
	return now;
}

/**
 * The app's subscription to WhatsApp changes; undefined when it has none. A state that a write of this
 * process replaced a moment ago is read again.
 */
export const readAppSubscription = async (
	connection: GraphConnection,
	appId: string,
): Promise<AppSubscription | undefined> =>
	await readAppSubscriptionUntil(
		connection,
		appId,
		(now) => !superseded.has(keyOf(connection, appId), stateOf(now)),
	);

/** Notes that Meta accepted a write. @param after what it should be now; undefined if that is not known */
function noteWrite(connection: GraphConnection, appId: string, after: string | undefined): void {
	const key = keyOf(connection, appId);
	superseded.replace(key, stateOf(lastRead.get(key)), after);
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
	noteWrite(connection, appId, stateOf({ callbackUrl, fields, active: true }));
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
	const before = lastRead.get(keyOf(connection, appId));
	const left = before?.fields.filter((field) => !fields.includes(field)) ?? [];
	noteWrite(connection, appId, before && stateOf({ ...before, fields: left }));
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
	noteWrite(connection, appId, stateOf(undefined));
}
