import type { Context } from '../rule';
import type { AccountName, Facts } from '../subject';
import { DAY_MS } from './time';
import { idText, records, text } from './values';

/** After this time a vanished account is no longer reported. */
const FORGET_AFTER_DAYS = 30;

/** Names are kept with the workflow, so they are kept short. */
const LONGEST_NAME = 40;

/** An account that was listed in this run or an earlier one. */
export interface ListedAccount extends AccountName {
	/** When a run first missed it, in milliseconds; undefined if it is listed. */
	goneAt?: number;
}

const shortened = (name: string): string => [...name].slice(0, LONGEST_NAME).join('');

const isTime = (value: unknown, now: number): value is number =>
	typeof value === 'number' && value > 0 && value <= now;

/** Reads what was remembered. Anything else counts as nothing. */
function listedBefore({ remembered, now }: Context): ListedAccount[] {
	let kept: unknown;
	try {
		kept = JSON.parse(remembered?.value ?? '[]');
	} catch {
		return [];
	}
	return (Array.isArray(kept) ? (kept as unknown[]) : []).flatMap((entry): ListedAccount[] => {
		const [id, name, goneAt] = (Array.isArray(entry) ? entry : []) as unknown[];
		if (typeof id !== 'string' || typeof name !== 'string') return [];
		return [{ id, name, ...(isTime(goneAt, now) && { goneAt }) }];
	});
}

/** All accounts of the portfolio, and those that vanished in the last 30 days, by their IDs. */
export function accountsWithVanished({ accounts }: Facts, context: Context): ListedAccount[] {
	const all = new Map<string, ListedAccount>();
	for (const { goneAt = context.now, ...account } of listedBefore(context)) {
		if (context.now - goneAt < FORGET_AFTER_DAYS * DAY_MS)
			all.set(account.id, { ...account, goneAt });
	}
	for (const account of records(accounts)) {
		const id = idText(account.id);
		if (id !== '') all.set(id, { id, name: shortened(text(account, 'name')) || id });
	}
	return [...all.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** As the rule remembers them. */
export const packedAccounts = (accounts: readonly ListedAccount[]): string =>
	JSON.stringify(
		accounts.map(({ id, name, goneAt }) =>
			goneAt === undefined ? [id, name] : [id, name, goneAt],
		),
	);
