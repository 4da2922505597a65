import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { GraphConnection } from '../graph/connection';
import { toNodeError } from '../graph/errors';
import { credentialNames } from '../graph/inCredential';
import { entries } from '../graph/pages';
import { accountOption, accountSources } from '../lookups/account';

/** The limit of this list, which has no search. */
const MOST = 1000;

/**
 * The accounts that the token can read, for the trigger's Accounts. A source that Meta refuses, for
 * example without permission for the portfolio, is skipped.
 *
 * @throws {NodeApiError} when no source answered
 */
export async function accountOptions(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const connection = await GraphConnection.open(this);
	const options = new Map<string, INodePropertyOptions>();
	const refusals: unknown[] = [];
	for (const call of accountSources(connection.credential)) {
		try {
			for await (const entry of entries(connection, call, { limit: MOST })) {
				const { name, value } = accountOption(entry);
				options.set(value, { name, value });
			}
		} catch (error) {
			refusals.push(error);
		}
	}
	if (options.size === 0 && refusals.length > 0) {
		const names = credentialNames(connection.credential);
		throw toNodeError(this.getNode(), refusals[0], undefined, names);
	}
	return [...options.values()].sort((left, right) => left.name.localeCompare(right.name));
}
