import { readAppSubscription } from '../../graph/appSubscriptions';
import { GraphConnection } from '../../graph/connection';
import { isSameCallback } from '../registration/callback';
import type { Incoming } from '../delivery/incoming';
import type { Roster } from './receiver';
import { fieldsOf, presentReceivers, unionOf } from './receiver';
import { readRoster, writeRoster } from './roster';
import { establish } from '../registration/registration';
import { verifyTokenFor } from '../delivery/verification';

/** A test whose n8n was killed said no goodbye, so Meta still sends what only it wanted. */
const wasCutOff = ({ receivers }: Roster, now: number): boolean =>
	receivers.some(({ until, isTest }) => isTest && until !== undefined && until <= now);

/** Meta need not send any more what nobody on the list wants. It never throws. */
async function settle({ context, appSecret, self, staticData, log }: Incoming): Promise<void> {
	try {
		const connection = await GraphConnection.open(context);
		const appId = String(connection.credential.appId ?? '').trim();
		const callbackUrl = context.getNodeWebhookUrl('default') ?? '';
		const subscription = await readAppSubscription(connection, appId);
		if (!subscription || !isSameCallback(subscription.callbackUrl, callbackUrl, self.path)) return;
		const roster = readRoster(staticData, self.id);
		await establish(connection, {
			appId,
			callbackUrl: subscription.callbackUrl,
			verifyToken: verifyTokenFor(self.path, appSecret),
			fields: unionOf(self.fields, fieldsOf(roster, Date.now())),
			keepsOtherFields: roster.takenOver !== undefined && !roster.takenOver.fields,
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		log(`the webhook fields of a test that was cut off could not be removed: ${reason}`);
	}
}

/** Takes whoever ran out off the list. Done when the first delivery after that comes. */
export async function sweep(incoming: Incoming): Promise<void> {
	const { staticData, self, now } = incoming;
	const roster = readRoster(staticData, self.id);
	const receivers = presentReceivers(roster, now);
	if (receivers.length === roster.receivers.length) return;
	writeRoster(staticData, self.id, { ...roster, receivers });
	if (wasCutOff(roster, now)) await settle(incoming);
}
