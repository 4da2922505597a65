import { isSameCallback } from '../../callback/address';
import type { OtherHolder } from '../../callback/holder';
import { identifyHolder } from '../../callback/holder';
import { PROCESS_ID } from '../../callback/identity';
import type { TriggerStatus } from '../../callback/protocol';
import { heldCallback } from '../state/notes';
import type { ActivationContext } from './context';

/** What is registered as an app's callback, as seen by a trigger. */
export type Holder =
	/** This trigger itself. */
	{ is: 'self' } | OtherHolder;

/** Whether the trigger that answered is this one: the same node, live or test, in this process. */
const isSelf = (
	{ self, callbackUrl }: ActivationContext,
	url: string,
	{ id, process }: TriggerStatus,
): boolean =>
	id === self.id && process === PROCESS_ID && isSameCallback(url, callbackUrl, self.path);

/**
 * Identifies the holder of a callback for a trigger that may hold it itself. The path is not enough: a
 * copy of the workflow in another n8n has the same one. The callback is the trigger's own if it is its
 * address, the address under which it registered before (n8n's public address may have changed), or if
 * the trigger itself answers there.
 */
export async function holderOf(
	context: ActivationContext,
	url: string,
	withRetries = false,
): Promise<Holder> {
	if (url === context.callbackUrl) return { is: 'self' };
	const wasOurs = url === heldCallback(context) && !context.self.isTest;
	const holder = await identifyHolder(context, url, withRetries && !wasOurs);
	if (holder.is !== 'trigger') return wasOurs ? { is: 'self' } : holder;
	return isSelf(context, url, holder.status) ? { is: 'self' } : holder;
}
