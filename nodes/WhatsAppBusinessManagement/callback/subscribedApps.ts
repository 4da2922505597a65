import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { entries } from '../graph/pages';
import { edge, nodeId } from '../graph/paths';
import { recordOf } from '../graph/records';
import { shownUrl } from '../graph/shownUrl';
import { requestDone } from '../graph/success';

/** An app that receives an account's webhooks. */
export interface SubscribedApp extends IDataObject {
	id: string;
	name?: string;
	link?: string;
	/** Where this account's messages go instead of the app's own callback, without its query. */
	overrideCallbackUrl?: string;
}

/** A call on the edge: GET lists the apps, POST subscribes the token's app, DELETE unsubscribes it. */
export const subscribedAppsCall = (accountId: string, method: GraphCall['method']): GraphCall => ({
	method,
	path: [nodeId(accountId), edge('subscribed_apps')],
	idempotent: true,
});

/**
 * The app of an entry; empty if the entry names none. Meta nests it in `whatsapp_business_api_data`, and
 * Meta's own schema shows it flat, so both forms are read.
 */
export function readSubscribedApp(entry: IDataObject): SubscribedApp[] {
	const app = recordOf(entry.whatsapp_business_api_data ?? entry);
	const override = entry.override_callback_uri;
	if (app.id === undefined || app.id === '') return [];
	return [
		{
			id: String(app.id),
			...(typeof app.name === 'string' && { name: app.name }),
			...(typeof app.link === 'string' && { link: app.link }),
			...(typeof override === 'string' && { overrideCallbackUrl: shownUrl(override) }),
		},
	];
}

/** The apps that receive an account's webhooks. */
export async function listSubscribedApps(
	connection: GraphConnection,
	accountId: string,
): Promise<SubscribedApp[]> {
	const apps: SubscribedApp[] = [];
	for await (const entry of entries(connection, subscribedAppsCall(accountId, 'GET'))) {
		apps.push(...readSubscribedApp(entry));
	}
	return apps;
}

/**
 * Subscribes the token's app to an account.
 *
 * @throws {NotDoneError} when Meta answers that it did not do so
 */
export async function subscribeApp(connection: GraphConnection, accountId: string): Promise<void> {
	const call = subscribedAppsCall(accountId, 'POST');
	await requestDone(connection, call, `subscribe the app to the account ${accountId}`);
}

/** The ID of the app that the token was generated for: Subscribe and Unsubscribe act on it. */
export async function appOfToken(connection: GraphConnection): Promise<string> {
	const app = (await connection.request({
		method: 'GET',
		path: [edge('app')],
		query: { fields: 'id' },
	})) as IDataObject;
	return String(app.id ?? '');
}
