import { isTestAddress, leadsToATrigger, leadsToNode } from './address';
import type { App } from './app';
import type { Reply } from './ask';
import { ask, askPatiently } from './ask';
import type { Request, TriggerStatus } from './protocol';
import { fieldsOf, unionOf } from './roster';

/** Who holds an app's callback, as anybody sees it. */
export type OtherHolder =
	/** A trigger of this app that answers. */
	| { is: 'trigger'; standing: TriggerStatus }
	/** A trigger's address where nobody listens any more. */
	| { is: 'left behind' }
	/** A trigger's address that does not answer. */
	| { is: 'silent'; reason: string }
	/** Somebody else's. */
	| { is: 'foreign' };

/** What it takes to ask a trigger of an app. */
type Asker = Pick<App, 'http' | 'appSecret'>;

export const askHolder = async (
	{ http, appSecret }: Asker,
	url: string,
	request: Request,
): Promise<Reply> => await ask(http, appSecret, url, request);

function asHolder(reply: Reply, url: string): OtherHolder {
	if ('standing' in reply) {
		const { standing } = reply;
		if (leadsToNode(url, standing.path)) return { is: 'trigger', standing };
		return { is: 'silent', reason: 'it names another path than its own' };
	}
	// A test ends within two minutes, whatever became of its n8n.
	if (reply.silent === 'not listening' || isTestAddress(url)) return { is: 'left behind' };
	return { is: 'silent', reason: reply.reason };
}

/**
 * Finds out who is behind a callback. Only an address that ends as those of our triggers do is ever
 * asked; a stranger's gets no request at all.
 *
 * @param isPatient asks again for ten seconds where nobody answers; a test is asked once, because it
 * listens, or it is over
 */
export async function whoIsBehind(
	{ http, appSecret }: Asker,
	url: string,
	isPatient: boolean,
): Promise<OtherHolder> {
	if (!leadsToATrigger(url)) return { is: 'foreign' };
	const askStatus = isPatient && !isTestAddress(url) ? askPatiently : ask;
	return asHolder(await askStatus(http, appSecret, url, { ask: 'status' }), url);
}

/** Every field that a holder and its receivers need. */
export const fieldsNeeded = (standing: TriggerStatus, now: number): string[] =>
	unionOf(standing.fields, fieldsOf({ version: 0, ...standing }, now));

/** Whether a holder passes on fields that only somebody else's receiver knows of. */
export const needsOtherFields = ({ takenOver }: Pick<TriggerStatus, 'takenOver'>): boolean =>
	takenOver !== undefined && takenOver.fields === undefined;
