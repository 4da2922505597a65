import { ALERTS, SECURITY, STATUS, useSharedApp } from '../../../../engine/sharedApp';

// Waiting times in seconds are skipped.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryWithoutWaiting'),
);

const app = useSharedApp();

describe('webhook fields that Meta refuses', () => {
	it('are named, and the others are registered', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		app.graph.world.webhookFields.delete(SECURITY);
		const host = await app.workflow([STATUS, SECURITY, ALERTS]);
		await host.activate();
		expect(app.registered()).toEqual([host.url, [ALERTS, STATUS].sort()]);
		expect(host.log.join()).toMatch(/refused these webhook fields.*: security/);
	});

	it('are requested again at the next activation', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		app.graph.world.webhookFields.delete(SECURITY);
		const host = await app.workflow([STATUS, SECURITY]);
		await host.activate();
		app.graph.world.webhookFields.add(SECURITY);
		await host.deactivate();
		await host.activate();
		expect(app.registered()).toEqual([host.url, [STATUS, SECURITY].sort()]);
	});

	it('do not prevent another trigger from joining', async () => {
		app.graph.world.quirks.unknownFieldsRefused = true;
		app.graph.world.webhookFields.delete(SECURITY);
		const host = await app.workflow([STATUS]);
		const member = await app.workflow([SECURITY, ALERTS]);
		await host.activate();
		await member.activate();
		expect(app.registered()).toEqual([host.url, [ALERTS, STATUS].sort()]);
		await member.deactivate();
		expect(app.registered()).toEqual([host.url, [STATUS]]);
	});
});
