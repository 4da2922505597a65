import { isSameUrl, isTestAddress } from '../../callback/address';
import { readAppSubscription } from '../../callback/appSubscription';
import { receiverAdvice, receiverName, verifyTokenHint } from '../../callback/foreignReceiver';
import { askHolder, fieldsNeeded, needsOtherFields } from '../../callback/holder';
import {
	testHolderAsReceiver,
	isListed,
	ensureHolderRegistration,
} from '../../callback/holderRegistration';
import type { TriggerStatus } from '../../callback/protocol';
import { ensureRegistration } from '../../callback/registration';
import { RegistrationError } from '../../callback/registrationError';
import type { Receiver, Roster } from '../../callback/roster';
import { fieldsOf, presentReceivers, unionOf, withReceivers } from '../../callback/roster';
import { verifyTokenFor } from '../../callback/signatures';
import { shownUrl } from '../../graph/shownUrl';
import {
	forgetHeld,
	heldCallback,
	noteBegin,
	noteHeld,
	noteRefusedFields,
	refusedFields,
} from '../state/notes';
import { clearRoster, readRoster, writeRoster } from '../state/roster';
import type { ActivationContext } from './context';
import { asReceiver } from './context';
import type { CurrentCallback } from './currentCallback';
import { readCallback } from './currentCallback';
import { holderOf } from './holder';
import { areAccountsSubscribed, checkPreconditions, subscribeAccounts } from './preflight';

/** Another trigger or service may register at the same moment: then the callback is read again. */
const MOST_ATTEMPTS = 5;

function refuseForeign(context: ActivationContext, callbackUrl: string): void {
	const isShared = context.options.otherReceivers.some((url) => isSameUrl(url, callbackUrl));
	if (!isShared) {
		throw new RegistrationError(
			`Another receiver is registered for this app: ${receiverName(callbackUrl)}`,
			`${receiverAdvice(callbackUrl)}Meta keeps one callback per app, and another service registered this one, so nothing was changed. To share it, enter its URL under Options → Other Receivers: the node then takes over the callback, passes every delivery on, and returns the callback on deactivation. Or use a separate app for this workflow.${verifyTokenHint(callbackUrl)}`,
		);
	}
	if (context.self.isTest) {
		throw new RegistrationError(
			`A test run does not take over the callback of another receiver: ${shownUrl(callbackUrl)}`,
			'Publish (activate) the workflow first. Tests then run alongside it.',
		);
	}
	if (!context.self.canGiveBack) {
		throw new RegistrationError(
			`The callback of ${shownUrl(callbackUrl)} could be taken over, but not returned`,
			`Enter its verify token in the credential, under Verify Token of the Other Receiver: Meta sends it to that receiver when the callback is returned.${verifyTokenHint(callbackUrl)}`,
		);
	}
}

const refuseUnresponsive = (callbackUrl: string, reason: string): never => {
	throw new RegistrationError(
		`The trigger that holds this app’s callback does not answer: ${callbackUrl} (${reason})`,
		'This trigger can share the callback once it can reach that one. Start its n8n again. If that n8n no longer exists, run the action node’s Webhook Delivery → Repair, or remove the callback in the App Dashboard (WhatsApp → Configuration).',
	);
};

/** A live trigger replaces a stale address of another live trigger; a test does not. */
function noteStale(context: ActivationContext, callbackUrl: string): void {
	if (isTestAddress(callbackUrl)) return;
	if (context.self.isTest) refuseUnresponsive(callbackUrl, 'its workflow is not active');
	context.warn(
		`${callbackUrl} held the app’s callback, but its workflow is no longer active. This trigger replaces it. If other workflows shared the callback with it, publish (activate) them again: only the replaced trigger had the list of them.`,
	);
}

/** The receivers without the one at an address. */
const without = (callbackUrl: string, { receivers }: Roster): Receiver[] =>
	receivers.filter(({ url }) => url !== callbackUrl);

/** The list that this trigger starts with as the holder. */
function rosterFor(
	context: ActivationContext,
	{ subscription, holder }: CurrentCallback,
	now: number,
): Roster {
	const known = readRoster(context);
	const empty: Roster = { version: known.version, receivers: [], hasBegun: true };
	if (!subscription || !holder) return empty;
	if (holder.is === 'foreign') {
		const { callbackUrl: url, fields } = subscription;
		return { ...empty, takenOver: { url, fields } };
	}
	if (holder.is === 'trigger') {
		// The test that this live trigger replaces continues to get copies.
		const { status } = holder;
		return withReceivers(empty, [
			...status.receivers,
			testHolderAsReceiver(status, subscription, now),
		]);
	}
	// A trigger to which the callback was transferred has the list, even if nobody registered its address.
	if (holder.is === 'stale' && known.hasBegun === true)
		return { ...known, receivers: without(subscription.callbackUrl, known) };
	if (holder.is !== 'self') return empty;
	const [url] = context.options.otherReceivers;
	// If n8n was killed before it saved what was taken over, the node's Other Receivers still name it.
	const isForgotten = known.hasBegun !== true && url !== undefined && !context.self.isTest;
	return { ...known, hasBegun: true, ...(isForgotten && { takenOver: { url } }) };
}

/** Stores the fields that Meta refused, and logs them. */
function noteRefused(context: ActivationContext, refused: string[]): void {
	const ours = refused.filter((field) => context.self.fields.includes(field));
	if (ours.length === 0) return;
	noteRefusedFields(context, unionOf(refusedFields(context), ours));
	context.self.fields = context.self.fields.filter((field) => !ours.includes(field));
	context.warn(
		`Meta refused these webhook fields, and the others are registered: ${ours.join(', ')}. Try a newer API Version in the credential, or remove them from Trigger On.`,
	);
}

/** Registers this trigger as the holder. Returns false when another service registered in the meantime. */
async function becomeHolder(
	context: ActivationContext,
	current: CurrentCallback,
): Promise<boolean> {
	const { connection, appId, appSecret, callbackUrl, self } = context;
	const now = Date.now();
	const roster = rosterFor(context, current, now);
	writeRoster(context, roster);
	const fieldsNow = () => unionOf(self.fields, fieldsOf(readRoster(context), Date.now()));
	const refused = await ensureRegistration(
		connection,
		{
			appId,
			callbackUrl,
			verifyToken: verifyTokenFor(self.path, appSecret),
			fields: fieldsNow(),
			replaces: current.subscription?.callbackUrl,
			keepsOtherFields: needsOtherFields(roster),
		},
		async () => await Promise.resolve(fieldsNow()),
	);
	if (!refused) return false;
	noteRefused(context, refused);
	if (!self.isTest) noteHeld(context, callbackUrl);
	return true;
}

/** The receivers to bring along on joining. Only a former holder has any: entries of other lists are not trusted. */
function followersOf(context: ActivationContext, now: number): Receiver[] {
	const roster = readRoster(context);
	if (roster.hasBegun !== true && heldCallback(context) === undefined) return [];
	return presentReceivers(roster, now).filter(({ isLeaving }) => isLeaving !== true);
}

/** Asks the holder to add this trigger and its followers. Returns undefined when the holder has stopped. */
async function askToJoin(
	context: ActivationContext,
	holderUrl: string,
): Promise<TriggerStatus | undefined> {
	const now = Date.now();
	const reply = await askHolder(context, holderUrl, {
		ask: 'join',
		receivers: [asReceiver(context, now), ...followersOf(context, now)],
	});
	if ('status' in reply) return reply.status;
	// The holder answered a moment ago. If it has stopped since, the next attempt finds out.
	return reply.failure === 'no answer' ? refuseUnresponsive(holderUrl, reply.reason) : undefined;
}

/** Joins the holder. Returns false when the holder or its list changed in the meantime. */
async function joinHolder(context: ActivationContext, holderUrl: string): Promise<boolean> {
	const status = await askToJoin(context, holderUrl);
	if (!status) return false;
	const refused = await ensureHolderRegistration(context, holderUrl, status);
	if (!refused) return false;
	const before = context.self.fields.length;
	noteRefused(context, refused);
	if (context.self.fields.length < before && !(await askToJoin(context, holderUrl))) return false;
	clearRoster(context);
	forgetHeld(context);
	return await isJoined(context, holderUrl);
}

/** Whether the holder's list has this trigger: two that join at once may overwrite each other's entry. */
async function isJoined(context: ActivationContext, holderUrl: string): Promise<boolean> {
	const reply = await askHolder(context, holderUrl, { ask: 'status' });
	return 'status' in reply && isListed(reply.status, asReceiver(context, Date.now()));
}

async function tryToActivate(context: ActivationContext): Promise<boolean> {
	const current = await readCallback(context);
	const { subscription, holder } = current;
	const callbackUrl = subscription?.callbackUrl ?? '';
	if (holder?.is === 'foreign') refuseForeign(context, callbackUrl);
	if (holder?.is === 'unresponsive') refuseUnresponsive(callbackUrl, holder.reason);
	if (holder?.is === 'stale') noteStale(context, callbackUrl);
	await subscribeAccounts(context);
	noteBegin(context);
	// A live trigger does not join a test, because a test may end at any moment.
	const mayJoin = holder?.is === 'trigger' && (!holder.status.isTest || context.self.isTest);
	return mayJoin ? await joinHolder(context, callbackUrl) : await becomeHolder(context, current);
}

/**
 * Makes this trigger receive deliveries, as the holder of the app's callback or as a receiver of the
 * holder's copies.
 *
 * @throws {RegistrationError} when the user has to do something first
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function activate(context: ActivationContext): Promise<void> {
	await checkPreconditions(context);
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		if (await tryToActivate(context)) return;
	}
	throw new RegistrationError(
		'The app’s callback changed repeatedly while this trigger registered',
		'Another service registers a callback for this app. Check which one in the App Dashboard (WhatsApp → Configuration), then publish (activate) the workflow again.',
	);
}

/** How a trigger receives deliveries. */
type Role = 'holder' | 'receiver';

/** The role that this trigger has already, with everything registered as it needs; undefined otherwise. */
export async function existingRole(context: ActivationContext): Promise<Role | undefined> {
	const subscription = await readAppSubscription(context.connection, context.appId);
	if (!subscription?.active || context.self.isTest) return undefined;
	const { callbackUrl } = subscription;
	const holder = await holderOf(context, callbackUrl);
	const roster = readRoster(context);
	const isKnown = roster.hasBegun === true || context.options.otherReceivers.length === 0;
	const holds = holder.is === 'self' && callbackUrl === context.callbackUrl && isKnown;
	const shares =
		holder.is === 'trigger' && isListed(holder.status, asReceiver(context, Date.now()));
	if (!holds && !shares) return undefined;
	const wanted =
		holder.is === 'trigger'
			? fieldsNeeded(holder.status, Date.now())
			: unionOf(context.self.fields, fieldsOf(roster, Date.now()));
	const hasFields =
		wanted.length === subscription.fields.length &&
		wanted.every((field) => subscription.fields.includes(field));
	if (!hasFields || !(await areAccountsSubscribed(context))) return undefined;
	return holds ? 'holder' : 'receiver';
}
