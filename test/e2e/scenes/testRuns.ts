import { setTimeout as sleep } from 'node:timers/promises';
import { LiveWorkflow } from '../liveWorkflow';
import type { MetaApp } from '../metaApp';
import { expectNothingLost } from '../nothingLost';
import { STREAM_FIELD } from '../stream';
import {
	eventually,
	expectHeldBy,
	inBothReadings,
	inOneReadingAfterTheOther,
	SECURITY,
} from './scene';
import type { Hosts } from './scene';

/** n8n ends a test after two minutes. */
const TEST_TIMEOUT_MS = 120_000;

/** Longer than n8n is busy when two tests end at once: see inOneReadingAfterTheOther. */
const TEST_ENDS_WITHIN_MS = 60_000;

const APART_MS = 5_000;

/** A live workflow whose draft has a trigger with other fields: n8n tests the draft. */
async function liveWithDraft(app: MetaApp, host: Hosts['first']): Promise<LiveWorkflow> {
	const workflow = await LiveWorkflow.create(app, host);
	await workflow.activate();
	await workflow.draft({ triggerOn: [SECURITY] });
	return workflow;
}

const expectTested = ({ app, url }: LiveWorkflow) =>
	app.expectRegistered({ callback: url, fields: [STREAM_FIELD, SECURITY] });

const expectLiveOnly = ({ app, url }: LiveWorkflow) =>
	app.expectRegistered({ callback: url, fields: [STREAM_FIELD] });

/** Takes more than two minutes, and blocks nothing else meanwhile. */
export async function testThatRunsOut({ second }: Hosts): Promise<void> {
	await inBothReadings(async (app) => {
		const workflow = await liveWithDraft(app, second);
		// Two that end at once overload n8n: see inOneReadingAfterTheOther.
		if (app.reading === 'replaces') await sleep(APART_MS);
		await workflow.startTest();
		expectTested(workflow);
		await app.stream.more(3);
		await app.stream.stop();
		await eventually(() => expectLiveOnly(workflow), TEST_TIMEOUT_MS + TEST_ENDS_WITHIN_MS);
		app.stream.start();
		await app.stream.more(3);
		await expectNothingLost([workflow]);
		expect(await workflow.testRuns()).toEqual([]);
	});
}

/** “Listen for test event”, with and without a live workflow. */
export function testRunScenes(hosts: Hosts, runsOut: () => Promise<void>): void {
	describe('a test run', () => {
		it('that is cancelled does not change the live registration', async () => {
			await inOneReadingAfterTheOther(async (app) => {
				const workflow = await liveWithDraft(app, hosts.first);
				await workflow.startTest();
				expectTested(workflow);
				await app.stream.more(3);
				await workflow.cancelTest();
				await eventually(() => expectLiveOnly(workflow));
				await app.stream.more(3);
				await expectNothingLost([workflow]);
				expect(await workflow.testRuns()).toEqual([]);
			});
		});

		it('that ends with a delivery gets it, and the live workflow gets all deliveries', async () => {
			await inOneReadingAfterTheOther(async (app) => {
				const workflow = await LiveWorkflow.create(app, hosts.first);
				await workflow.activate();
				await workflow.draft({ triggerOn: [STREAM_FIELD, SECURITY] });
				// Only one: a delivery that arrives while n8n ends the test can start a second execution.
				await app.stream.stop();
				await workflow.startTest();
				const number = app.stream.next;
				await app.stream.publish();
				const runs = async () => (await workflow.testRuns()).map(({ numbers }) => numbers);
				await eventually(async () => expect(await runs()).toEqual([[number]]), TEST_ENDS_WITHIN_MS);
				await eventually(() => expectLiveOnly(workflow), TEST_ENDS_WITHIN_MS);
				app.stream.start();
				await app.stream.more(3);
				await expectNothingLost([workflow]);
				expect(await runs()).toEqual([[number]]);
			});
		});

		it('in another n8n shares the callback of the live workflow', async () => {
			await inOneReadingAfterTheOther(async (app) => {
				const live = await LiveWorkflow.create(app, hosts.first);
				const tester = await LiveWorkflow.create(app, hosts.second, { triggerOn: [SECURITY] });
				await live.activate();
				await tester.startTest();
				expectHeldBy(live, tester);
				await app.stream.more(3);
				await tester.cancelTest();
				await eventually(() => expectHeldBy(live));
				await expectNothingLost([live]);
			});
		});

		it('without a live workflow registers itself, and removes itself', async () => {
			await inOneReadingAfterTheOther(async (app) => {
				const tester = await LiveWorkflow.create(app, hosts.first, { triggerOn: [SECURITY] });
				await tester.startTest();
				app.expectRegistered({ callback: tester.testUrl, fields: [SECURITY] });
				await tester.cancelTest();
				await eventually(() => app.expectRegistered(undefined));
			});
		});

		it(
			'that times out does not change the live registration',
			async () => await runsOut(),
			TEST_TIMEOUT_MS + 2 * TEST_ENDS_WITHIN_MS,
		);
	});
}
