import type { AppSubscription } from '../../callback/appSubscription';
import { readAppSubscription, removeSubscription } from '../../callback/appSubscription';
import { ask, askWithRetries } from '../../callback/ask';
import { verifyTokenHint } from '../../callback/foreignReceiver';
import { askHolder } from '../../callback/holder';
import { ensureHolderRegistration } from '../../callback/holderRegistration';
import { ensureRegistration, isChallengeFailure, removeSurplus } from '../../callback/registration';
import { RegistrationError } from '../../callback/registrationError';
import type { Receiver, Roster, TakenOver } from '../../callback/roster';
import { asLeaving, presentReceivers } from '../../callback/roster';
import { shownUrl } from '../../graph/shownUrl';
import { forgetHeld } from '../state/notes';
import { clearRoster, readRoster, writeRoster } from '../state/roster';
import type { ActivationContext } from './context';
import { asReceiver } from './context';
import { readCallback } from './currentCallback';

/** The receivers that can become the holder. Live triggers come first, because a test may end any moment. */
const successorsOf = (roster: Roster, now: number): Receiver[] =>
	presentReceivers(roster, now)
		.filter(({ isLeaving }) => isLeaving !== true)
		.sort((left, right) => Number(left.isTest) - Number(right.isTest));

/** The result of an attempt to transfer the callback to a receiver. */
type TransferResult = 'transferred' | 'inactive' | 'no answer';

type AskFailure = 'not listening' | 'no answer';

function transferFailed(
	{ warn }: ActivationContext,
	{ url, isTest }: Receiver,
	failure: AskFailure,
): TransferResult {
	if (failure === 'no answer') return 'no answer';
	if (!isTest)
		warn(`${shownUrl(url)} shared the callback, but is no longer active, and was skipped`);
	return 'inactive';
}

async function transferTo(
	context: ActivationContext,
	successor: Receiver,
	roster: Roster,
	replaces: string,
): Promise<TransferResult> {
	const now = Date.now();
	const rest = presentReceivers(roster, now).filter(({ id }) => id !== successor.id);
	// If this trigger is only being published again, it misses nothing until it is back.
	const departing = context.self.isTest ? [] : [asLeaving(asReceiver(context, now), now)];
	// With retries, because n8n also answers 404 while it starts or publishes a workflow again.
	const askSuccessor = successor.isTest ? ask : askWithRetries;
	const reply = await askSuccessor(context.http, context.appSecret, successor.url, {
		ask: 'holdOver',
		receivers: [...rest, ...departing],
		takenOver: roster.takenOver,
	});
	if (!('status' in reply)) return transferFailed(context, successor, reply.failure);
	const { status } = reply;
	if (roster.takenOver && !status.canGiveBack) {
		context.warn(
			`${successor.url} now holds the callback of ${shownUrl(roster.takenOver.url)} and cannot return it: its credential has no Verify Token of the Other Receiver`,
		);
	}
	try {
		// If another service has registered in the meantime, there is nothing left to transfer.
		await ensureHolderRegistration(context, successor.url, status, replaces);
		return 'transferred';
	} catch (error) {
		// This n8n reaches the receiver, but Meta does not: the next one is tried.
		if (isChallengeFailure(error)) return 'no answer';
		return await Promise.reject(error);
	}
}

/** Transfers the callback to a receiver on the list. Returns whether one of them holds it now. */
async function transferCallback(
	context: ActivationContext,
	roster: Roster,
	replaces: string,
): Promise<boolean> {
	const unreached: string[] = [];
	for (const successor of successorsOf(roster, Date.now())) {
		const result = await transferTo(context, successor, roster, replaces);
		if (result === 'transferred') return true;
		if (result === 'no answer' && !successor.isTest) unreached.push(successor.url);
	}
	if (unreached.length === 0) return false;
	throw new RegistrationError(
		`The callback could not be transferred to the triggers that share it: ${unreached.join(', ')}`,
		'Meta continues to deliver to this address, and retries deliveries that are not accepted for 7 days. Start the n8n of one of these triggers, and publish (activate) the workflows that share the callback again.',
	);
}

async function returnCallback(
	context: ActivationContext,
	{ url, fields }: TakenOver,
	now: AppSubscription,
): Promise<void> {
	if (context.otherVerifyToken === '') {
		throw new RegistrationError(
			`The callback cannot be returned to ${shownUrl(url)}`,
			`Enter its verify token in the credential, under Verify Token of the Other Receiver, and deactivate the workflow again.${verifyTokenHint(url)}`,
		);
	}
	const { appId, connection } = context;
	const theirs = fields ?? now.fields;
	// Before the callback is returned: after that, a failed removal would not be repeated.
	const { callbackUrl } = now;
	if (!(await removeSurplus(connection, { appId, callbackUrl }, theirs))) return;
	const verifyToken = context.otherVerifyToken;
	await ensureRegistration(connection, {
		appId,
		callbackUrl: url,
		verifyToken,
		fields: theirs,
		replaces: callbackUrl,
	});
}

/** Transfers the callback to a receiver, or returns it to its former owner, or removes the subscription. */
async function releaseCallback(
	context: ActivationContext,
	subscription: AppSubscription,
): Promise<void> {
	const roster = readRoster(context);
	if (await transferCallback(context, roster, subscription.callbackUrl)) return;
	const { takenOver } = roster;
	const [shared] = context.options.otherReceivers;
	// If n8n lost the data on what was taken over, the node's Other Receivers still name it.
	const isForgotten = roster.hasBegun !== true && shared !== undefined && !context.self.isTest;
	const owner = takenOver ?? (isForgotten ? { url: shared } : undefined);
	if (owner) await returnCallback(context, owner, subscription);
	else await removeOwnSubscription(context, subscription.callbackUrl);
}

/** Reads the subscription again, because it may have changed while the receivers were asked. */
async function removeOwnSubscription(
	{ connection, appId }: ActivationContext,
	callbackUrl: string,
): Promise<void> {
	const now = await readAppSubscription(connection, appId);
	if (now?.callbackUrl === callbackUrl) await removeSubscription(connection, appId);
}

/** Deregisters from the holder, and removes the fields that only this trigger needed. */
async function deregister(context: ActivationContext, holderUrl: string): Promise<void> {
	const reply = await askHolder(context, holderUrl, { ask: 'leave', id: context.self.id });
	if (!('status' in reply)) return;
	const now = await readAppSubscription(context.connection, context.appId);
	if (now?.callbackUrl === holderUrl)
		await ensureHolderRegistration(context, holderUrl, reply.status);
}

/** How long a delivery to a departed trigger may still be in flight, in milliseconds. */
const IN_FLIGHT_MS = 60_000;

/**
 * Keeps the list for a short time: deliveries that n8n is already handling are still relayed, because
 * Meta gets a 200 for them and sends them to no other callback.
 */
function expireReceivers(context: ActivationContext): void {
	const now = Date.now();
	const receivers = presentReceivers(readRoster(context), now).map((receiver) => ({
		...receiver,
		until: Math.min(receiver.until ?? Infinity, now + IN_FLIGHT_MS),
	}));
	clearRoster(context);
	if (receivers.length > 0) writeRoster(context, { version: 0, receivers });
}

/**
 * Ends the deliveries to this trigger, and keeps those to all other receivers. A callback at Meta that
 * belongs to another service is not changed.
 *
 * @throws {RegistrationError} when the callback cannot be transferred or returned
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function deactivate(context: ActivationContext): Promise<void> {
	const { subscription, holder } = await readCallback(context, true);
	if (subscription && holder) {
		if (holder.is === 'self') await releaseCallback(context, subscription);
		if (holder.is === 'trigger') await deregister(context, subscription.callbackUrl);
		// It is unknown whose callback this is. If it turns out to be this trigger's, the list is needed.
		if (holder.is === 'unresponsive') return;
	}
	expireReceivers(context);
	forgetHeld(context);
}
