import { LiveWorkflow } from '../liveWorkflow';
import { inBothReadings } from './scene';
import type { Hosts } from './scene';

const SUBSCRIPTIONS = /\/subscriptions$/;

/** n8n tries five times within 15 seconds, so all of these run in parallel. */
export interface Refusals {
	foreign: Promise<void>;
	byMeta: Promise<void>;
	first: Promise<void>;
}

export function startRefusals({ second }: Hosts): Refusals {
	const refusals = {
		foreign: inBothReadings(async (app) => {
			const theirs = await app.foreignReceiver(['messages']);
			const before = app.registered();
			const workflow = await LiveWorkflow.create(app, second);
			expect(await workflow.tryToActivate()).toEqual({
				published: false,
				reason: expect.stringContaining(
					`Another receiver is registered for this app: ${theirs.url}`,
				),
			});
			expect(theirs.received).toEqual([]);
			expect(theirs.challenges).toEqual([]);
			await workflow.deactivate();
			app.expectRegistered(before);
		}),
		byMeta: inBothReadings(async (app) => {
			app.graphApi.faults.add({
				method: 'POST',
				path: SUBSCRIPTIONS,
				then: { kind: 'graphError', error: { code: 10, message: 'Not for this app' }, status: 400 },
			});
			const workflow = await LiveWorkflow.create(app, second);
			expect(await workflow.tryToActivate()).toEqual({
				published: false,
				reason: expect.stringContaining('Not for this app'),
			});
			await workflow.deactivate();
			app.expectRegistered(undefined);
		}),
		first: inBothReadings(async (app) => {
			app.graphApi.faults.add({
				method: 'POST',
				path: SUBSCRIPTIONS,
				times: 1,
				then: { kind: 'graphError', error: { code: 10, message: 'Not this once' }, status: 400 },
			});
			const workflow = await LiveWorkflow.create(app, second);
			expect(await workflow.tryToActivate()).toEqual({
				published: false,
				reason: expect.stringContaining('Not this once'),
			});
			app.expectRegistered(undefined);
			// A manual activation starts from the first attempt.
			await workflow.deactivate();
			await workflow.activate();
			app.expectRegistered({ callback: workflow.url, fields: workflow.fields });
		}),
	};
	// The tests await them, possibly long after they failed.
	for (const scene of Object.values(refusals)) scene.catch(() => undefined);
	return refusals;
}

export function refusalScenes(refusals: () => Refusals): void {
	describe('an activation that fails', () => {
		it('leaves the receiver of another service alone, and names it', async () => {
			await refusals().foreign;
		});

		it('because Meta refuses it leaves no registration, and reports the reason', async () => {
			await refusals().byMeta;
		});

		it('five times reports the first reason, and works when repeated manually', async () => {
			await refusals().first;
		});
	});
}
