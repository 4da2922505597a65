import type { IDataObject } from 'n8n-workflow';

import { findSingle } from '../../execution/findSingle';
import { operation } from '../../execution/operation';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { GraphError } from '../../graph/errors';
import { edge, encodedName, nodeId } from '../../graph/paths';
import { configurationsIn, paymentConfigurationLocator } from '../../lookups/paymentConfiguration';
import { PAYMENT_CONFIGURATION } from './fields';

/** Meta's errors for a path that it does not have: code 2500, or 100 with one of these messages. */
const NO_SUCH_PATH = /unknown path|unsupported get request|nonexisting field/i;

const isPathUnknown = (error: unknown): boolean =>
	error instanceof GraphError &&
	(error.refusal.code === 2500 ||
		(error.refusal.code === 100 && NO_SUCH_PATH.test(error.refusal.message)));

/**
 * Reads a configuration. Meta's payments page has the name in the path, Meta's SDK in the query. The
 * path is tried first, because the page shows real calls; if the path does not exist, the query is used.
 */
async function read(
	connection: GraphConnection,
	accountId: string,
	name: string,
): Promise<IDataObject> {
	const path = [nodeId(accountId), edge('payment_configuration')];
	const [byPath, byQuery]: [GraphCall, GraphCall] = [
		{ method: 'GET', path: [...path, encodedName(name)] },
		{ method: 'GET', path, query: { configuration_name: name } },
	];
	// Meta may return all configurations of the account.
	const named = (entry: IDataObject) =>
		configurationsIn(entry).filter(({ configuration_name = name }) => configuration_name === name);
	const ask = async (call: GraphCall) =>
		await findSingle(connection, call, 'Payment Configuration', named);
	return await ask(byPath).catch(async (error: unknown) => {
		if (isPathUnknown(error)) return await ask(byQuery);
		throw error;
	});
}

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get payment configuration',
	description: 'Read one payment configuration: provider, merchant and whether it is active',
	fields: paymentConfigurationLocator(),
	calls: [
		'GET /{WABA-ID}/payment_configuration/{Configuration-Name}',
		'GET /{WABA-ID}/payment_configuration',
	],
	isRead: () => true,
	run: async (connection, { accountId, configurationName: name }) => [
		await read(connection, accountId, name),
	],
	output: PAYMENT_CONFIGURATION,
});
