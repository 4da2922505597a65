import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../../graph/call';
import { entries, readConsistently } from '../../graph/pages';
import { isNodeId } from '../../graph/paths';
import { accountSources } from '../../lookups/account';
import type { AccountName } from '../subject';
import { unnamedAccount } from '../subject';
import type { Asker } from './asker';
import { endsTheRun } from './stop';
import type { Unread } from './unread';
import { unreadOf } from './unread';

/** The accounts of a run. */
export interface AccountList {
	accounts: AccountName[];
	/** The lists that could not be read: accounts may be missing. */
	unread: Unread[];
}

const accountOf = ({ id, name }: IDataObject): AccountName =>
	typeof name === 'string' && name !== '' ? { id: String(id), name } : unnamedAccount(String(id));

const listIn = async (asker: Asker, call: GraphCall): Promise<AccountName[]> =>
	await readConsistently(async () => {
		const accounts: AccountName[] = [];
		for await (const entry of entries(asker.asking(), call)) {
			if (isNodeId(entry.id)) accounts.push(accountOf(entry));
		}
		return accounts;
	});

/**
 * Lists the accounts that the portfolio owns and those that clients share with it; without a portfolio,
 * those that are assigned to the token’s system user. The lists are read at the same time, since nothing else
 * can be read before them. A list that Meta refuses hides no other list.
 *
 * @throws {GraphError | GraphUnreachableError | CredentialError} if every list fails, or the run ends
 */
export async function listAccounts(asker: Asker, portfolioId?: string): Promise<AccountList> {
	const sources = accountSources({ businessPortfolioId: portfolioId ?? '' });
	const answers = await Promise.allSettled(sources.map(async (call) => await listIn(asker, call)));
	const failures = answers.flatMap((answer) =>
		answer.status === 'rejected' ? [answer.reason as unknown] : [],
	);
	const ending = failures.find(endsTheRun);
	if (ending !== undefined) return await Promise.reject(ending);
	const listed = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
	const accounts = new Map(listed.map((account) => [account.id, account]));
	if (failures.length === sources.length) throw failures[0];
	const id = portfolioId ?? '';
	const subject = { kind: 'portfolio' as const, id, name: `Portfolio ${id}`.trim() };
	const unread = failures.map((error) =>
		unreadOf({ subject, what: 'a list of its accounts' }, error),
	);
	return { accounts: [...accounts.values()], unread };
}
