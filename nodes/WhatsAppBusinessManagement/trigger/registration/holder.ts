import { isSameCallback, isTestAddress, leadsToATrigger, leadsToNode } from './callback';
import { heldCallback } from './keptData';
import type { Reply } from '../receivers/ask';
import { ask, askPatiently } from '../receivers/ask';
import { PROCESS_ID } from '../receivers/identity';
import type { Request, Standing } from '../receivers/protocol';
import { fieldsOf, unionOf } from '../receivers/receiver';
import type { Run } from './run';

/** Who holds an app's callback, as anybody sees it. */
export type OtherHolder =
	/** A trigger of this app that answers. */
	| { is: 'trigger'; standing: Standing }
	/** A trigger's address where nobody listens any more. */
	| { is: 'left behind' }
	/** A trigger's address that does not answer. */
	| { is: 'silent'; reason: string }
	/** Somebody else's. */
	| { is: 'foreign' };

/** Who holds an app's callback, as a run sees it. */
export type Holder =
	/** This run itself. */
	{ is: 'self' } | OtherHolder;

/** What it takes to ask a trigger of an app. */
type Asker = Pick<Run, 'http' | 'appSecret'>;

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

/** Whether the trigger that answered is this run: the same node, live or test, in this process. */
const isSelf = ({ self, callbackUrl }: Run, url: string, { id, process }: Standing): boolean =>
	id === self.id && process === PROCESS_ID && isSameCallback(url, callbackUrl, self.path);

/**
 * Finds out who holds a callback, for a run that may hold it itself. Its own path is not enough: a copy
 * of the workflow in another n8n has the same. Its own are its address, the one under which it has
 * registered before (n8n's public address may have changed), and who answers as itself.
 */
export async function holderOf(run: Run, url: string, isPatient = false): Promise<Holder> {
	if (url === run.callbackUrl) return { is: 'self' };
	const wasOurs = url === heldCallback(run) && !run.self.isTest;
	const holder = await whoIsBehind(run, url, isPatient && !wasOurs);
	if (holder.is !== 'trigger') return wasOurs ? { is: 'self' } : holder;
	return isSelf(run, url, holder.standing) ? { is: 'self' } : holder;
}

/** Every field that a holder and its receivers need. */
export const fieldsOfStanding = (standing: Standing, now: number): string[] =>
	unionOf(standing.fields, fieldsOf({ version: 0, ...standing }, now));

/** Whether a holder passes on fields that only somebody else's receiver knows of. */
export const needsOtherFields = ({ takenOver }: Pick<Standing, 'takenOver'>): boolean =>
	takenOver !== undefined && takenOver.fields === undefined;
