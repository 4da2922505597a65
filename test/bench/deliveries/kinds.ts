import { setTimeout as sleep } from 'node:timers/promises';
import { newest, untilIdle } from './executions';
import { load, perSecond, unexpected } from './load';
import type { TemplateStatus } from './madeUpDeliveries';
import { say } from './print';
import type { Stage } from './stage';

/** More than n8n takes in a second on any machine. */
const MOST_PER_SECOND = 1_500;

/** Long enough for n8n to store an execution, had there been a reason for one. */
const QUIET_MS = 500;

/** Long enough for a delivery to reach all who share it. */
const START_MS = 10_000;

/** Deliveries of one kind: where they go, and what comes of them. */
export interface Kind {
	name: string;
	url: string;
	status: TemplateStatus;
	/** Each starts an execution for every delivery, or none does. */
	workflowIds: string[];
	startsExecutions: boolean;
}

/**
 * Deliveries of a kind for some seconds: how many a second were answered. n8n answers before an
 * execution is over, but falls behind by no more than a few: the next answers wait for them.
 */
export async function measure(stage: Stage, kind: Kind, seconds: number): Promise<number> {
	const calls = stage.deliveries.signed(kind.url, kind.status, seconds * MOST_PER_SECOND);
	const answers = await load(calls, seconds, stage.signal);
	await untilIdle(stage.scene.api, kind.workflowIds);

	const others = unexpected(answers, 200);
	if (others) say(`  ! ${kind.name}: of ${answers.count} deliveries ${others}, and not 200`);
	return perSecond(answers);
}

/** One delivery of a kind, to see that it does what is to be measured. */
export async function probe(stage: Stage, { name, url, ...kind }: Kind): Promise<void> {
	const newestOnes = async () =>
		await Promise.all(kind.workflowIds.map(async (id) => await newest(stage.scene.api, id)));
	const before = await newestOnes();
	const countStarted = async () =>
		(await newestOnes()).filter((id, index) => id > (before[index] ?? 0)).length;

	await load(stage.deliveries.signed(url, kind.status, 1), 1, stage.signal);
	const expected = kind.startsExecutions ? kind.workflowIds.length : 0;
	const deadline = Date.now() + START_MS;
	let started: number;
	do {
		// Also before the first look: what must not start is given the time to do so.
		await sleep(QUIET_MS);
		started = await countStarted();
	} while (started < expected && Date.now() < deadline);
	if (started !== expected) {
		throw new Error(`${name}: a delivery started ${started} workflows, and not ${expected}`);
	}
}
