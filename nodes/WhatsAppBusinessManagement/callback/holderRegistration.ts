import type { App } from './app';
import type { AppSubscription } from './appSubscription';
import { askHolder, fieldsNeeded, needsOtherFields } from './holder';
import type { TriggerStatus } from './protocol';
import { ensureRegistration } from './registration';
import type { Receiver } from './roster';
import { TEST_DURATION_MS } from './roster';
import { verifyTokenFor } from './signatures';

/** The receiver entry for a test that held the callback. */
export const testHolderAsReceiver = (
	{ id, fields, isTest }: TriggerStatus,
	{ callbackUrl }: AppSubscription,
	now: number,
): Receiver => ({ id, url: callbackUrl, fields, isTest, until: now + TEST_DURATION_MS });

/** Whether a receiver is on a holder's list with its current address and all of its fields. */
export const isListed = ({ receivers }: TriggerStatus, { url, fields, id }: Receiver): boolean =>
	receivers.some(
		(receiver) =>
			receiver.id === id &&
			receiver.url === url &&
			receiver.isLeaving !== true &&
			fields.every((field) => receiver.fields.includes(field)),
	);

/**
 * Registers the holder's callback with all fields that it and its receivers need.
 *
 * @returns the fields that Meta refused; undefined when another service registered in the meantime
 */
export async function ensureHolderRegistration(
	app: App,
	holderUrl: string,
	status: TriggerStatus,
	replaces = holderUrl,
): Promise<string[] | undefined> {
	return await ensureRegistration(
		app.connection,
		{
			appId: app.appId,
			callbackUrl: holderUrl,
			verifyToken: verifyTokenFor(status.path, app.appSecret),
			fields: fieldsNeeded(status, Date.now()),
			replaces,
			keepsOtherFields: needsOtherFields(status),
		},
		async () => {
			const reply = await askHolder(app, holderUrl, { ask: 'status' });
			return fieldsNeeded('status' in reply ? reply.status : status, Date.now());
		},
	);
}
