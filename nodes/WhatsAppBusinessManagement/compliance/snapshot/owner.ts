import { recordOf } from '../../graph/records';
import { PORTFOLIO_NOT_VERIFIED, healthOf } from '../health';
import type { Facts, Subject } from '../subject';

/** Facts that an account repeats of its portfolio, by the portfolio’s names for them. */
const factsOf = (account: Facts): Facts => ({
	verification_status: account.business_verification_status,
	whatsapp_business_manager_messaging_limit: account.whatsapp_business_manager_messaging_limit,
});

const idIn = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * The portfolio that owns an account, as the account describes it. It may be the portfolio of a client, which
 * the token cannot read.
 *
 * @param account what was read of the account
 * @param healthy the objects in the `health_status` of the account and its numbers
 * @returns undefined if nothing says which portfolio it is
 */
export function ownerOf(account: Facts, healthy: readonly Subject[]): Subject | undefined {
	const owner = recordOf(account.owner_business_info);
	const named = healthy.find(({ kind }) => kind === 'portfolio');
	const id = idIn(owner.id) || named?.id;
	if (id === undefined) return undefined;
	const name =
		typeof owner.name === 'string' && owner.name !== '' ? owner.name : `The portfolio ${id}`;
	const isHeldBack = healthy.some(({ facts }) =>
		healthOf(facts).errors.some(({ code }) => code === PORTFOLIO_NOT_VERIFIED),
	);
	const facts = { ...factsOf(account), ...(isHeldBack && { isHeldBackAsUnverified: true }) };
	return { kind: 'portfolio', id, name, facts };
}
