import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from '../hosts';
import type { LiveWorkflow } from '../liveWorkflow';
import { MetaApp } from '../metaApp';
import type { Reading } from '../metaApp';

/** The two n8n that all scenes share. */
export interface Hosts {
	/** Is restarted and killed. */
	first: Host;
	/** Runs all the while. */
	second: Host;
}

const READINGS: Reading[] = ['adds', 'replaces'];

/** Says in which reading a scene failed. */
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

/** Starts an app for each reading of Meta's POST, with changes flowing, and sets something up. */
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

/** Plays one step on each stage, side by side. */
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

/** Plays a whole scene in both readings of Meta's POST, side by side. */
export async function inBothReadings(scene: (app: MetaApp) => Promise<void>): Promise<void> {
	const stages = await setUpEach(async () => await Promise.resolve({}));
	await onEach(stages, async ({ app }) => await scene(app)).finally(
		async () => await stopEach(stages),
	);
}

/**
 * Plays a scene in one reading after the other. For test runs: where two of them end at once, n8n
 * itself may copy all that it has in memory, and answers nothing for half a minute.
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

/** The union of what the live ones listen to. */
export const fieldsOf = (workflows: LiveWorkflow[]): string[] => [
	...new Set(workflows.flatMap(({ fields }) => fields)),
];

/** The first of them is registered, with what all of them listen to. */
export function expectHeldBy(holder: LiveWorkflow, ...members: LiveWorkflow[]): void {
	holder.app.expectRegistered({
		callback: holder.url,
		fields: fieldsOf([holder, ...members]),
	});
}

/** Waits for what n8n does in its own time, such as the end of a test run. */
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
