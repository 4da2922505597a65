import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import { credentialFor } from '../../../../engine/credential';
import { runAction } from '../../../../engine/runAction';
import { STATUS, useSharedApp } from '../../../../engine/sharedApp';
import type { TriggerHost } from '../../../../engine/triggerHost';
import { changeTemplateStatus } from '../../../../graphApi/events';
import type { Template } from '../../../../graphApi/world';

/*
 * The trigger and Change → Get Changes of one app, side by side: each change comes once from one of them, and
 * never from neither.
 */

const app = useSharedApp();

/** An approved template of the account. */
const template = (): Template => app.graph.world.templates[0]!;

/** Runs of one Get Changes, of which n8n saves what the node remembers. The first one only remembers. */
async function startFeed(
	credential: ICredentialDataDecryptedObject = {},
	mode: 'manual' | 'trigger' = 'trigger',
) {
	let staticData: IDataObject | undefined;
	const read = async (): Promise<IDataObject[]> => {
		const result = await runAction({
			credential: credentialFor(app.graph, credential),
			parameters: { resource: 'change', operation: 'getChanges', accountScope: 'all' },
			staticData,
			mode,
		});
		if (result.error) throw result.error;
		staticData = result.staticData;
		return result.items;
	};
	expect(await read()).toEqual([]);
	return read;
}

async function startTrigger(): Promise<TriggerHost> {
	const host = await app.workflow([STATUS]);
	await host.activate();
	return host;
}

/** Meta changes the status without a delivery. */
const changeSilently = (status: string) => void (template().status = status);

const change = async (status: string) =>
	await changeTemplateStatus(app.graph, template(), status, { reason: 'SCAM' });

const states = (items: IDataObject[]) => items.map(({ stateId }) => stateId);

it('a change that the trigger has taken does not come from Get Changes', async () => {
	const host = await startTrigger();
	const read = await startFeed();
	await change('REJECTED');
	expect(host.executions).toHaveLength(1);
	expect(await read()).toEqual([]);
	expect(await read()).toEqual([]);
});

it('a change that the trigger missed comes from Get Changes, and its late delivery not from the trigger', async () => {
	const host = await startTrigger();
	const read = await startFeed();
	changeSilently('REJECTED');
	const items = await read();
	expect(items).toMatchObject([{ event: 'REJECTED', source: 'getChanges' }]);
	await expect(change('REJECTED')).resolves.toMatchObject({ status: 200 });
	expect(host.executions).toEqual([]);
	// Later states are not affected.
	await change('APPROVED');
	await change('PENDING');
	expect(host.executions).toHaveLength(2);
	expect(await read()).toEqual([]);
});

it('a state that returns comes again', async () => {
	const host = await startTrigger();
	const read = await startFeed();
	await change('PAUSED');
	expect(await read()).toEqual([]);
	await change('APPROVED');
	expect(await read()).toEqual([]);
	expect(host.executions).toHaveLength(2);
});

it.each<[string, ICredentialDataDecryptedObject]>([
	['its n8n does not answer', {}],
	['the credential has no App Secret', { appSecret: '' }],
	['the App Secret is blank', { appSecret: ' ' }],
	['the credential has no App ID', { appId: '' }],
])('a change comes from both if the trigger cannot be asked: %s', async (_what, credential) => {
	const host = await startTrigger();
	const read = await startFeed(credential);
	await change('REJECTED');
	host.vanish();
	expect(states(await read())).toEqual(states(host.executions.flat()));
	expect(host.executions).toHaveLength(1);
});

it('a run in the editor takes nothing from the trigger', async () => {
	const host = await startTrigger();
	const read = await startFeed({}, 'manual');
	changeSilently('REJECTED');
	expect(await read()).toHaveLength(1);
	await change('REJECTED');
	expect(host.executions).toHaveLength(1);
});
