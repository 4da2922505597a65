import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import { startGraphApi, type GraphApi } from '../graphApi';
import { credentialFor } from './credential';
import { TriggerHost } from './triggerHost';

/* One trigger on one app, for tests that need no other receiver. */

export const STATUS = 'message_template_status_update';

/** The local Graph API of the running test. */
export let graph: GraphApi;
/** The last trigger that was started. */
export let host: TriggerHost;

/** A Graph API for each test. */
export function useTrigger(): void {
	beforeEach(async () => {
		graph = await startGraphApi();
	});

	afterEach(async () => {
		await host.stop();
		await graph.close();
		expect(host.thrown).toEqual([]);
	});
}

let workflows = 0;

export async function start(
	parameters: INodeParameters = {},
	credential: ICredentialDataDecryptedObject = {},
	// Unique per test, because a trigger accepts each change only once.
	webhookId: string | undefined = `webhook-${++workflows}`,
): Promise<TriggerHost> {
	host = await TriggerHost.start({
		credential: credentialFor(graph, credential),
		parameters: { triggerOn: [STATUS], ...parameters },
		webhookId,
	});
	return host;
}

export const subscription = () =>
	graph.world.app.subscriptions.find(({ object }) => object === 'whatsapp_business_account');
export const fieldNames = () =>
	subscription()
		?.fields.map(({ name }) => name)
		.sort();
export const subscribedApps = (accountId: string) =>
	graph.world.accounts.find(({ id }) => id === accountId)?.subscribedApps.map(({ app }) => app.id);
export const callsTo = (method: string, path: RegExp) =>
	graph.calls.filter((call) => call.method === method && path.test(call.path));

/** Another receiver's callback, as its owner registered it. */
export function registerForeign(callback_url: string) {
	graph.world.app.subscriptions.push({
		object: 'whatsapp_business_account',
		callback_url,
		active: true,
		fields: [{ name: 'messages', version: 'v25.0' }],
		verifyToken: 'theirs',
	});
}

/** Restarts n8n at another address and in another process, with `saved` as its saved data. */
export async function restart(saved: IDataObject): Promise<void> {
	const { webhookId, credential, parameters } = host.setup;
	await host.stop();
	host = await TriggerHost.start({ webhookId, credential, parameters, instanceId: 'killed' });
	host.saved = saved;
}
