import { isSameCallback, ownAddress } from '../../callback/address';
import { readAppSubscription } from '../../callback/appSubscription';
import { ask } from '../../callback/ask';
import { needsOtherFields } from '../../callback/holder';
import { ensureRegistration } from '../../callback/registration';
import type { Roster } from '../../callback/roster';
import { fieldsOf, presentReceivers, unionOf } from '../../callback/roster';
import { serialize } from '../../callback/serialize';
import { verifyTokenFor } from '../../callback/signatures';
import { GraphConnection } from '../../graph/connection';
import type { Incoming } from '../request/incoming';
import { readRoster, writeRoster } from '../state/roster';

/** Whether the list has a test whose n8n was killed: Meta still sends the fields that only it needed. */
const hasExpiredTest = ({ receivers }: Roster, now: number): boolean =>
	receivers.some(({ until, isTest }) => isTest && until !== undefined && until <= now);

/** Registers what the receivers need. Returns false if that failed. It never throws. */
async function updateRegistration(incoming: Incoming): Promise<boolean> {
	const { context } = incoming;
	try {
		const connection = await GraphConnection.open(context);
		const appId = String(connection.credential.appId ?? '').trim();
		await serialize(appId, async () => await updateFields(incoming, connection, appId));
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		incoming.log(
			`the registration at Meta could not be updated after an interrupted change: ${reason}`,
		);
		return false;
	}
}

/** Whether the callback is still that of the holder that transferred it to this trigger, and does not answer. */
async function isAbandoned(incoming: Incoming, callbackUrl: string): Promise<boolean> {
	const { context, appSecret } = incoming;
	if (callbackUrl !== readRoster(incoming).unconfirmed?.formerHolder) return false;
	const reply = await ask(context.helpers.httpRequest, appSecret, callbackUrl, { ask: 'status' });
	return !('status' in reply);
}

/** The callback to register: the one that is registered if it leads here, or this trigger's own if it is to hold it. */
async function callbackToRegister(
	incoming: Incoming,
	registered: string,
): Promise<string | undefined> {
	const own = ownAddress(incoming.context) ?? '';
	if (isSameCallback(registered, own, incoming.self.path)) return registered;
	return (await isAbandoned(incoming, registered)) ? own : undefined;
}

/** Without its list, as after a kill, the trigger does not know whether it took over from another receiver. */
const mayNeedOtherFields = (roster: Roster): boolean =>
	roster.hasBegun !== true || needsOtherFields(roster);

async function updateFields(
	incoming: Incoming,
	connection: GraphConnection,
	appId: string,
): Promise<void> {
	const { appSecret, self } = incoming;
	const subscription = await readAppSubscription(connection, appId);
	if (!subscription) return;
	const callbackUrl = await callbackToRegister(incoming, subscription.callbackUrl);
	if (callbackUrl === undefined) return;
	const fieldsNow = () => unionOf(self.fields, fieldsOf(readRoster(incoming), Date.now()));
	const registration = {
		appId,
		callbackUrl,
		verifyToken: verifyTokenFor(self.path, appSecret),
		fields: fieldsNow(),
		replaces: subscription.callbackUrl,
		keepsOtherFields: mayNeedOtherFields(readRoster(incoming)),
	};
	await ensureRegistration(
		connection,
		registration,
		async () => await Promise.resolve(fieldsNow()),
	);
}

/** Deliveries arrive faster than Meta answers, and after an error the next attempt waits. */
const RETRY_AFTER_MS = 60_000;

/** Longer than a trigger takes to register what it has asked for. */
export const CONFIRM_AFTER_MS = 90_000;

/** Whether the trigger that asked for a change may have been killed before it registered it at Meta. */
const isInterrupted = ({ unconfirmed }: Roster, now: number): boolean =>
	unconfirmed !== undefined && now - unconfirmed.since >= CONFIRM_AFTER_MS;

/** When a trigger may sweep again, in milliseconds. */
const nextSweepAt = new Map<string, number>();

/**
 * Removes expired receivers from the list, and registers at Meta what a killed n8n did not; called at each
 * delivery and each request. An interrupted test stays on the list until its fields are removed at Meta, so
 * that the next call repeats an attempt that failed. It never throws.
 */
export async function sweep(incoming: Incoming): Promise<void> {
	const { now, self } = incoming;
	const roster = readRoster(incoming);
	const hasExpired = presentReceivers(roster, now).length < roster.receivers.length;
	const mustUpdate = hasExpiredTest(roster, now) || isInterrupted(roster, now);
	if (!hasExpired && !mustUpdate) return;
	if (now < (nextSweepAt.get(self.id) ?? 0)) return;
	nextSweepAt.set(self.id, now + RETRY_AFTER_MS);
	if (mustUpdate && !(await updateRegistration(incoming))) return;
	// Read again: another trigger may have joined in the meantime.
	const { unconfirmed, ...current } = readRoster(incoming);
	const isConfirmed = mustUpdate && unconfirmed?.since === roster.unconfirmed?.since;
	writeRoster(incoming, {
		...current,
		receivers: presentReceivers(current, now),
		...(unconfirmed && !isConfirmed && { unconfirmed }),
	});
	nextSweepAt.delete(self.id);
}
