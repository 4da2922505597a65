import { LiveWorkflow } from '../e2e/liveWorkflow';
import type { MetaApp } from '../e2e/metaApp';
import { expectNothingLost } from '../e2e/nothingLost';
import { ALERTS, eventually, SECURITY } from '../e2e/scenes/scene';
import { ORDERS } from '../e2e/scenes/sharing';
import { STREAM_FIELD } from '../e2e/stream';
import { expectAtMost, expectHeldByOneOf, scene, withApp } from './scenes';
import type { Stage } from './scenes';

const ORDERS_TIMEOUT_MS = 300_000;

/** A trigger that left stays on the list for 30 seconds: its n8n may only be publishing it again. */
const LEAVING_FOR_MS = 30_000;
const TOLERANCE_MS = 10_000;

async function startAndStop(app: MetaApp, stage: Stage, order: number[]): Promise<void> {
	const three = await Promise.all(
		[[STREAM_FIELD], [STREAM_FIELD, SECURITY], [STREAM_FIELD, ALERTS]].map(
			async (triggerOn) => await LiveWorkflow.create(app, stage.host, { triggerOn }),
		),
	);
	// Started in one order and stopped in the next: all pairs of first, middle and last occur.
	const live = new Set<LiveWorkflow>();
	for (const index of [...order].reverse()) {
		const workflow = three[index] as LiveWorkflow;
		await workflow.activate();
		live.add(workflow);
		expectHeldByOneOf(app, [...live]);
		await app.stream.more(2);
	}
	for (const index of [order[1], order[0], order[2]] as number[]) {
		const leaver = three[index] as LiveWorkflow;
		await leaver.deactivate();
		live.delete(leaver);
		if (live.size > 0) expectHeldByOneOf(app, [...live]);
		else app.expectRegistered(undefined);
		if (live.size > 0) await app.stream.more(2);
	}
	await expectNothingLost(three, { mayRepeat: true });
	await expectAtMost(1, three);
}

/** Several workflows on one app. */
export function sharingScenes(stage: Stage): void {
	scene(
		stage,
		'three workflows on one app, in every order of starting and stopping',
		async () => {
			const half = ORDERS.length / 2;
			for (const orders of [ORDERS.slice(0, half), ORDERS.slice(half)]) {
				await Promise.all(
					orders.map(async (order, index) => {
						const reading = index % 2 === 0 ? 'adds' : 'replaces';
						await withApp(async (app) => await startAndStop(app, stage, order), reading);
					}),
				);
			}
		},
		ORDERS_TIMEOUT_MS,
	);

	scene(stage, 'the holder leaves: deliveries are accepted again within 30 seconds', async () => {
		await withApp(async (app) => {
			const holder = await LiveWorkflow.create(app, stage.host);
			const member = await LiveWorkflow.create(app, stage.host);
			for (const workflow of [holder, member]) await workflow.activate();
			await app.stream.more(3);
			await holder.deactivate();
			const left = performance.now();
			app.expectRegistered({ callback: member.url, fields: member.fields });
			await eventually(async () => {
				const before = app.stream.next;
				await app.stream.more(3);
				for (const number of [before, before + 1, before + 2]) {
					expect(app.stream.outcomes.get(number)).toMatchObject({ status: 200 });
				}
			}, LEAVING_FOR_MS + TOLERANCE_MS);
			const seconds = Math.round((performance.now() - left) / 1_000);
			process.stderr.write(`  accepted again ${seconds} s after the holder had left\n`);
			await expectNothingLost([holder, member]);
			await member.deactivate();
			app.expectRegistered(undefined);
		});
	});
}
