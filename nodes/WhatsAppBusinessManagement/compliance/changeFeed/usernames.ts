import type { IDataObject } from 'n8n-workflow';

import { unwrapped } from '../../execution/response';
import { recordOf } from '../../graph/records';
import type { Asker } from '../snapshot/asker';
import { EXTRAS } from '../snapshot/extras';
import { endsTheRun } from '../snapshot/stop';
import type { AccountName, Facts } from '../subject';

/**
 * Adds the username of each number and its status, by a call per number. One that cannot be read is missing.
 *
 * @throws {GraphError} if no further call of the run can succeed
 */
export async function withUsernames(
	asker: Asker,
	account: AccountName,
	numbers: readonly Facts[],
): Promise<Facts[]> {
	const named: Facts[] = [];
	for (const facts of numbers) {
		named.push({ ...facts, ...(await usernameOf(asker, account, facts)) });
	}
	return named;
}

async function usernameOf(asker: Asker, account: AccountName, facts: Facts): Promise<Facts> {
	const id = String(facts.id);
	try {
		const call = EXTRAS.username.call({ kind: 'number', id, name: id, facts, account });
		const answer = recordOf(await asker.ask(call, account.id)) as IDataObject;
		return { ...EXTRAS.username.facts(answer), username: unwrapped(answer).username };
	} catch (error) {
		if (endsTheRun(error)) return await Promise.reject(error);
		return {};
	}
}
