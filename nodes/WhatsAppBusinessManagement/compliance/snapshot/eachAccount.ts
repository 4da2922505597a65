import { mapConcurrently } from '../../execution/mapConcurrently';
import type { AccountName } from '../subject';
import type { Asker } from './asker';

/** How many accounts are read at the same time. */
const ACCOUNTS_AT_ONCE = 8;

/** After how many accounts a line is written to the log. */
const ACCOUNTS_PER_LINE = 10;

/** Who tells how far a run is. */
export interface Progress {
	/** The operation, as people know it. */
	name: string;
	/** Writes a line to n8n’s log. */
	log: (message: string) => void;
}

/**
 * Reads accounts, eight at a time, and tells the log how far it is. After a cancellation no more are begun.
 *
 * @param read reads one account. It must not throw: a failure would end the others too
 */
export async function eachAccount(
	asker: Asker,
	accounts: AccountName[],
	{ name, log }: Progress,
	read: (account: AccountName) => Promise<void>,
): Promise<void> {
	let done = 0;
	await mapConcurrently(accounts, {
		atOnce: ACCOUNTS_AT_ONCE,
		stopped: () => asker.isCancelled,
		work: async (account) => {
			await read(account);
			if (++done % ACCOUNTS_PER_LINE !== 0) return;
			log(`${name}: ${done} of ${accounts.length} accounts are done, in ${asker.made} calls`);
		},
	});
}
