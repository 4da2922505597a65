import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { deliveryPath } from '../../nodes/WhatsAppBusinessManagement/resources/deliveryPath';
import { credentialFor } from './credential';
import { runAction } from './runAction';
import { THEIR_TOKEN, useSharedApp } from './sharedApp';
import type { TriggerHost } from './triggerHost';
import { ACCOUNT_ID, APP_ID } from '../graphApi';
import { outputMismatches } from './operations/outputMismatches';

/** The address of a trigger that no server answers. */
export const UNREACHABLE = 'http://127.0.0.1:9/webhook/gone/whatsapp-business-management';

export const app = useSharedApp();
let servers: Server[];
/** The stored executions of a test, to check them for secrets. */
let stored: string[];

/** Checks after each test that no run stored a secret. */
export function useDeliveryPath(): void {
	beforeEach(() => {
		[servers, stored] = [[], []];
	});

	afterEach(() => {
		for (const server of servers) server.close().closeAllConnections();
		const secrets = [
			...Object.values(app.graph.world.tokens),
			app.graph.world.app.secret,
			THEIR_TOKEN,
		];
		for (const secret of secrets) expect(stored.join()).not.toContain(secret);
	});
}

export async function active(...parameters: Parameters<typeof app.workflow>): Promise<TriggerHost> {
	const host = await app.workflow(...parameters);
	await host.activate();
	return host;
}

/** A proxy to the local Graph API, which has only one app, that reports another app for the token. */
export async function graphWithTokenOf(appId: string): Promise<string> {
	const server = createServer((request, response) => {
		if (/^\/v[\d.]+\/app\?/.test(request.url ?? '')) {
			response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ id: appId }));
			return;
		}
		const headers = { Authorization: String(request.headers.authorization) };
		void fetch(`${app.graph.url}${request.url}`, { method: request.method, headers })
			.then(async (answer) => await answer.text())
			.then((body) => response.setHeader('Content-Type', 'application/json').end(body));
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const account = (accountId = ACCOUNT_ID) => {
	const found = app.graph.world.accounts.find(({ id }) => id === accountId);
	if (!found) throw new Error('no such account');
	return found;
};

export const subscribed = (accountId = ACCOUNT_ID) =>
	account(accountId).subscribedApps.some(({ app }) => app.id === APP_ID);

export const writes = () =>
	app.graph.calls
		.filter(({ method }) => method !== 'GET')
		.map(({ method, path }) => `${method} ${path}`);

export async function run(
	operation: string,
	parameters: INodeParameters,
	credential: ICredentialDataDecryptedObject = {},
) {
	app.graph.calls.length = 0;
	const result = await runAction({
		credential: credentialFor(app.graph, credential),
		parameters: { resource: 'deliveryPath', operation, ...parameters },
	});
	// The stored execution contains the items; the error is added to it.
	stored.push(JSON.stringify([result.items, { ...result.error }, result.error?.message]));
	const described = deliveryPath.operations.find(({ value }) => value === operation);
	if (!result.error) {
		expect(result.items.flatMap((item) => outputMismatches(item, described))).toEqual([]);
	}
	return result;
}

export async function check(
	options: INodeParameters = {},
	credential?: ICredentialDataDecryptedObject,
) {
	const { items, error } = await run('check', { options }, credential);
	expect(error?.message).toBeUndefined();
	expect(writes()).toEqual([]);
	return items[0] ?? {};
}

export async function repair(callbackUrl: string, parameters: INodeParameters = {}) {
	const { items, error } = await run('repair', { callbackUrl, ...parameters });
	expect(error && [error.message, error.description]).toBeUndefined();
	return items[0] ?? {};
}

export const problems = (item: IDataObject) =>
	(item.problems as IDataObject[]).map(({ problem }) => problem);

export const done = (item: IDataObject) =>
	(item.repaired as IDataObject[]).map((each) => each.done);
