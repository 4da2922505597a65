import { LiveWorkflow } from '../liveWorkflow';
import { MetaApp } from '../metaApp';
import { expectNothingLost } from '../nothingLost';
import { eventually, expectHeldBy, inBothReadings } from './scene';
import type { Hosts } from './scene';

/** The data of a live workflow's credential changes. n8n does not publish the workflow again. */
export function credentialScenes(hosts: Hosts): void {
	describe('a credential', () => {
		it('can get a new access token', async () => {
			await inBothReadings(async (app) => {
				const workflow = await LiveWorkflow.create(app, hosts.first);
				await workflow.activate();
				const [grant] = app.graphApi.world.grants;
				const value = `${grant?.value}Z`;
				if (grant) grant.value = value;
				await app.changeCredential(hosts.first, { accessToken: value });
				await app.stream.more(3);
				await workflow.deactivate();
				app.expectRegistered(undefined);
				await workflow.activate();
				expectHeldBy(workflow);
				await app.stream.more(3);
				await expectNothingLost([workflow]);
			});
		});

		it('can get the new app secret: Meta retries the deliveries refused meanwhile', async () => {
			await inBothReadings(async (app) => {
				const workflow = await LiveWorkflow.create(app, hosts.first);
				const member = await LiveWorkflow.create(app, hosts.second);
				await workflow.activate();
				await member.activate();
				await app.stream.more(3);
				const appSecret = 'b'.repeat(32);
				const from = app.stream.next;
				app.graphApi.world.app.secret = appSecret;
				await app.stream.more(3);
				const refused = [from, from + 1, from + 2].map((each) => app.stream.outcomes.get(each));
				expect(refused).toEqual(refused.map(() => expect.objectContaining({ status: 401 })));
				await app.changeCredential(hosts.first, { appSecret });
				await app.changeCredential(hosts.second, { appSecret });
				await expectNothingLost([workflow, member], { untilHeard: true });
				await workflow.deactivate();
				expectHeldBy(member);
				await member.deactivate();
				app.expectRegistered(undefined);
			});
		});

		it('can name another app: n8n’s log names what is still registered for the previous app', async () => {
			await inBothReadings(async (app) => {
				const workflow = await LiveWorkflow.create(app, hosts.first);
				await workflow.activate();
				const left = app.registered();
				const next = await MetaApp.start(app.reading);
				try {
					await app.changeCredential(hosts.first, next.ownCredential());
					await workflow.deactivate();
					const { id } = app.graphApi.world.app;
					const nextId = next.graphApi.world.app.id;
					const warning = new RegExp(`App ID was ${id} and is now ${nextId}.*${workflow.path}`);
					const logged = () => hosts.first.n8n.log.split('\n').filter((line) => line.includes(id));
					await eventually(() => expect(logged()).toContainEqual(expect.stringMatching(warning)));
					app.expectRegistered(left);
					await workflow.activate();
					next.expectRegistered({ callback: workflow.url, fields: workflow.fields });
					app.expectRegistered(left);
					await workflow.deactivate();
					next.expectRegistered(undefined);
				} finally {
					await next.stop();
				}
			});
		});
	});
}
