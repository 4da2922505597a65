import { isSameCallback } from '../../callback/address';
import { readAppSubscription } from '../../callback/appSubscription';
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

/** Removes the fields that no receiver needs. Returns false if that failed. It never throws. */
async function removeUnusedFields(incoming: Incoming): Promise<boolean> {
	const { context } = incoming;
	try {
		const connection = await GraphConnection.open(context);
		const appId = String(connection.credential.appId ?? '').trim();
		await serialize(appId, async () => await updateFields(incoming, connection, appId));
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		incoming.log(`the webhook fields of an interrupted test could not be removed: ${reason}`);
		return false;
	}
}

async function updateFields(
	incoming: Incoming,
	connection: GraphConnection,
	appId: string,
): Promise<void> {
	const { context, appSecret, self } = incoming;
	const callbackUrl = context.getNodeWebhookUrl('default') ?? '';
	const subscription = await readAppSubscription(connection, appId);
	if (!subscription || !isSameCallback(subscription.callbackUrl, callbackUrl, self.path)) return;
	const fieldsNow = () => unionOf(self.fields, fieldsOf(readRoster(incoming), Date.now()));
	const registration = {
		appId,
		callbackUrl: subscription.callbackUrl,
		verifyToken: verifyTokenFor(self.path, appSecret),
		fields: fieldsNow(),
		keepsOtherFields: needsOtherFields(readRoster(incoming)),
	};
	await ensureRegistration(
		connection,
		registration,
		async () => await Promise.resolve(fieldsNow()),
	);
}

/** Deliveries arrive faster than Meta answers, and after an error the next attempt waits. */
const RETRY_AFTER_MS = 60_000;

/** When a trigger may sweep again, in milliseconds. */
const nextSweepAt = new Map<string, number>();

/**
 * Removes expired receivers from the list; called at each delivery. An interrupted test stays on the list
 * until its fields are removed at Meta, so that the next delivery repeats an attempt that failed. It never
 * throws.
 */
export async function sweep(incoming: Incoming): Promise<void> {
	const { now, self } = incoming;
	const roster = readRoster(incoming);
	if (presentReceivers(roster, now).length === roster.receivers.length) return;
	if (now < (nextSweepAt.get(self.id) ?? 0)) return;
	nextSweepAt.set(self.id, now + RETRY_AFTER_MS);
	if (hasExpiredTest(roster, now) && !(await removeUnusedFields(incoming))) return;
	// Read again: another trigger may have joined in the meantime.
	const current = readRoster(incoming);
	writeRoster(incoming, { ...current, receivers: presentReceivers(current, now) });
	nextSweepAt.delete(self.id);
}
