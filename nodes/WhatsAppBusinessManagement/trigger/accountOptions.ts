import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { toNodeError } from '../graph/errors';
import { entries } from '../graph/pages';
import { accountOption, accountSources } from '../listSearch/accounts';

/** A list that is not searched as it is typed should not hold more. */
const MOST = 1000;

/** The accounts that the token can see, for the trigger's Accounts. */
export async function accountOptions(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const connection = await GraphConnection.open(this);
	const options = new Map<string, INodePropertyOptions>();
	try {
		for (const call of accountSources(connection.credential)) {
			for await (const entry of entries(connection, call, MOST)) {
				const { name, value } = accountOption(entry);
				options.set(value, { name, value });
			}
		}
	} catch (error) {
		throw toNodeError(this.getNode(), error);
	}
	return [...options.values()].sort((left, right) => left.name.localeCompare(right.name));
}
