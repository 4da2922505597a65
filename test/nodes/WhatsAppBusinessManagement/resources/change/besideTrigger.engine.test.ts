import type { IDataObject } from 'n8n-workflow';

import { credentialFor } from '../../../../engine/credential';
import { runAction } from '../../../../engine/runAction';
import { STATUS, useSharedApp } from '../../../../engine/sharedApp';
import type { TriggerHost } from '../../../../engine/triggerHost';
import { ACCOUNT_ID } from '../../../../graphApi';
import { changeTemplateStatus, pauseTemplate, rejectTemplate } from '../../../../graphApi/events';

/* The node beside a trigger of the same app, over real HTTP: each change comes once. */

const app = useSharedApp();

let staticData: IDataObject | undefined;
let trigger: TriggerHost;

/** @param mode a run in production, or by a person in the editor */
async function getChanges(mode: 'trigger' | 'manual' = 'trigger'): Promise<unknown[]> {
	const accountId = { __rl: true, mode: 'id', value: ACCOUNT_ID };
	const result = await runAction({
		credential: credentialFor(app.graph),
		parameters: { resource: 'change', operation: 'getChanges', accountScope: 'one', accountId },
		staticData,
		mode,
	});
	if (result.error) throw result.error;
	if (mode === 'trigger') staticData = result.staticData;
	return result.items.map(({ event }) => event);
}

const delivered = () => trigger.executions.map(([item]) => item?.event);

const template = () => app.graph.world.templates[0]!;

beforeEach(async () => {
	staticData = undefined;
	trigger = await app.workflow([STATUS]);
	await trigger.activate();
	await getChanges();
});

it('returns nothing that the trigger has output, also if it comes again', async () => {
	await rejectTemplate(app.graph, template().id);
	expect(delivered()).toEqual(['REJECTED']);
	expect(await getChanges()).toEqual([]);
	await changeTemplateStatus(app.graph, template(), 'APPROVED', { reason: 'NONE' });
	await pauseTemplate(app.graph, template());
	expect(delivered()).toEqual(['REJECTED', 'APPROVED', 'PAUSED']);
	expect(await getChanges()).toEqual([]);
});

it('returns what Meta did not deliver', async () => {
	template().status = 'DISABLED';
	expect(await getChanges()).toEqual(['DISABLED']);
	expect(delivered()).toEqual([]);
});

it('makes the trigger drop a late delivery of what it returned', async () => {
	template().status = 'DISABLED';
	expect(await getChanges()).toEqual(['DISABLED']);
	await changeTemplateStatus(app.graph, template(), 'DISABLED', { reason: 'NONE' });
	expect(delivered()).toEqual([]);
});

it('does not make it drop anything in a manual run', async () => {
	template().status = 'DISABLED';
	expect(await getChanges('manual')).toEqual(['DISABLED']);
	await changeTemplateStatus(app.graph, template(), 'DISABLED', { reason: 'NONE' });
	expect(delivered()).toEqual(['DISABLED']);
	expect(await getChanges()).toEqual([]);
});

it('returns a change if the trigger is gone', async () => {
	await trigger.stop();
	await rejectTemplate(app.graph, template().id).catch(() => undefined);
	expect(await getChanges()).toEqual(['REJECTED']);
});
