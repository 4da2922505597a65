import { setTimeout as sleep } from 'node:timers/promises';
import { LiveWorkflow } from '../e2e/liveWorkflow';
import { expectNothingLost } from '../e2e/nothingLost';
import { eventually, SECURITY } from '../e2e/scenes/scene';
import { STREAM_FIELD } from '../e2e/stream';
import { expectAtMost, scene, withApp } from './scenes';
import type { Stage } from './scenes';

const BURST = 300;
const AT_ONCE = 20;

/** How often Meta sends the same bytes in the scene of the duplicates. */
const SAME_BYTES = 6;

const PROCESSORS = 2;

/** Long enough for an execution that must not exist to be stored. */
const QUIET_MS = 3_000;

const TEST_ENDS_WITHIN_MS = 60_000;

/** Deliveries to webhook processors, with all processes running. */
export function deliveryScenes(stage: Stage): void {
	scene(
		stage,
		'publishing: a processor answers the challenge, and every change comes once',
		async () => {
			await withApp(async (app) => {
				const workflow = await LiveWorkflow.create(app, stage.host, {
					triggerOn: [STREAM_FIELD, SECURITY],
				});
				await workflow.activate();
				app.expectRegistered({ callback: workflow.url, fields: workflow.fields });
				await app.stream.more(10);
				await workflow.deactivate();
				app.expectRegistered(undefined);
				await expectNothingLost([workflow]);
			});
		},
	);

	scene(
		stage,
		`a burst of ${BURST} deliveries to two workflows: each change comes once`,
		async () => {
			await withApp(async (app) => {
				const holder = await LiveWorkflow.create(app, stage.host);
				const member = await LiveWorkflow.create(app, stage.host);
				for (const workflow of [holder, member]) await workflow.activate();
				let left = BURST;
				const line = async () => {
					while (left-- > 0) await app.stream.publish();
				};
				await Promise.all(Array.from({ length: AT_ONCE }, line));
				await expectNothingLost([holder, member]);
			});
		},
	);

	scene(stage, 'a test run beside the live workflow runs once', async () => {
		await withApp(async (app) => {
			const workflow = await LiveWorkflow.create(app, stage.host);
			await workflow.activate();
			await workflow.draft({ triggerOn: [STREAM_FIELD, SECURITY] });
			await workflow.startTest();
			await app.stream.more(10);
			await eventually(
				() => app.expectRegistered({ callback: workflow.url, fields: [STREAM_FIELD] }),
				TEST_ENDS_WITHIN_MS,
			);
			await app.stream.more(5);
			await expectNothingLost([workflow]);
			expect(await workflow.testRuns()).toHaveLength(1);
		});
	});

	scene(
		stage,
		'the same bytes several times: once by signature, once per processor in turn',
		async () => {
			await withApp(async (app) => {
				const workflow = await LiveWorkflow.create(app, stage.host);
				await workflow.activate();
				await app.stream.stop();
				const deliverOften = async () => {
					const delivered = await app.stream.publish();
					const payload = 'payload' in delivered ? delivered.payload : '';
					for (let time = 1; time < SAME_BYTES; time++) {
						await expect(app.graphApi.deliverRaw(payload)).resolves.toMatchObject({ status: 200 });
					}
					await sleep(QUIET_MS);
				};
				await deliverOften();
				await expectAtMost(1, [workflow]);
				stage.host.front.choice = 'in turn';
				try {
					await deliverOften();
				} finally {
					stage.host.front.choice = 'by signature';
				}
				await expectAtMost(PROCESSORS, [workflow]);
				await expectNothingLost([workflow], { mayRepeat: true });
			});
		},
	);
}
