import { triggerWorkflow } from '../triggerWorkflow';
import { MetaApp } from '../metaApp';
import type { GraphDiversion } from '../graphDiversion';
import type { Host } from '../hosts';
import { BuiltInTrigger } from '../builtInTrigger';
import { STREAM_FIELD } from '../stream';
import type { Receivers } from './crashTest';

/** An app with so many workflows of our trigger, which acknowledge when they have finished. */
export async function ours(host: Host, count: number): Promise<Receivers> {
	const app = await MetaApp.start('adds');
	const credential = await app.credentialIn(host);
	const workflowIds: string[] = [];
	for (let number = 1; number <= count; number++) {
		const name = `Crash ${count} ${number}`;
		const parameters = { acknowledge: 'lastNode' };
		const { id } = await host.api.createWorkflow(triggerWorkflow({ name, credential, parameters }));
		await activate(host, id);
		workflowIds.push(id);
	}
	return {
		name: `${count} ${count === 1 ? 'workflow' : 'workflows'} on the app`,
		app,
		workflowIds,
	};
}

/** An app with n8n's built-in trigger, which can only acknowledge at once. */
export async function builtIn(host: Host, diversion: GraphDiversion): Promise<Receivers> {
	const app = await MetaApp.start('adds');
	diversion.add(app.graphApi);
	const trigger = await BuiltInTrigger.create(app, host, [STREAM_FIELD]);
	await activate(host, trigger.workflowId);
	return { name: "n8n's built-in trigger", app, workflowIds: [trigger.workflowId] };
}

async function activate(host: Host, id: string): Promise<void> {
	const activation = await host.api.activate(id);
	if (!activation.published) throw new Error(activation.reason);
}
