import type { Arrival } from '../e2e/arrivals';
import { LiveWorkflow } from '../e2e/liveWorkflow';
import { MetaApp } from '../e2e/metaApp';
import type { Reading } from '../e2e/metaApp';
import { fieldsOf } from '../e2e/scenes/scene';
import { reportToTerminal } from '../n8n/progress';
import type { QueueHost } from './queueHost';

/** What all scenes share. */
export interface Stage {
	host: QueueHost;
	/** The names of the scenes that failed. */
	failed: string[];
}

/** Adds a test of a scene, which prints what it does and notes when it failed. */
export function scene(
	stage: Stage,
	name: string,
	work: () => Promise<void>,
	timeoutMs = 150_000,
): void {
	it(
		name,
		async () => {
			stage.failed.push(name);
			await reportToTerminal(`Queue mode: ${name}`, work);
			stage.failed.splice(stage.failed.indexOf(name), 1);
		},
		timeoutMs,
	);
}

/** Runs work with an app at Meta and a stream of changes. */
export async function withApp(
	work: (app: MetaApp) => Promise<void>,
	reading: Reading = 'adds',
): Promise<void> {
	const app = await MetaApp.start(reading);
	app.stream.start();
	try {
		await work(app);
	} finally {
		await app.stop();
	}
}

/** Expects one of the live workflows to be registered, with the fields of all of them. */
export function expectHeldByOneOf(app: MetaApp, live: LiveWorkflow[]): void {
	const callback = app.registered()?.callback ?? '';
	expect(live.map(({ url }) => url)).toContain(callback);
	app.expectRegistered({ callback, fields: fieldsOf(live) });
}

/** How often each change started an execution. */
export function countChanges(arrivals: Arrival[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const number of arrivals.flatMap(({ numbers }) => numbers)) {
		counts.set(number, (counts.get(number) ?? 0) + 1);
	}
	return counts;
}

/** Expects no change more than `most` times in a workflow, and prints how many came more than once. */
export async function expectAtMost(most: number, workflows: LiveWorkflow[]): Promise<void> {
	for (const workflow of workflows) {
		const counts = countChanges(await workflow.arrivals());
		const repeated = [...counts].filter(([, times]) => times > 1);
		if (repeated.length > 0) {
			process.stderr.write(`  ${repeated.length} of ${counts.size} changes came more than once\n`);
		}
		expect(repeated.filter(([, times]) => times > most)).toEqual([]);
	}
}
