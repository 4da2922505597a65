import type { AppSubscription } from '../../graph/appSubscriptions';
import { readAppSubscription, removeSubscription } from '../../graph/appSubscriptions';
import { askHolder, fieldsOfStanding, holderOf, needsOtherFields } from './holder';
import type { Receiver, Roster, TakenOver } from '../receivers/receiver';
import { leaving, presentReceivers, unionOf } from '../receivers/receiver';
import { clearRoster, readRoster } from '../receivers/roster';
import { establish, isChallengeFailure, RegistrationError, removeSurplus } from './registration';
import type { Run } from './run';
import { asReceiver } from './run';
import { verifyTokenFor } from '../delivery/verification';

/** Live triggers first: a test may end at any moment. */
const heirsOf = (roster: Roster, now: number): Receiver[] =>
	presentReceivers(roster, now)
		.filter(({ isLeaving }) => isLeaving !== true)
		.sort((left, right) => Number(left.isTest) - Number(right.isTest));

/** What became of the attempt to hand the callback to somebody on the list. */
type Handed = 'done' | 'gone' | 'no answer';

async function handTo(run: Run, heir: Receiver, roster: Roster): Promise<Handed> {
	const now = Date.now();
	const rest = presentReceivers(roster, now).filter(({ id }) => id !== heir.id);
	// Who is only being published anew misses nothing while it is away.
	const goodbye = run.self.isTest ? [] : [leaving(asReceiver(run, now), now)];
	const reply = await askHolder(run, heir.url, {
		ask: 'holdOver',
		receivers: [...rest, ...goodbye],
		takenOver: roster.takenOver,
	});
	if (!('standing' in reply)) return reply.silent === 'not listening' ? 'gone' : 'no answer';
	const { standing } = reply;
	if (roster.takenOver && !standing.canGiveBack) {
		run.warn(
			`${heir.url} now holds the callback of ${roster.takenOver.url} and cannot give it back: its credential has no Verify Token of the Other Receiver`,
		);
	}
	const wanted = {
		appId: run.appId,
		callbackUrl: heir.url,
		verifyToken: verifyTokenFor(standing.path, run.appSecret),
		fields: fieldsOfStanding(standing, now),
		keepsOtherFields: needsOtherFields(standing),
	};
	try {
		await establish(run.connection, wanted);
		return 'done';
	} catch (error) {
		// Meta does not reach it, though this n8n does: the next one may do better.
		if (isChallengeFailure(error)) return 'no answer';
		return await Promise.reject(error);
	}
}

/** Whether somebody on the list holds the callback now. */
async function handOver(run: Run, roster: Roster): Promise<boolean> {
	const unreached: string[] = [];
	for (const heir of heirsOf(roster, Date.now())) {
		const handed = await handTo(run, heir, roster);
		if (handed === 'done') return true;
		if (handed === 'no answer' && !heir.isTest) unreached.push(heir.url);
	}
	if (unreached.length === 0) return false;
	throw new RegistrationError(
		`The callback could not be handed to the triggers that share it: ${unreached.join(', ')}`,
		'Meta goes on delivering here, and keeps what is not taken for 7 days. Start the n8n of one of them, and publish (activate) its workflow again.',
	);
}

async function giveBack(run: Run, { url, fields }: TakenOver, now: AppSubscription): Promise<void> {
	if (run.otherVerifyToken === '') {
		throw new RegistrationError(
			`The callback cannot be given back to ${url}`,
			'Enter its verify token in the credential, under Verify Token of the Other Receiver, and deactivate the workflow again.',
		);
	}
	const { appId, connection } = run;
	const theirs = fields ?? now.fields;
	// While it is still ours: should the rest fail, nobody comes back for a callback that is theirs.
	const { callbackUrl } = now;
	if (!(await removeSurplus(connection, { appId, callbackUrl }, theirs))) return;
	const verifyToken = run.otherVerifyToken;
	await establish(connection, { appId, callbackUrl: url, verifyToken, fields: theirs });
}

/** The callback is this run's: somebody who stays gets it, or its former owner, or nobody. */
async function vacate(run: Run, subscription: AppSubscription): Promise<void> {
	const roster = readRoster(run.staticData, run.self.id);
	if (await handOver(run, roster)) return;
	const { takenOver } = roster;
	const [shared] = run.options.otherReceivers;
	// Where n8n forgot what was taken over, the workflow itself still says from whom.
	const isForgotten = roster.hasBegun !== true && shared !== undefined && !run.self.isTest;
	const owner = takenOver ?? (isForgotten ? { url: shared } : undefined);
	if (owner) await giveBack(run, owner, subscription);
	else await removeSubscription(run.connection, run.appId);
}

/** Goes off the holder's list; and Meta need not send any more what only this run wanted. */
async function sayGoodbye(run: Run, holderUrl: string): Promise<void> {
	const reply = await askHolder(run, holderUrl, { ask: 'leave', id: run.self.id });
	if (!('standing' in reply)) return;
	const { standing } = reply;
	await establish(run.connection, {
		appId: run.appId,
		callbackUrl: holderUrl,
		verifyToken: verifyTokenFor(standing.path, run.appSecret),
		fields: unionOf(fieldsOfStanding(standing, Date.now())),
		keepsOtherFields: needsOtherFields(standing),
	});
}

/**
 * This run gets no more deliveries, and everybody else goes on getting theirs. What is registered at
 * Meta and is not ours stays.
 *
 * @throws {RegistrationError} when the callback cannot be passed on
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function giveUpPlace(run: Run): Promise<void> {
	const subscription = await readAppSubscription(run.connection, run.appId);
	if (subscription) {
		const holder = await holderOf(run, subscription.callbackUrl);
		if (holder.is === 'self') await vacate(run, subscription);
		if (holder.is === 'trigger') await sayGoodbye(run, subscription.callbackUrl);
	}
	clearRoster(run.staticData, run.self.id);
}
