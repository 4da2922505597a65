import { setTimeout as sleep } from 'node:timers/promises';
import type { MetaApp } from '../metaApp';
import { LiveWorkflow } from '../liveWorkflow';
import { expectNothingLost } from '../nothingLost';
import { STREAM_FIELD } from '../stream';
import { eventually, expectHeldBy, onEach, SECURITY, setUpEach, stopEach } from './scene';
import type { Hosts } from './scene';

const KILL_TIMEOUT_MS = 480_000;

/** A test's entry in the holder's list expires after 130 seconds. */
const ENTRY_LASTS_MS = 131_000;

/** Longer than n8n keeps running afterwards. */
const NEVER_MS = 60_000;

/** After the delay the local Graph API still carries out the call, and verifies the callback. */
const CALL_LASTS_MS = 15_000;

/** An app whose answers to a registration never reach n8n, either before or after Meta applied it. */
function holdUpRegistration({ graphApi }: MetaApp, when: 'before' | 'after'): void {
	graphApi.faults.add({
		method: 'POST',
		path: /\/subscriptions$/,
		times: 1,
		then: { kind: 'latency', milliseconds: NEVER_MS, when },
	});
}

/** n8n ends without a warning, as when the machine fails: it cannot deregister. */
export function killScenes(hosts: Hosts): void {
	describe('n8n that is killed', () => {
		let tested: Array<{ app: MetaApp; live: LiveWorkflow }>;
		let underWay: Array<{ app: MetaApp; workflow: LiveWorkflow }>;
		let unsaved: Array<{ app: MetaApp; workflow: LiveWorkflow }>;
		let shared: Array<{ app: MetaApp; workflow: LiveWorkflow; theirs: string }>;
		let heldUpUntil: number;
		let killedAt: number;

		/** One kill for all tests: during a test run and three kinds of activations. */
		beforeAll(async () => {
			const { first } = hosts;
			tested = await setUpEach(async (app) => {
				const live = await LiveWorkflow.create(app, first);
				await live.activate();
				await live.draft({ triggerOn: [SECURITY] });
				await live.startTest();
				app.expectRegistered({ callback: live.url, fields: [STREAM_FIELD, SECURITY] });
				return { live };
			});
			unsaved = await setUpEach(async (app) => {
				const workflow = await LiveWorkflow.create(app, first);
				holdUpRegistration(app, 'after');
				await first.api.startToActivate(workflow.id);
				await eventually(() => expect(app.registered()?.callback).toBe(workflow.url));
				return { workflow };
			});
			shared = await setUpEach(async (app) => {
				const { url: theirs } = await app.foreignReceiver(['messages']);
				const parameters = { options: { otherReceivers: [theirs] } };
				const workflow = await LiveWorkflow.create(app, first, { parameters });
				holdUpRegistration(app, 'after');
				await first.api.startToActivate(workflow.id);
				await eventually(() => expect(app.registered()?.callback).toBe(workflow.url));
				return { workflow, theirs };
			});
			await onEach(tested, async ({ app }) => await app.stream.more(3));
			// Last, so that it is still delayed when n8n ends.
			underWay = await setUpEach(async (app) => {
				const workflow = await LiveWorkflow.create(app, first);
				holdUpRegistration(app, 'before');
				await first.api.startToActivate(workflow.id);
				await eventually(() => expect(app.registrations()).toBe(1));
				return { workflow };
			});
			heldUpUntil = Date.now() + NEVER_MS + CALL_LASTS_MS;
			killedAt = Date.now();
			await first.crash();
			await onEach(tested, async ({ app }) => await app.stream.more(3));
			await first.n8n.start();
		}, KILL_TIMEOUT_MS);

		afterAll(async () => await stopEach([...tested, ...underWay, ...unsaved, ...shared]));

		it('during a test run: the live workflow continues', async () => {
			await onEach(tested, async ({ app, live }) => {
				await app.stream.more(3);
				expect(app.registered()?.callback).toBe(live.url);
				await expectNothingLost([live], { mayRepeat: true });
				await app.stream.stop();
			});
		});

		it(
			'before it saved its registration: the next activation repairs it',
			async () => {
				await onEach(unsaved, async ({ app, workflow }) => {
					await workflow.activate();
					expectHeldBy(workflow);
					await app.stream.more(3);
					await expectNothingLost([workflow], { mayRepeat: true });
					await workflow.deactivate();
					app.expectRegistered(undefined);
				});
			},
			KILL_TIMEOUT_MS,
		);

		it(
			'before it saved which callback it replaced: it still shares it, and restores it',
			async () => {
				await onEach(shared, async ({ app, workflow, theirs }) => {
					await workflow.activate();
					app.expectRegistered({ callback: workflow.url, fields: ['messages', STREAM_FIELD] });
					await app.stream.more(3);
					await expectNothingLost([workflow], { mayRepeat: true });
					await workflow.deactivate();
					// n8n may have saved the original fields in time. If not, no field is removed.
					const { callback, fields = [] } = app.registered() ?? {};
					expect(callback).toBe(theirs);
					expect(fields).toContain('messages');
					expect(['messages', STREAM_FIELD]).toEqual(expect.arrayContaining(fields));
				});
			},
			KILL_TIMEOUT_MS,
		);

		it(
			'while it registers: deactivating and activating it again repairs it',
			async () => {
				await sleep(Math.max(0, heldUpUntil - Date.now()));
				await onEach(underWay, async ({ app, workflow }) => {
					// n8n already lists it as published, and does not activate it again.
					await workflow.deactivate();
					await workflow.activate();
					expectHeldBy(workflow);
					await app.stream.more(3);
					await expectNothingLost([workflow]);
					await workflow.deactivate();
					app.expectRegistered(undefined);
				});
			},
			KILL_TIMEOUT_MS,
		);

		it(
			'three times under load loses nothing',
			async () => {
				const stages = await setUpEach(async (app) => {
					const holder = await LiveWorkflow.create(app, hosts.first, {
						parameters: { acknowledge: 'lastNode' },
						runSeconds: 0.3,
					});
					const member = await LiveWorkflow.create(app, hosts.first);
					const there = await LiveWorkflow.create(app, hosts.second);
					for (const workflow of [holder, member, there]) await workflow.activate();
					return { holder, member, there };
				});
				for (let kill = 0; kill < 3; kill++) {
					await onEach(stages, async ({ app }) => await app.stream.more(8));
					await hosts.first.crash();
					await onEach(stages, async ({ app }) => await app.stream.more(3));
					await hosts.first.n8n.start();
				}
				await onEach(stages, async ({ app, holder, member, there }) => {
					await app.stream.more(3);
					await expectNothingLost([holder], { mayRepeat: true, mustSucceed: true });
					await expectNothingLost([member], { mayRepeat: true });
					await expectNothingLost([there]);
					expectHeldBy(holder, member, there);
				});
				await stopEach(stages);
			},
			KILL_TIMEOUT_MS,
		);

		it(
			'during a test run: the fields of the test are removed when its entry expires',
			async () => {
				await sleep(Math.max(0, killedAt + ENTRY_LASTS_MS - Date.now()));
				for (const { app, live } of tested) {
					await app.stream.publish();
					await eventually(() =>
						app.expectRegistered({ callback: live.url, fields: [STREAM_FIELD] }),
					);
				}
			},
			ENTRY_LASTS_MS + 120_000,
		);
	});
}
