import { isSameUrl, isTestAddress } from '../../callback/address';
import type { AppSubscription } from '../../callback/appSubscription';
import { readAppSubscription } from '../../callback/appSubscription';
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
	noteHeld,
	noteRefusedFields,
	refusedFields,
} from '../state/notes';
import { clearRoster, readRoster, writeRoster } from '../state/roster';
import type { ActivationContext } from './context';
import { asReceiver } from './context';
import type { Holder } from './holder';
import { holderOf } from './holder';
import { areAccountsSubscribed, check, subscribeAccounts } from './preflight';

/** Somebody else may register, or join, at the same moment: then it is looked at again. */
const MOST_LOOKS = 5;

/** The app's callback, with who holds it. */
interface Seen {
	subscription?: AppSubscription;
	holder?: Holder;
}

async function look(run: ActivationContext): Promise<Seen> {
	const subscription = await readAppSubscription(run.connection, run.appId);
	if (!subscription) return {};
	return { subscription, holder: await holderOf(run, subscription.callbackUrl, true) };
}

function refuseForeign(run: ActivationContext, callbackUrl: string): void {
	const isShared = run.options.otherReceivers.some((url) => isSameUrl(url, callbackUrl));
	if (!isShared) {
		throw new RegistrationError(
			`Another receiver is registered for this app: ${shownUrl(callbackUrl)}`,
			'Meta keeps one callback for each app, and this one is not ours, so it was left alone. To share it, enter its URL under Options → Other Receivers: the node then takes the callback over, passes every delivery on, and gives it back on deactivation. Or use an app of its own for this workflow.',
		);
	}
	if (run.self.isTest) {
		throw new RegistrationError(
			`A test run does not take over the callback of another receiver: ${shownUrl(callbackUrl)}`,
			'Publish (activate) the workflow first. Tests then run beside it.',
		);
	}
	if (!run.self.canGiveBack) {
		throw new RegistrationError(
			`The callback of ${shownUrl(callbackUrl)} could be taken over, but not given back`,
			'Enter its verify token in the credential, under Verify Token of the Other Receiver: Meta asks that receiver for it when the callback goes back.',
		);
	}
}

const refuseSilent = (callbackUrl: string, reason: string): never => {
	throw new RegistrationError(
		`The trigger that holds this app’s callback does not answer: ${callbackUrl} (${reason})`,
		'It shares the callback when it can be reached from here. Start its n8n again. If that n8n is gone for good, run the action node’s Delivery Path → Repair, or remove the callback in the App Dashboard (WhatsApp → Configuration).',
	);
};

/** Nobody listens at the address of a live trigger: a test leaves it, and who goes live replaces it. */
function noteLeftBehind(run: ActivationContext, callbackUrl: string): void {
	if (isTestAddress(callbackUrl)) return;
	if (run.self.isTest) refuseSilent(callbackUrl, 'its workflow is not active');
	run.warn(
		`${callbackUrl} held the app’s callback, but its workflow is not active any more. This trigger takes its place. If other workflows shared the callback with it, publish (activate) them again: only it knew who they are.`,
	);
}

/** The list with which this run holds the callback. */
function rosterFor(run: ActivationContext, { subscription, holder }: Seen, now: number): Roster {
	const known = readRoster(run);
	const fresh: Roster = { version: known.version, receivers: [], hasBegun: true };
	if (!subscription || !holder) return fresh;
	if (holder.is === 'foreign') {
		const { callbackUrl: url, fields } = subscription;
		return { ...fresh, takenOver: { url, fields } };
	}
	if (holder.is === 'trigger') {
		// A test that gives way to this live run goes on getting its copies.
		const { standing } = holder;
		return withReceivers(fresh, [
			...standing.receivers,
			testHolderAsReceiver(standing, subscription, now),
		]);
	}
	if (holder.is !== 'self') return fresh;
	const [url] = run.options.otherReceivers;
	// Killed before n8n had saved what was taken over: the workflow itself still says from whom.
	const isForgotten = known.hasBegun !== true && url !== undefined && !run.self.isTest;
	return { ...known, hasBegun: true, ...(isForgotten && { takenOver: { url } }) };
}

/** Keeps in mind which fields Meta refused, and says so. */
function noteRefused(run: ActivationContext, refused: string[]): void {
	const ours = refused.filter((field) => run.self.fields.includes(field));
	if (ours.length === 0) return;
	noteRefusedFields(run, unionOf(refusedFields(run), ours));
	run.self.fields = run.self.fields.filter((field) => !ours.includes(field));
	run.warn(
		`Meta does not take these webhook fields, the others are registered: ${ours.join(', ')}. Try a newer API Version in the credential, or take them out of Trigger On.`,
	);
}

/** Becomes the holder. False when somebody else registered meanwhile. */
async function hold(run: ActivationContext, seen: Seen): Promise<boolean> {
	const { connection, appId, appSecret, callbackUrl, self } = run;
	const now = Date.now();
	const roster = rosterFor(run, seen, now);
	writeRoster(run, roster);
	const fieldsNow = () => unionOf(self.fields, fieldsOf(readRoster(run), Date.now()));
	const refused = await ensureRegistration(
		connection,
		{
			appId,
			callbackUrl,
			verifyToken: verifyTokenFor(self.path, appSecret),
			fields: fieldsNow(),
			replaces: seen.subscription?.callbackUrl,
			keepsOtherFields: needsOtherFields(roster),
		},
		async () => await Promise.resolve(fieldsNow()),
	);
	if (!refused) return false;
	noteRefused(run, refused);
	if (!self.isTest) noteHeld(run, callbackUrl);
	return true;
}

/** Who goes along when a run joins: those whose holder it was. What else is on its list, nobody vouches for. */
function followersOf(run: ActivationContext, now: number): Receiver[] {
	const roster = readRoster(run);
	if (roster.hasBegun !== true && heldCallback(run) === undefined) return [];
	return presentReceivers(roster, now).filter(({ isLeaving }) => isLeaving !== true);
}

/** Goes onto the holder's list, and whoever followed this run goes along. */
async function askToJoin(
	run: ActivationContext,
	holderUrl: string,
): Promise<TriggerStatus | undefined> {
	const now = Date.now();
	const reply = await askHolder(run, holderUrl, {
		ask: 'join',
		receivers: [asReceiver(run, now), ...followersOf(run, now)],
	});
	if ('standing' in reply) return reply.standing;
	// It answered a moment ago, so it is there; if it has stopped meanwhile, the next look tells.
	return reply.silent === 'no answer' ? refuseSilent(holderUrl, reply.reason) : undefined;
}

/** Joins the holder. False when the holder, or its list, changed meanwhile. */
async function join(run: ActivationContext, holderUrl: string): Promise<boolean> {
	const standing = await askToJoin(run, holderUrl);
	if (!standing) return false;
	const refused = await ensureHolderRegistration(run, holderUrl, standing);
	if (!refused) return false;
	const before = run.self.fields.length;
	noteRefused(run, refused);
	if (run.self.fields.length < before && !(await askToJoin(run, holderUrl))) return false;
	clearRoster(run);
	forgetHeld(run);
	return await isJoined(run, holderUrl);
}

/** Two that join at once may overwrite each other in the holder's n8n: the list tells. */
async function isJoined(run: ActivationContext, holderUrl: string): Promise<boolean> {
	const reply = await askHolder(run, holderUrl, { ask: 'status' });
	return 'standing' in reply && isListed(reply.standing, asReceiver(run, Date.now()));
}

async function takePlaceOnce(run: ActivationContext): Promise<boolean> {
	const seen = await look(run);
	const { subscription, holder } = seen;
	const callbackUrl = subscription?.callbackUrl ?? '';
	if (holder?.is === 'foreign') refuseForeign(run, callbackUrl);
	if (holder?.is === 'silent') refuseSilent(callbackUrl, holder.reason);
	if (holder?.is === 'left behind') noteLeftBehind(run, callbackUrl);
	await subscribeAccounts(run);
	// A live trigger does not depend on a test, which may end at any moment.
	const mayJoin = holder?.is === 'trigger' && (!holder.standing.isTest || run.self.isTest);
	return mayJoin ? await join(run, callbackUrl) : await hold(run, seen);
}

/**
 * Makes this run get the deliveries: as the holder of the app's callback, or as one of those to whom
 * the holder passes them on.
 *
 * @throws {RegistrationError} when the user has to do something first
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function takePlace(run: ActivationContext): Promise<void> {
	await check(run);
	for (let looks = 0; looks < MOST_LOOKS; looks++) {
		if (await takePlaceOnce(run)) return;
	}
	throw new RegistrationError(
		'The app’s callback changed hands again and again while this trigger registered',
		'Somebody else registers a callback for this app. Look who it is in the App Dashboard (WhatsApp → Configuration), then activate the workflow again.',
	);
}

/** The place that a run has already: it holds the callback, or shares it with the holder. */
type Place = 'holds' | 'shares';

/** Whether everything stands as this run wants it; then nothing has to be done. Undefined where not. */
export async function placeOf(run: ActivationContext): Promise<Place | undefined> {
	const subscription = await readAppSubscription(run.connection, run.appId);
	if (!subscription?.active || run.self.isTest) return undefined;
	const { callbackUrl } = subscription;
	const holder = await holderOf(run, callbackUrl);
	const roster = readRoster(run);
	const isKnown = roster.hasBegun === true || run.options.otherReceivers.length === 0;
	const holds = holder.is === 'self' && callbackUrl === run.callbackUrl && isKnown;
	const shares =
		holder.is === 'trigger' && isListed(holder.standing, asReceiver(run, Date.now()));
	if (!holds && !shares) return undefined;
	const wanted =
		holder.is === 'trigger'
			? fieldsNeeded(holder.standing, Date.now())
			: unionOf(run.self.fields, fieldsOf(roster, Date.now()));
	const hasFields =
		wanted.length === subscription.fields.length &&
		wanted.every((field) => subscription.fields.includes(field));
	if (!hasFields || !(await areAccountsSubscribed(run))) return undefined;
	return holds ? 'holds' : 'shares';
}
