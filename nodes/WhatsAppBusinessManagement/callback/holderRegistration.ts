import type { App } from './app';
import type { AppSubscription } from './appSubscription';
import { askHolder, fieldsNeeded, needsOtherFields } from './holder';
import type { TriggerStatus } from './protocol';
import { ensureRegistration } from './registration';
import type { Receiver } from './roster';
import { TEST_LASTS_MS } from './roster';
import { verifyTokenFor } from './signatures';

/** A test that held the callback, as one of those who share it. */
export const testHolderAsReceiver = (
	{ id, fields, isTest }: TriggerStatus,
	{ callbackUrl }: AppSubscription,
	now: number,
): Receiver => ({ id, url: callbackUrl, fields, isTest, until: now + TEST_LASTS_MS });

/** Whether a holder has a receiver on its list, with its address and all of its fields. */
export const isListed = ({ receivers }: TriggerStatus, { url, fields, id }: Receiver): boolean =>
	receivers.some(
		(receiver) =>
			receiver.id === id &&
			receiver.url === url &&
			receiver.isLeaving !== true &&
			fields.every((field) => receiver.fields.includes(field)),
	);

/** Makes Meta send the holder what all of its receivers need. */
export async function ensureHolderRegistration(
	app: App,
	holderUrl: string,
	standing: TriggerStatus,
	replaces = holderUrl,
): Promise<string[] | undefined> {
	return await ensureRegistration(
		app.connection,
		{
			appId: app.appId,
			callbackUrl: holderUrl,
			verifyToken: verifyTokenFor(standing.path, app.appSecret),
			fields: fieldsNeeded(standing, Date.now()),
			replaces,
			keepsOtherFields: needsOtherFields(standing),
		},
		async () => {
			const reply = await askHolder(app, holderUrl, { ask: 'status' });
			return fieldsNeeded('standing' in reply ? reply.standing : standing, Date.now());
		},
	);
}
