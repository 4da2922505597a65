import { isSameCallback } from '../../callback/address';
import type { OtherHolder } from '../../callback/holder';
import { whoIsBehind } from '../../callback/holder';
import { PROCESS_ID } from '../../callback/identity';
import type { TriggerStatus } from '../../callback/protocol';
import { heldCallback } from '../state/notes';
import type { ActivationContext } from './context';

/** Who holds an app's callback, as a run sees it. */
export type Holder =
	/** This run itself. */
	{ is: 'self' } | OtherHolder;

/** Whether the trigger that answered is this run: the same node, live or test, in this process. */
const isSelf = (
	{ self, callbackUrl }: ActivationContext,
	url: string,
	{ id, process }: TriggerStatus,
): boolean =>
	id === self.id && process === PROCESS_ID && isSameCallback(url, callbackUrl, self.path);

/**
 * Finds out who holds a callback, for a run that may hold it itself. Its own path is not enough: a copy
 * of the workflow in another n8n has the same. Its own are its address, the one under which it has
 * registered before (n8n's public address may have changed), and who answers as itself.
 */
export async function holderOf(
	run: ActivationContext,
	url: string,
	isPatient = false,
): Promise<Holder> {
	if (url === run.callbackUrl) return { is: 'self' };
	const wasOurs = url === heldCallback(run) && !run.self.isTest;
	const holder = await whoIsBehind(run, url, isPatient && !wasOurs);
	if (holder.is !== 'trigger') return wasOurs ? { is: 'self' } : holder;
	return isSelf(run, url, holder.standing) ? { is: 'self' } : holder;
}
