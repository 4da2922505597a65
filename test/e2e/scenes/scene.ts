import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from '../hosts';
import type { LiveWorkflow } from '../liveWorkflow';
import { MetaApp } from '../metaApp';
import type { Reading } from '../metaApp';

/** The two n8n that all scenes share. */
export interface Hosts {
	/** The tests restart and kill this one. */
	first: Host;
	/** This one runs throughout. */
	second: Host;
}

const READINGS: Reading[] = ['adds', 'replaces'];

/** Adds to an error in which reading the scene failed. */
async function told(reading: Reading, work: () => Promise<void>): Promise<void> {
	await work().catch((error: unknown) => {
		if (error instanceof Error) error.message = `Where Meta's POST ${reading}: ${error.message}`;
		throw error;
	});
}

/** What a scene has set up with one app. */
interface Stage {
	app: MetaApp;
}

/** Starts an app with a stream of changes per reading of Meta's POST, and runs the setup on it. */
export async function setUpEach<Props>(
	setUp: (app: MetaApp) => Promise<Props>,
): Promise<Array<Props & Stage>> {
	return await Promise.all(
		READINGS.map(async (reading) => {
			const app = await MetaApp.start(reading);
			app.stream.start();
			return { ...(await setUp(app)), app };
		}),
	);
}

/** Runs one step on each stage, in parallel. */
export async function onEach<S extends Stage>(
	stages: S[],
	step: (stage: S) => Promise<void>,
): Promise<void> {
	const steps = stages.map(
		async (stage) => await told(stage.app.reading, async () => await step(stage)),
	);
	const ended = await Promise.allSettled(steps);
	const failed = ended.find((result) => result.status === 'rejected');
	if (failed) throw failed.reason;
}

export async function stopEach(stages: Stage[]): Promise<void> {
	await Promise.all(stages.map(async ({ app }) => await app.stop()));
}

/** Runs a whole scene in both readings of Meta's POST, in parallel. */
export async function inBothReadings(scene: (app: MetaApp) => Promise<void>): Promise<void> {
	const stages = await setUpEach(async () => await Promise.resolve({}));
	await onEach(stages, async ({ app }) => await scene(app)).finally(
		async () => await stopEach(stages),
	);
}

/**
 * Runs a scene in one reading after the other. For test runs: if two of them end at once, n8n
 * can copy its whole memory, and does not respond for half a minute.
 */
export async function inOneReadingAfterTheOther(
	scene: (app: MetaApp) => Promise<void>,
): Promise<void> {
	for (const reading of READINGS) {
		const app = await MetaApp.start(reading);
		app.stream.start();
		await told(reading, async () => await scene(app)).finally(async () => await app.stop());
	}
}

/** The union of the fields of the live workflows. */
export const fieldsOf = (workflows: LiveWorkflow[]): string[] => [
	...new Set(workflows.flatMap(({ fields }) => fields)),
];

/** Expects the first one to be registered, with the fields of all of them. */
export function expectHeldBy(holder: LiveWorkflow, ...members: LiveWorkflow[]): void {
	holder.app.expectRegistered({
		callback: holder.url,
		fields: fieldsOf([holder, ...members]),
	});
}

/** Waits for something that n8n does asynchronously, such as the end of a test run. */
export async function eventually(
	expectation: () => void | Promise<void>,
	withinMs = 30_000,
): Promise<void> {
	const deadline = Date.now() + withinMs;
	for (;;) {
		try {
			await expectation();
			return;
		} catch (error) {
			if (Date.now() > deadline) throw error;
			await sleep(100);
		}
	}
}

export const SECURITY = 'security';
export const ALERTS = 'account_alerts';
