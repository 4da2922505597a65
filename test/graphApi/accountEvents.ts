import type { Delivered } from './delivery';
import type { Meta } from './events';
import type { Account, Business } from './world';

/** Decides the review of an account: APPROVED, REJECTED, PENDING or DEFERRED. */
export async function reviewAccount(
	meta: Meta,
	account: Account,
	decision: string,
): Promise<Delivered> {
	account.account_review_status = decision;
	return await meta.publish('account_review_update', { decision }, { wabaId: account.id });
}

/**
 * Changes the messaging limit of a portfolio, of its accounts and so of their numbers: TIER_250, TIER_2K,
 * TIER_10K, TIER_100K or TIER_UNLIMITED. That each account gets a webhook of its own is a guess.
 */
export async function changeMessagingLimit(
	meta: Meta,
	business: Business,
	limit: string,
): Promise<Delivered[]> {
	const accounts = meta.world.accounts.filter(
		({ ownerBusinessId }) => ownerBusinessId === business.id,
	);
	for (const limited of [business, ...accounts]) {
		limited.whatsapp_business_manager_messaging_limit = limit;
	}
	const value = { max_daily_conversations_per_business: limit };
	const deliveries: Delivered[] = [];
	for (const { id: wabaId } of accounts) {
		deliveries.push(await meta.publish('business_capability_update', value, { wabaId }));
	}
	return deliveries;
}
