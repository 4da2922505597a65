import { LiveWorkflow } from '../liveWorkflow';
import { expectNothingLost, neverSent } from '../nothingLost';
import { STREAM_FIELD } from '../stream';
import { expectHeldBy, inBothReadings, SECURITY } from './scene';
import type { Hosts } from './scene';

/** What a user changes in a live trigger: an additional field, and a filter. */
const CHANGED = {
	triggerOn: [STREAM_FIELD, SECURITY],
	parameters: { filters: { templateStatus: ['REJECTED'] } },
};

/**
 * n8n deactivates the trigger and activates it again within a second. In between it answers 404.
 */
export function republishingScenes(hosts: Hosts): void {
	describe('a workflow that is published with changes', () => {
		it('and shares the app loses nothing as the holder', async () => {
			await inBothReadings(async (app) => {
				const holder = await LiveWorkflow.create(app, hosts.first);
				const member = await LiveWorkflow.create(app, hosts.first);
				const there = await LiveWorkflow.create(app, hosts.second);
				for (const workflow of [holder, member, there]) await workflow.activate();
				await app.stream.more(3);
				await holder.draft(CHANGED);
				await holder.activate();
				expectHeldBy(member, holder, there);
				await app.stream.more(3);
				await expectNothingLost([holder, member, there]);
			});
		});

		it('and shares the app loses nothing as a member', async () => {
			await inBothReadings(async (app) => {
				const holder = await LiveWorkflow.create(app, hosts.first);
				const member = await LiveWorkflow.create(app, hosts.first);
				const there = await LiveWorkflow.create(app, hosts.second);
				for (const workflow of [holder, member, there]) await workflow.activate();
				await app.stream.more(3);
				for (const workflow of [member, there]) {
					await workflow.draft(CHANGED);
					await workflow.activate();
					expectHeldBy(holder, workflow);
					await app.stream.more(3);
				}
				await expectNothingLost([holder, member, there]);
			});
		});

		it('alone on its app misses only the changes from while nothing was registered', async () => {
			await inBothReadings(async (app) => {
				const workflow = await LiveWorkflow.create(app, hosts.first);
				await workflow.activate();
				await app.stream.more(3);
				const before = app.stream.next;
				await workflow.draft(CHANGED);
				await workflow.activate();
				const after = app.stream.next;
				expectHeldBy(workflow);
				await app.stream.more(3);
				const missed = neverSent(app);
				await expectNothingLost([workflow], { except: missed });
				// All of them happened while n8n published it.
				const meanwhile = missed.filter((number) => number >= before && number < after);
				expect(missed.filter((number) => number >= before)).toEqual(meanwhile);
			});
		});
	});
}
