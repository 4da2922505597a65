import { sleep } from 'n8n-workflow';

import { isTestAddress, leadsToATrigger } from './address';
import type { App } from './app';
import { readAppSubscription } from './appSubscription';
import { ask } from './ask';
import { identifyHolder } from './holder';
import { MOST_STATES } from './protocol';
import { presentReceivers } from './roster';

/**
 * What Get Changes asks the triggers of its app, so that a change is output once: by a trigger or by Get
 * Changes. It is a courtesy, never a condition: without an answer Get Changes outputs the change, because
 * twice is better than never.
 */

/** All requests together take no longer than this, in milliseconds. */
const MOST_TIME_MS = 5000;

/** Milliseconds between two checks whether the work has ended. */
const CHECK_MS = 100;

/** Waits for work, but no longer than `MOST_TIME_MS`. It never throws. */
async function waitFor(work: Promise<unknown>): Promise<void> {
	let hasEnded = false;
	const late = async () => {
		const end = Date.now() + MOST_TIME_MS;
		while (!hasEnded && Date.now() < end) await sleep(CHECK_MS);
	};
	const settled = work.catch(() => undefined);
	await Promise.race([settled, late()]);
	hasEnded = true;
}

/** The addresses of the app's live triggers: the holder of the callback, and all with which it shares it. */
async function findTriggers(app: App): Promise<string[]> {
	const subscription = await readAppSubscription(app.connection, app.appId);
	if (!subscription || isTestAddress(subscription.callbackUrl)) return [];
	const holder = await identifyHolder(app, subscription.callbackUrl, false);
	if (holder.is !== 'trigger') return [];
	const receivers = presentReceivers({ version: 0, ...holder.status }, Date.now());
	const others = receivers.filter(({ isTest }) => !isTest).map(({ url }) => url);
	return [subscription.callbackUrl, ...others.filter(leadsToATrigger)];
}

/** The states in lists that a request may contain. */
function listsOf(stateIds: readonly string[]): string[][] {
	const lists: string[][] = [];
	for (let from = 0; from < stateIds.length; from += MOST_STATES)
		lists.push(stateIds.slice(from, from + MOST_STATES));
	return lists;
}

/** What the triggers of the app have answered so far. */
interface Answers {
	/** How many triggers were asked. */
	triggers: number;
	/** How many of them have taken a state. */
	takenBy: Map<string, number>;
}

/** Sends a request about states to every trigger of the app at once, and notes the answers as they arrive. */
async function askTriggers(
	app: App,
	kind: 'given' | 'taken',
	stateIds: ReadonlySet<string>,
	since: number,
	answers: Answers,
): Promise<void> {
	const triggers = await findTriggers(app);
	answers.triggers = triggers.length;
	const askOne = async (url: string) => {
		for (const list of listsOf([...stateIds])) {
			const reply = await ask(app.http, app.appSecret, url, { ask: kind, stateIds: list, since });
			if (!('status' in reply)) return;
			const { takenStates } = reply.status;
			const taken = new Set<unknown>(Array.isArray(takenStates) ? takenStates : []);
			for (const stateId of list) {
				if (taken.has(stateId)) {
					answers.takenBy.set(stateId, (answers.takenBy.get(stateId) ?? 0) + 1);
				}
			}
		}
	};
	await Promise.all(triggers.map(askOne));
}

/** What the triggers answer within five seconds. Each of the states is asked about once. */
async function answersOf(
	app: App,
	kind: 'given' | 'taken',
	stateIds: readonly string[],
	since: number,
): Promise<Answers> {
	const answers: Answers = { triggers: 0, takenBy: new Map() };
	if (stateIds.length === 0) return answers;
	const from = Math.max(0, Math.floor(since));
	await waitFor(askTriggers(app, kind, new Set(stateIds), from, answers));
	return answers;
}

/**
 * Asks the triggers of the app which states they have taken.
 *
 * @param stateIds results of `stateIdOf`
 * @param since milliseconds
 * @returns the states that a trigger has taken since then. A trigger that does not answer, or not within
 * five seconds, has taken none. It never throws
 */
export async function alreadyTaken(
	app: App,
	stateIds: readonly string[],
	since: number,
): Promise<ReadonlySet<string>> {
	const { takenBy } = await answersOf(app, 'taken', stateIds, since);
	return new Set(takenBy.keys());
}

/**
 * Tells the triggers of the app which states Get Changes is about to output, so that they omit a delivery about
 * them that arrives within the next ten minutes. It never throws, and waits five seconds at most.
 *
 * A delivery may have arrived after `alreadyTaken`. A trigger answers with the states that it has taken since,
 * and omits none of these. One that does not answer may have noted the states all the same.
 *
 * @param stateIds results of `stateIdOf`
 * @param since milliseconds, as of `alreadyTaken`
 * @returns the states that every trigger has taken, so that nobody omits a delivery of them
 */
export async function tellGiven(
	app: App,
	stateIds: readonly string[],
	since: number,
): Promise<ReadonlySet<string>> {
	const { triggers, takenBy } = await answersOf(app, 'given', stateIds, since);
	return new Set([...takenBy.keys()].filter((stateId) => takenBy.get(stateId) === triggers));
}
