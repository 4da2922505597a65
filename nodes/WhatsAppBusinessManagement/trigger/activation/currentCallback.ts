import { isTestAddress } from '../../callback/address';
import type { AppSubscription } from '../../callback/appSubscription';
import { readAppSubscriptionUntil, readAppSubscription } from '../../callback/appSubscription';
import { heldCallback } from '../state/notes';
import type { ActivationContext } from './context';
import type { Holder } from './holder';
import { holderOf } from './holder';

/** The app's callback and its holder. */
export interface CurrentCallback {
	subscription?: AppSubscription;
	holder?: Holder;
}

async function identify(
	context: ActivationContext,
	subscription: AppSubscription | undefined,
	withRetries: boolean,
): Promise<CurrentCallback> {
	if (!subscription) return {};
	return { subscription, holder: await holderOf(context, subscription.callbackUrl, withRetries) };
}

/**
 * Whether what Meta returned may be what another n8n has replaced: Meta's reads may lag behind its writes.
 * The address then leads to a trigger that no longer holds the callback, or that is no longer active, or
 * this trigger was told that it holds the callback now.
 */
function mayBeOld(
	context: ActivationContext,
	{ subscription, holder }: CurrentCallback,
	isLeaving: boolean,
): boolean {
	if (holder?.is === 'self') return false;
	if (holder?.is === 'trigger') return holder.status.isHolder === false;
	if (!isLeaving) return false;
	const isStale = holder?.is === 'stale' && !isTestAddress(subscription?.callbackUrl ?? '');
	return isStale || (!context.self.isTest && heldCallback(context) !== undefined);
}

/**
 * Reads the app's callback and identifies its holder. If the read may be old, it is repeated for ten
 * seconds until it changes.
 *
 * @param isLeaving whether this trigger is deactivated; an activation asks a silent holder for ten seconds
 * instead, and reads again before it replaces one
 */
export async function readCallback(
	context: ActivationContext,
	isLeaving = false,
): Promise<CurrentCallback> {
	const { connection, appId } = context;
	const read = await readAppSubscription(connection, appId);
	const current = await identify(context, read, !isLeaving);
	if (!mayBeOld(context, current, isLeaving)) return current;
	const again = await readAppSubscriptionUntil(
		connection,
		appId,
		(now) => now?.callbackUrl !== read?.callbackUrl,
	);
	return again?.callbackUrl === read?.callbackUrl
		? current
		: await identify(context, again, !isLeaving);
}
