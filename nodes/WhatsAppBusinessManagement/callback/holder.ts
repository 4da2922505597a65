import { isTestAddress, leadsToATrigger, leadsToNode } from './address';
import type { App } from './app';
import type { Reply } from './ask';
import { ask, askWithRetries } from './ask';
import type { Request, TriggerStatus } from './protocol';
import { fieldsOf, unionOf } from './roster';

/** What is registered as an app's callback, as seen from outside. */
export type OtherHolder =
	/** A trigger of this app that answers. */
	| { is: 'trigger'; status: TriggerStatus }
	/** A trigger's address that is no longer registered in its n8n. */
	| { is: 'stale' }
	/** A trigger's address that does not answer, or not as a trigger of this app. */
	| { is: 'unresponsive'; reason: string }
	/** An address that is not a trigger of this package. */
	| { is: 'foreign' };

/** What a request to another trigger of an app requires. */
type AppAccess = Pick<App, 'http' | 'appSecret'>;

export const askHolder = async (
	{ http, appSecret }: AppAccess,
	url: string,
	request: Request,
): Promise<Reply> => await ask(http, appSecret, url, request);

function holderFrom(reply: Reply, url: string): OtherHolder {
	if ('status' in reply) {
		const { status } = reply;
		if (leadsToNode(url, status.path)) return { is: 'trigger', status };
		return { is: 'unresponsive', reason: 'it names another path than its own' };
	}
	// n8n ends a test within two minutes, so a test address that does not answer is unused.
	if (reply.failure === 'not listening' || isTestAddress(url)) return { is: 'stale' };
	return { is: 'unresponsive', reason: reply.reason };
}

/**
 * Identifies the holder of a callback. Only an address of a trigger of this package gets a request; any
 * other address is reported as foreign without one.
 *
 * @param withRetries whether to repeat the request for ten seconds; a test is asked once, because a test
 * that does not answer has ended
 */
export async function identifyHolder(
	{ http, appSecret }: AppAccess,
	url: string,
	withRetries: boolean,
): Promise<OtherHolder> {
	if (!leadsToATrigger(url)) return { is: 'foreign' };
	const askStatus = withRetries && !isTestAddress(url) ? askWithRetries : ask;
	return holderFrom(await askStatus(http, appSecret, url, { ask: 'status' }), url);
}

/** Every field that a holder and its receivers need. */
export const fieldsNeeded = (status: TriggerStatus, now: number): string[] =>
	unionOf(status.fields, fieldsOf({ version: 0, ...status }, now));

/** Whether a holder relays to a foreign receiver whose fields are unknown. */
export const needsOtherFields = ({ takenOver }: Pick<TriggerStatus, 'takenOver'>): boolean =>
	takenOver !== undefined && takenOver.fields === undefined;
