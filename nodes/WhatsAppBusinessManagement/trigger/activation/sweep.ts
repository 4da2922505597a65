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

/** A test whose n8n was killed said no goodbye, so Meta still sends what only it wanted. */
const wasCutOff = ({ receivers }: Roster, now: number): boolean =>
	receivers.some(({ until, isTest }) => isTest && until !== undefined && until <= now);

/** Meta need not send any more what nobody on the list wants. False where that failed. It never throws. */
async function settle(incoming: Incoming): Promise<boolean> {
	const { context } = incoming;
	try {
		const connection = await GraphConnection.open(context);
		const appId = String(connection.credential.appId ?? '').trim();
		await serialize(appId, async () => await settleFields(incoming, connection, appId));
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		incoming.log(`the webhook fields of a test that was cut off could not be removed: ${reason}`);
		return false;
	}
}

async function settleFields(
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

/** Deliveries come faster than Meta answers, and where it answers with an error, it is not asked each time. */
const AGAIN_AFTER_MS = 60_000;

/** Until when a trigger does not begin anew, in milliseconds. */
const restingUntil = new Map<string, number>();

/**
 * Takes whoever ran out off the list. Done when the first delivery after that comes. A test that was
 * cut off stays until its fields are gone at Meta: by it the next delivery knows that they are not.
 * It never throws.
 */
export async function sweep(incoming: Incoming): Promise<void> {
	const { now, self } = incoming;
	const roster = readRoster(incoming);
	if (presentReceivers(roster, now).length === roster.receivers.length) return;
	if (now < (restingUntil.get(self.id) ?? 0)) return;
	restingUntil.set(self.id, now + AGAIN_AFTER_MS);
	if (wasCutOff(roster, now) && !(await settle(incoming))) return;
	// Read once more: somebody may have joined meanwhile.
	const current = readRoster(incoming);
	writeRoster(incoming, { ...current, receivers: presentReceivers(current, now) });
	restingUntil.delete(self.id);
}
