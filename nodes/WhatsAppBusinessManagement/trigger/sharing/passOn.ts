import type { Http } from '../../callback/post';
import type { Copy, Receipt } from '../../callback/relay';
import { sendCopy } from '../../callback/relay';
import { DEADLINE_MS } from '../../graph/deadline';
import { forget, recall, remember } from '../state/recentKeys';

/** A receiver of a copy. */
export interface Addressee {
	/** A trigger's ID, or the address of a foreign receiver. */
	key: string;
	url: string;
	/** False for a foreign receiver. */
	isTrigger: boolean;
	/** A test that does not take its copy never fails a delivery. */
	isTest: boolean;
	/** When a test ends. It distinguishes two tests of the same trigger, which have the same key. */
	until?: number;
}

/** The result of relaying one delivery. */
export interface Outcome {
	/** Whether no receiver is missing. */
	isComplete: boolean;
	/** The receivers that did not take their copy, and for which Meta should retry. */
	missing: Addressee[];
	/** The receivers that have failed for too long, and are no longer retried. */
	dropped: Addressee[];
}

const HOUR_MS = 3_600_000;

/**
 * How long a receiver may fail before it is dropped. n8n answers 404 while it publishes a workflow again,
 * so a 404 counts for an hour; any other failure counts for the 7 days for which Meta retries.
 */
const DROP_AFTER_MS: Readonly<Record<Exclude<Receipt, 'taken'>, number>> = {
	'not listening': HOUR_MS,
	failed: 7 * 24 * HOUR_MS,
};

/** The receivers that fail in this process, per holder. */
const failing = new Map<string, { receipt: Receipt; since: number; isDropped?: boolean }>();

/** Includes the holder, because holders of two apps may have the same receiver. */
const failureKey = (holderId: string, key: string): string => `${holderId} ${key}`;

/** Resets the failures of receivers that join again. */
export function forgetFailures(holderId: string, keys: Iterable<string>): void {
	for (const key of keys) failing.delete(failureKey(holderId, key));
}

type Assessment = 'ok' | 'missing' | 'drop';

function assess(holderId: string, to: Addressee, receipt: Receipt, now: number): Assessment {
	const key = failureKey(holderId, to.key);
	if (receipt === 'taken') {
		failing.delete(key);
		return 'ok';
	}
	if (to.isTest) return receipt === 'not listening' ? 'drop' : 'ok';
	const before = failing.get(key);
	const since = before?.receipt === receipt ? before.since : now;
	const isDropped = now - since >= DROP_AFTER_MS[receipt];
	failing.set(key, { receipt, since, isDropped });
	if (!isDropped) return 'missing';
	// A foreign receiver stays in the node's options, but is reported as dropped only once.
	return before?.isDropped ? 'ok' : 'drop';
}

/** Identifies a copy. Meta's signature identifies the delivery, because it is a digest of its bytes. */
const copyKey = (holderId: string, { signature }: Copy, { key, until }: Addressee): string =>
	`copy ${holderId} ${signature} ${key} ${until ?? ''}`;

/**
 * Relays a delivery to all receivers concurrently. A receiver that has taken a copy of the same bytes
 * gets no second one, so that Meta's retry repeats only what failed. It never throws.
 *
 * @param now milliseconds
 */
export async function passOnToAll(
	http: Http,
	appSecret: string,
	copy: Copy,
	{ holderId, addressees, now }: { holderId: string; addressees: Addressee[]; now: number },
): Promise<Outcome> {
	const outcome: Outcome = { isComplete: true, missing: [], dropped: [] };
	const send = async (addressee: Addressee) => {
		const key = copyKey(holderId, copy, addressee);
		const state = recall(key, now);
		if (state === 'taken') return;
		if (state === 'running') {
			// The copy is still being sent: Meta retried in the meantime, or receivers relay in a loop.
			outcome.missing.push(addressee);
			return;
		}
		remember(key, 'running', now, 2 * DEADLINE_MS.receiver);
		const receipt = await sendCopy(http, appSecret, addressee, copy);
		if (receipt === 'taken') remember(key, 'taken', now);
		else forget(key);
		const assessment = assess(holderId, addressee, receipt, now);
		if (assessment === 'missing') outcome.missing.push(addressee);
		if (assessment === 'drop') outcome.dropped.push(addressee);
	};
	await Promise.all(addressees.map(send));
	return { ...outcome, isComplete: outcome.missing.length === 0 };
}
