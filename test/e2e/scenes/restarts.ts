import { LiveWorkflow } from '../liveWorkflow';
import { expectNothingLost } from '../nothingLost';
import { expectHeldBy, onEach, SECURITY, setUpEach, stopEach } from './scene';
import { STREAM_FIELD } from '../stream';
import type { Hosts } from './scene';

const RESTART_TIMEOUT_MS = 240_000;

/** n8n is stopped as by a service manager, and started again. It calls no hook of the trigger. */
export function restartScenes(hosts: Hosts): void {
	describe('n8n that is restarted', () => {
		it(
			'keeps the list of receivers, and gets the refused deliveries later',
			async () => {
				const stages = await setUpEach(async (app) => {
					const holder = await LiveWorkflow.create(app, hosts.first);
					const triggerOn = [STREAM_FIELD, SECURITY];
					const member = await LiveWorkflow.create(app, hosts.first, { triggerOn });
					const there = await LiveWorkflow.create(app, hosts.second);
					for (const workflow of [holder, member, there]) await workflow.activate();
					return { holder, member, there, before: app.registrations() };
				});
				await hosts.first.n8n.stop();
				await onEach(stages, async ({ app }) => await app.stream.more(5));
				await hosts.first.n8n.start();
				await onEach(stages, async ({ app, holder, member, there, before }) => {
					await app.stream.more(3);
					expectHeldBy(holder, member, there);
					expect(app.registrations()).toBe(before);
					await expectNothingLost([holder, member, there], { mayRepeat: true });
					// n8n also lists it as active already.
					await holder.activate();
					expectHeldBy(holder, member, there);
				});
				await stopEach(stages);
			},
			RESTART_TIMEOUT_MS,
		);

		it(
			'under another public address replaces its own old callback',
			async () => {
				const stages = await setUpEach(async (app) => {
					const alone = await LiveWorkflow.create(app, hosts.first);
					const there = await LiveWorkflow.create(app, hosts.second);
					await alone.activate();
					return { alone, there, before: { callback: alone.url, fields: alone.fields } };
				});
				await hosts.first.moveTo('localhost');
				await onEach(stages, async ({ app, alone, there, before }) => {
					app.expectRegistered(before);
					await alone.deactivate();
					await alone.activate();
					expectHeldBy(alone);
					await there.activate();
					expectHeldBy(alone, there);
					await app.stream.more(3);
					await expectNothingLost([alone, there], { mayRepeat: true });
				});
				await stopEach(stages);
			},
			RESTART_TIMEOUT_MS,
		);
	});
}
