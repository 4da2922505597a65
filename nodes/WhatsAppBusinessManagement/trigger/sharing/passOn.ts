import type { Http } from '../../callback/post';
import { RECEIVER_TIMEOUT_MS } from '../../callback/post';
import type { Copy, Receipt } from '../../callback/relay';
import { sendCopy } from '../../callback/relay';
import { forget, recall, remember } from '../state/recentKeys';

/** Somebody who gets a copy. */
export interface Addressee {
	/** Names it in the memory: a receiver's id, or the address of somebody else's receiver. */
	key: string;
	url: string;
	/** Somebody else's receiver is none. */
	isTrigger: boolean;
	/** A test that does not take its copy loses nothing: its run is over. */
	isTest: boolean;
	/** When a test ends: the next one of the same trigger has the same key, and took nothing yet. */
	until?: number;
}

/** What came of the copies of one delivery. */
export interface Outcome {
	/** Whether everybody who counts has got it. */
	isComplete: boolean;
	/** Who did not take its copy, and counts. */
	missing: Addressee[];
	/** Who has failed for too long to be waited for any longer. */
	letGo: Addressee[];
}

const HOUR_MS = 3_600_000;

/**
 * How long somebody may fail to take copies before it is let go. n8n answers 404 while it publishes
 * a workflow anew, so that counts for an hour; for a server that is away, Meta would try for 7 days.
 */
const PATIENCE_MS: Readonly<Record<Exclude<Receipt, 'taken'>, number>> = {
	'not listening': HOUR_MS,
	failed: 7 * 24 * HOUR_MS,
};

/** Since when somebody fails a holder, and how; in this process. */
const failing = new Map<string, { receipt: Receipt; since: number; isLetGo?: boolean }>();

/** Holders of two apps may name the same receiver: what it takes of one tells nothing of the other. */
const failureKey = (holderId: string, key: string): string => `${holderId} ${key}`;

/** Who joins anew has all the patience again: what it missed while it was off the list does not count. */
export function forgetFailures(holderId: string, keys: Iterable<string>): void {
	for (const key of keys) failing.delete(failureKey(holderId, key));
}

type Verdict = 'fine' | 'missing' | 'let go';

function judge(holderId: string, to: Addressee, receipt: Receipt, now: number): Verdict {
	const key = failureKey(holderId, to.key);
	if (receipt === 'taken') {
		failing.delete(key);
		return 'fine';
	}
	if (to.isTest) return receipt === 'not listening' ? 'let go' : 'fine';
	const before = failing.get(key);
	const since = before?.receipt === receipt ? before.since : now;
	const isLetGo = now - since >= PATIENCE_MS[receipt];
	failing.set(key, { receipt, since, isLetGo });
	if (!isLetGo) return 'missing';
	// Somebody else's receiver stays in the node's options and may come back; it is told of once.
	return before?.isLetGo ? 'fine' : 'let go';
}

/** What a delivery is known by: Meta's signature is a digest of its bytes. */
const copyKey = (holderId: string, { signature }: Copy, { key, until }: Addressee): string =>
	`copy ${holderId} ${signature} ${key} ${until ?? ''}`;

/**
 * Passes a delivery on to all at once. Who took its copy of the same bytes before gets none, so when
 * Meta delivers again only what failed is repeated. It never throws.
 *
 * @param now milliseconds
 */
export async function passOnToAll(
	http: Http,
	appSecret: string,
	copy: Copy,
	{ holderId, addressees, now }: { holderId: string; addressees: Addressee[]; now: number },
): Promise<Outcome> {
	const outcome: Outcome = { isComplete: true, missing: [], letGo: [] };
	const send = async (addressee: Addressee) => {
		const key = copyKey(holderId, copy, addressee);
		const state = recall(key, now);
		if (state === 'taken') return;
		if (state === 'running') {
			// It was sent a moment ago: delivered again meanwhile, or sent round in a circle.
			outcome.missing.push(addressee);
			return;
		}
		remember(key, 'running', now, 2 * RECEIVER_TIMEOUT_MS);
		const receipt = await sendCopy(http, appSecret, addressee, copy);
		if (receipt === 'taken') remember(key, 'taken', now);
		else forget(key);
		const verdict = judge(holderId, addressee, receipt, now);
		if (verdict === 'missing') outcome.missing.push(addressee);
		if (verdict === 'let go') outcome.letGo.push(addressee);
	};
	await Promise.all(addressees.map(send));
	return { ...outcome, isComplete: outcome.missing.length === 0 };
}
