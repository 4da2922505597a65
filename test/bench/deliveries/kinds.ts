import { setTimeout as sleep } from 'node:timers/promises';
import { newest, untilIdle } from './executions';
import { load, perSecond, unexpected } from './load';
import type { TemplateStatus } from './madeUpDeliveries';
import { say } from './print';
import type { Stage } from './stage';

/** More than n8n handles per second on any machine. */
const MOST_PER_SECOND = 1_500;

/** Long enough for n8n to store an execution, if one was started. */
const QUIET_MS = 500;

/** Long enough for a delivery to reach all workflows that share the callback. */
const START_MS = 10_000;

/** Deliveries of one kind: their URL, and their result. */
export interface Kind {
	name: string;
	url: string;
	status: TemplateStatus;
	/** The workflows in which each delivery starts an execution, or none of them does. */
	workflowIds: string[];
	startsExecutions: boolean;
}

/**
 * Sends deliveries of a kind for some seconds. Returns the answers per second. n8n answers before an
 * execution ends, but only a few executions can be pending: the next answers wait for them.
 */
export async function measure(stage: Stage, kind: Kind, seconds: number): Promise<number> {
	const calls = stage.deliveries.signed(kind.url, kind.status, seconds * MOST_PER_SECOND);
	const answers = await load(calls, seconds, stage.signal);
	await untilIdle(stage.scene.api, kind.workflowIds);

	const others = unexpected(answers, 200);
	if (others) say(`  ! ${kind.name}: of ${answers.count} deliveries ${others}, and not 200`);
	return perSecond(answers);
}

/** Sends one delivery of a kind, to check that it has the expected result. */
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
		// Also before the first check: an unexpected execution needs time to start.
		await sleep(QUIET_MS);
		started = await countStarted();
	} while (started < expected && Date.now() < deadline);
	if (started !== expected) {
		throw new Error(`${name}: a delivery started ${started} workflows, and not ${expected}`);
	}
}
