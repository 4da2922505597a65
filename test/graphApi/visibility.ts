import type { GraphCall } from './call';
import type { Account } from './world';

/** Visible to the portfolio that owns the account and to those that it is shared with. */
export function isAccountVisible(account: Account, { caller }: GraphCall): boolean {
	if (caller.kind === 'app') return false;
	const { businessId } = caller.user;
	return (
		account.ownerBusinessId === businessId || account.sharedWithBusinessIds.includes(businessId)
	);
}

/** For what belongs to an account: a number, a template. */
export function isPartVisible(part: { accountId: string }, call: GraphCall): boolean {
	const account = call.world.accounts.find(({ id }) => id === part.accountId);
	return account !== undefined && isAccountVisible(account, call);
}
