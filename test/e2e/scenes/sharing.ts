import { randomUUID } from 'node:crypto';
import { LiveWorkflow } from '../liveWorkflow';
import type { MetaApp } from '../metaApp';
import { expectNothingLost } from '../nothingLost';
import { STREAM_FIELD } from '../stream';
import { ALERTS, expectHeldBy, fieldsOf, inBothReadings, SECURITY } from './scene';
import type { Hosts } from './scene';

/** All orders of three workflows. */
export const ORDERS: Array<[number, number, number]> = [
	[0, 1, 2],
	[0, 2, 1],
	[1, 0, 2],
	[1, 2, 0],
	[2, 0, 1],
	[2, 1, 0],
];

/** One of these workflows holds the callback, with the fields of all of them. */
function expectHeldByOneOf(app: MetaApp, live: LiveWorkflow[]): void {
	const callback = app.registered()?.callback ?? '';
	expect(live.map(({ url }) => url)).toContain(callback);
	app.expectRegistered({ callback, fields: fieldsOf(live) });
}

/** Activates both, then deactivates the one that holds the callback: the other one takes it over. */
async function transferCallback(
	app: MetaApp,
	first: LiveWorkflow,
	second: LiveWorkflow,
): Promise<void> {
	await first.activate();
	await second.activate();
	expectHeldBy(first, second);
	await app.stream.more(3);
	await first.deactivate();
	expectHeldBy(second);
	await app.stream.more(3);
}

/** Which workflow holds the callback of an app, and which ones share it. */
export function sharingScenes(hosts: Hosts): void {
	describe('one workflow', () => {
		it('registers if nothing is registered, and removes its registration', async () => {
			await inBothReadings(async (app) => {
				const triggerOn = [STREAM_FIELD, SECURITY];
				const workflow = await LiveWorkflow.create(app, hosts.first, { triggerOn });
				await workflow.activate();
				expectHeldBy(workflow);
				await app.stream.more(5);
				await workflow.deactivate();
				app.expectRegistered(undefined);
				await expectNothingLost([workflow]);
			});
		});

		it('changes nothing when it is activated a second time', async () => {
			await inBothReadings(async (app) => {
				const workflow = await LiveWorkflow.create(app, hosts.first);
				await workflow.activate();
				const before = app.registrations();
				await workflow.activate();
				expect(app.registrations()).toBe(before);
				expectHeldBy(workflow);
				await app.stream.more(3);
				await expectNothingLost([workflow]);
			});
		});

		it('recognizes its own stale callback with other fields', async () => {
			await inBothReadings(async (app) => {
				const workflow = await LiveWorkflow.create(app, hosts.first);
				app.graphApi.world.app.subscriptions.push({
					object: 'whatsapp_business_account',
					callback_url: workflow.url,
					active: true,
					fields: [{ name: SECURITY, version: 'v25.0' }],
					verifyToken: 'that of another day',
				});
				await workflow.activate();
				expectHeldBy(workflow);
				await app.stream.more(3);
				await expectNothingLost([workflow]);
			});
		});
	});

	describe('the receiver of another service', () => {
		it('shares if the user chooses so, gets the original bytes, and gets its callback back', async () => {
			await inBothReadings(async (app) => {
				const theirs = await app.foreignReceiver(['messages', SECURITY]);
				const before = app.registered();
				const parameters = { options: { otherReceivers: [theirs.url] } };
				const workflow = await LiveWorkflow.create(app, hosts.first, { parameters });
				const member = await LiveWorkflow.create(app, hosts.second, {
					triggerOn: [ALERTS, STREAM_FIELD],
				});
				await workflow.activate();
				app.expectRegistered({
					callback: workflow.url,
					fields: ['messages', SECURITY, STREAM_FIELD],
				});
				await member.activate();
				await app.stream.more(5);
				await expectNothingLost([workflow, member]);
				await app.stream.stop();
				const toHolder = app.graphApi.deliveries.filter(({ url }) => url === workflow.url);
				const bodies = theirs.received.map(({ body }) => body.toString());
				const once = new Set(bodies);
				// What the holder accepted, including deliveries that it answered too late for Meta.
				expect(bodies).toHaveLength(once.size);
				const taken = toHolder.filter(({ status }) => status === 200);
				expect(taken.filter(({ payload }) => !once.has(payload))).toEqual([]);
				const payloads = toHolder.map(({ payload }) => payload);
				expect(bodies.filter((body) => !payloads.includes(body))).toEqual([]);

				// The holder is deactivated first: the original callback is handed over with the list.
				app.stream.start();
				await workflow.deactivate();
				app.expectRegistered({
					callback: member.url,
					fields: ['messages', ALERTS, SECURITY, STREAM_FIELD],
				});
				await app.stream.more(3);
				await expectNothingLost([workflow, member]);
				await app.stream.stop();
				await member.deactivate();
				app.expectRegistered(before);
				const reached = new Set(theirs.received.map(({ body }) => body.toString()));
				const sent = app.graphApi.deliveries.map(({ payload }) => payload);
				expect(sent.filter((payload) => !reached.has(payload))).toEqual([]);
			});
		});
	});

	describe('three workflows on one app', () => {
		it.each(ORDERS)('lose nothing in the order %d, %d, %d', async (...order) => {
			await inBothReadings(async (app) => {
				const three = await Promise.all(
					[[STREAM_FIELD], [STREAM_FIELD, SECURITY], [STREAM_FIELD, ALERTS]].map(
						async (triggerOn) => await LiveWorkflow.create(app, hosts.first, { triggerOn }),
					),
				);
				const [holder, ...members] = three as [LiveWorkflow, ...LiveWorkflow[]];
				for (const workflow of three) {
					await workflow.activate();
					await app.stream.more(2);
				}
				expectHeldBy(holder, ...members);
				const live = new Set(three);
				for (const index of order) {
					const leaver = three[index] as LiveWorkflow;
					await leaver.deactivate();
					live.delete(leaver);
					if (live.size === 0) break;
					expectHeldByOneOf(app, [...live]);
					await app.stream.more(2);
				}
				app.expectRegistered(undefined);
				await expectNothingLost(three);
			});
		});

		it('that are activated at once share the callback', async () => {
			await inBothReadings(async (app) => {
				const three = await Promise.all(
					[[STREAM_FIELD], [STREAM_FIELD, SECURITY], [STREAM_FIELD, ALERTS]].map(
						async (triggerOn) => await LiveWorkflow.create(app, hosts.first, { triggerOn }),
					),
				);
				await Promise.all(three.map(async (workflow) => await workflow.activate()));
				expectHeldByOneOf(app, three);
				await app.stream.more(5);
				await expectNothingLost(three);
			});
		});
	});

	describe('two n8n on one app', () => {
		it('share the callback and hand it over', async () => {
			await inBothReadings(async (app) => {
				const here = await LiveWorkflow.create(app, hosts.first);
				const there = await LiveWorkflow.create(app, hosts.second, {
					triggerOn: [STREAM_FIELD, SECURITY],
				});
				await transferCallback(app, here, there);
				await here.activate();
				expectHeldBy(there, here);
				await app.stream.more(3);
				await there.deactivate();
				expectHeldBy(here);
				await app.stream.more(3);
				await expectNothingLost([here, there]);
				await here.deactivate();
				app.expectRegistered(undefined);
			});
		});

		it('run the same workflow file, with one webhookId', async () => {
			await inBothReadings(async (app) => {
				const webhookId = randomUUID();
				const here = await LiveWorkflow.create(app, hosts.first, { webhookId });
				const there = await LiveWorkflow.create(app, hosts.second, { webhookId });
				await transferCallback(app, here, there);
				await expectNothingLost([here, there]);
				await there.deactivate();
				app.expectRegistered(undefined);
			});
		});
	});
}
