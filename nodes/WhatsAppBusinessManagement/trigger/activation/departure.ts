import type { AppSubscription } from '../../callback/appSubscription';
import { readAppSubscription, removeSubscription } from '../../callback/appSubscription';
import { ask, askPatiently } from '../../callback/ask';
import { askHolder } from '../../callback/holder';
import { ensureHolderRegistration } from '../../callback/holderRegistration';
import { ensureRegistration, isChallengeFailure, removeSurplus } from '../../callback/registration';
import { RegistrationError } from '../../callback/registrationError';
import type { Receiver, Roster, TakenOver } from '../../callback/roster';
import { leaving, presentReceivers } from '../../callback/roster';
import { shownUrl } from '../../graph/shownUrl';
import { forgetHeld } from '../state/notes';
import { clearRoster, readRoster, writeRoster } from '../state/roster';
import type { ActivationContext } from './context';
import { asReceiver } from './context';
import { holderOf } from './holder';

/** Live triggers first: a test may end at any moment. */
const heirsOf = (roster: Roster, now: number): Receiver[] =>
	presentReceivers(roster, now)
		.filter(({ isLeaving }) => isLeaving !== true)
		.sort((left, right) => Number(left.isTest) - Number(right.isTest));

/** What became of the attempt to hand the callback to somebody on the list. */
type Handed = 'done' | 'gone' | 'no answer';

type NoReply = 'not listening' | 'no answer';

function noHeir({ warn }: ActivationContext, { url, isTest }: Receiver, silent: NoReply): Handed {
	if (silent === 'no answer') return 'no answer';
	if (!isTest)
		warn(`${shownUrl(url)} shared the callback, but is not active any more, and was left out`);
	return 'gone';
}

async function handTo(
	run: ActivationContext,
	heir: Receiver,
	roster: Roster,
	replaces: string,
): Promise<Handed> {
	const now = Date.now();
	const rest = presentReceivers(roster, now).filter(({ id }) => id !== heir.id);
	// Who is only being published anew misses nothing while it is away.
	const goodbye = run.self.isTest ? [] : [leaving(asReceiver(run, now), now)];
	// Patiently, because n8n answers 404 too while it starts, or publishes a workflow anew.
	const askHeir = heir.isTest ? ask : askPatiently;
	const reply = await askHeir(run.http, run.appSecret, heir.url, {
		ask: 'holdOver',
		receivers: [...rest, ...goodbye],
		takenOver: roster.takenOver,
	});
	if (!('standing' in reply)) return noHeir(run, heir, reply.silent);
	const { standing } = reply;
	if (roster.takenOver && !standing.canGiveBack) {
		run.warn(
			`${heir.url} now holds the callback of ${shownUrl(roster.takenOver.url)} and cannot give it back: its credential has no Verify Token of the Other Receiver`,
		);
	}
	try {
		// Where somebody else registered meanwhile, there is nothing left to hand over.
		await ensureHolderRegistration(run, heir.url, standing, replaces);
		return 'done';
	} catch (error) {
		// Meta does not reach it, though this n8n does: the next one may do better.
		if (isChallengeFailure(error)) return 'no answer';
		return await Promise.reject(error);
	}
}

/** Whether somebody on the list holds the callback now. */
async function handOver(
	run: ActivationContext,
	roster: Roster,
	replaces: string,
): Promise<boolean> {
	const unreached: string[] = [];
	for (const heir of heirsOf(roster, Date.now())) {
		const handed = await handTo(run, heir, roster, replaces);
		if (handed === 'done') return true;
		if (handed === 'no answer' && !heir.isTest) unreached.push(heir.url);
	}
	if (unreached.length === 0) return false;
	throw new RegistrationError(
		`The callback could not be handed to the triggers that share it: ${unreached.join(', ')}`,
		'Meta goes on delivering here, and keeps what is not taken for 7 days. Start the n8n of one of them, and publish (activate) the workflows that share the callback again.',
	);
}

async function giveBack(
	run: ActivationContext,
	{ url, fields }: TakenOver,
	now: AppSubscription,
): Promise<void> {
	if (run.otherVerifyToken === '') {
		throw new RegistrationError(
			`The callback cannot be given back to ${shownUrl(url)}`,
			'Enter its verify token in the credential, under Verify Token of the Other Receiver, and deactivate the workflow again.',
		);
	}
	const { appId, connection } = run;
	const theirs = fields ?? now.fields;
	// While it is still ours: should the rest fail, nobody comes back for a callback that is theirs.
	const { callbackUrl } = now;
	if (!(await removeSurplus(connection, { appId, callbackUrl }, theirs))) return;
	const verifyToken = run.otherVerifyToken;
	await ensureRegistration(connection, {
		appId,
		callbackUrl: url,
		verifyToken,
		fields: theirs,
		replaces: callbackUrl,
	});
}

/** The callback is this run's: somebody who stays gets it, or its former owner, or nobody. */
async function vacate(run: ActivationContext, subscription: AppSubscription): Promise<void> {
	const roster = readRoster(run);
	if (await handOver(run, roster, subscription.callbackUrl)) return;
	const { takenOver } = roster;
	const [shared] = run.options.otherReceivers;
	// Where n8n forgot what was taken over, the workflow itself still says from whom.
	const isForgotten = roster.hasBegun !== true && shared !== undefined && !run.self.isTest;
	const owner = takenOver ?? (isForgotten ? { url: shared } : undefined);
	if (owner) await giveBack(run, owner, subscription);
	else await removeIfStill(run, subscription.callbackUrl);
}

/** Looks once more, because those on the list were asked meanwhile, which takes its time. */
async function removeIfStill(
	{ connection, appId }: ActivationContext,
	callbackUrl: string,
): Promise<void> {
	const now = await readAppSubscription(connection, appId);
	if (now?.callbackUrl === callbackUrl) await removeSubscription(connection, appId);
}

/** Goes off the holder's list; and Meta need not send any more what only this run wanted. */
async function sayGoodbye(run: ActivationContext, holderUrl: string): Promise<void> {
	const reply = await askHolder(run, holderUrl, { ask: 'leave', id: run.self.id });
	if (!('standing' in reply)) return;
	const now = await readAppSubscription(run.connection, run.appId);
	if (now?.callbackUrl === holderUrl)
		await ensureHolderRegistration(run, holderUrl, reply.standing);
}

/** A delivery that is under way to a trigger which leaves has come by then; milliseconds. */
const UNDER_WAY_MS = 60_000;

/**
 * What n8n was already working on when the callback went to somebody else is still passed on: Meta gets
 * a 200 for it, and sends it to nobody else.
 */
function letListRunOut(run: ActivationContext): void {
	const now = Date.now();
	const receivers = presentReceivers(readRoster(run), now).map((receiver) => ({
		...receiver,
		until: Math.min(receiver.until ?? Infinity, now + UNDER_WAY_MS),
	}));
	clearRoster(run);
	if (receivers.length > 0) writeRoster(run, { version: 0, receivers });
}

/**
 * This run gets no more deliveries, and everybody else goes on getting theirs. What is registered at
 * Meta and is not ours stays.
 *
 * @throws {RegistrationError} when the callback cannot be passed on
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function giveUpPlace(run: ActivationContext): Promise<void> {
	const subscription = await readAppSubscription(run.connection, run.appId);
	if (subscription) {
		const holder = await holderOf(run, subscription.callbackUrl);
		if (holder.is === 'self') await vacate(run, subscription);
		if (holder.is === 'trigger') await sayGoodbye(run, subscription.callbackUrl);
		// Nobody knows whose it is. Should it turn out to be this trigger's, its list is needed.
		if (holder.is === 'silent') return;
	}
	letListRunOut(run);
	forgetHeld(run);
}
