import { LiveWorkflow } from '../e2e/liveWorkflow';
import type { MetaApp } from '../e2e/metaApp';
import { expectNothingLost } from '../e2e/nothingLost';
import { eventually } from '../e2e/scenes/scene';
import type { N8n } from '../n8n/n8n';
import { countChanges, expectAtMost, expectHeldByOneOf, scene, withApp } from './scenes';
import type { Stage } from './scenes';

const TIMEOUT_MS = 240_000;

const PROCESSORS = 2;

/** A processor that is killed has forgotten what it took, and its successor too. */
const MOST_AFTER_KILLS = 2 * PROCESSORS;

/** How long a killed worker's run stays "running" with the settings of queueHost.ts. */
const STALLED_WITHIN_MS = 60_000;

type Interruption = 'stop' | 'kill';

/** Takes a process away for a while, deliveries flowing all the while. */
async function interrupt(app: MetaApp, one: N8n, how: Interruption): Promise<void> {
	await app.stream.more(3);
	await one[how]();
	await app.stream.more(3);
	await one.start();
	await app.stream.more(3);
}

async function twoLive(app: MetaApp, stage: Stage): Promise<LiveWorkflow[]> {
	const both = [
		await LiveWorkflow.create(app, stage.host),
		await LiveWorkflow.create(app, stage.host),
	];
	for (const workflow of both) await workflow.activate();
	return both;
}

/** Processes that are restarted and killed. */
export function processScenes(stage: Stage): void {
	for (const how of ['stop', 'kill'] as const) {
		const done = how === 'stop' ? 'restarted' : 'killed';
		scene(
			stage,
			`the processors are ${done} one after the other: nothing is lost`,
			async () => {
				await withApp(async (app) => {
					const both = await twoLive(app, stage);
					for (const processor of stage.host.processors) await interrupt(app, processor, how);
					expectHeldByOneOf(app, both);
					await expectNothingLost(both, { mayRepeat: true, untilHeard: true });
					await expectAtMost(MOST_AFTER_KILLS, both);
				});
			},
			TIMEOUT_MS,
		);

		scene(
			stage,
			`the main process is ${done}: the processors accept every change meanwhile`,
			async () => {
				await withApp(async (app) => {
					const both = await twoLive(app, stage);
					await interrupt(app, stage.host.main, how);
					const refused = [...app.stream.outcomes].filter(
						([number, outcome]) =>
							both.every((each) => each.owed().includes(number)) &&
							!('status' in outcome && outcome.status === 200),
					);
					expect(refused).toEqual([]);
					expectHeldByOneOf(app, both);
					await expectNothingLost(both);
				});
			},
			TIMEOUT_MS,
		);
	}

	scene(
		stage,
		'a worker is killed in a run, Acknowledge → When the Workflow Finishes: Meta delivers it again',
		async () => {
			await withApp(async (app) => {
				const parameters = { acknowledge: 'lastNode' };
				const workflow = await LiveWorkflow.create(app, stage.host, { parameters, runSeconds: 5 });
				await workflow.activate();
				await app.stream.more(1);
				await app.stream.stop();
				const [worker] = stage.host.workers;
				const running = Array.from({ length: 4 }, async () => await app.stream.publish());
				await eventually(async () => {
					const states = (await workflow.arrivals()).map(({ status }) => status);
					expect(states.filter((status) => status === 'running').length).toBeGreaterThanOrEqual(4);
				});
				await worker.kill();
				await Promise.all(running);
				await worker.start();
				await eventually(async () => {
					const states = (await workflow.arrivals()).map(({ status }) => status);
					expect(states.filter((status) => ['new', 'running'].includes(status))).toEqual([]);
				}, STALLED_WITHIN_MS);
				await expectNothingLost([workflow], {
					mayRepeat: true,
					mustSucceed: true,
					untilHeard: true,
				});
				const succeeded = (await workflow.arrivals()).filter(({ status }) => status === 'success');
				const repeated = [...countChanges(succeeded).values()].filter((times) => times > 1);
				expect(repeated).toEqual([]);
			});
		},
		TIMEOUT_MS,
	);
}
