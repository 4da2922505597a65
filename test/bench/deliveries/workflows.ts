import { randomUUID } from 'node:crypto';
import type { INode } from 'n8n-workflow';
import { withCredential } from '../../demo/exampleWorkflow';
import type { Workflow } from '../../n8n/api';
import { EMPTY_TRIGGER } from './emptyTrigger';
import type { Stage } from './stage';

const OUR_TRIGGER = 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagementTrigger';

/** A live workflow, and the URL of its deliveries. */
export interface LiveWorkflow {
	id: string;
	url: string;
}

/** n8n's own Webhook node. */
export async function goLiveWithWebhookNode(stage: Stage): Promise<LiveWorkflow> {
	const path = randomUUID();
	const id = await goLive(stage, {
		name: "n8n's Webhook node",
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2.1,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} },
	});
	return { id, url: `${stage.scene.n8n.url}/webhook/${path}` };
}

export async function goLiveWithEmptyTrigger(
	stage: Stage,
	answerOnly: boolean,
): Promise<LiveWorkflow> {
	const webhookId = randomUUID();
	const id = await goLive(stage, {
		name: answerOnly ? 'Empty trigger that answers OK' : 'Empty trigger',
		type: EMPTY_TRIGGER,
		typeVersion: 2,
		webhookId,
		parameters: { answerOnly },
	});
	return { id, url: `${stage.scene.n8n.url}/webhook/${webhookId}/webhook` };
}

/**
 * Our trigger, with a filter for rejections. Its URL is the app's callback.
 *
 * @param after the nodes that follow it, each after the trigger itself
 */
export async function goLiveWithOurTrigger(
	stage: Stage,
	name: string,
	after: INode[] = [],
): Promise<LiveWorkflow> {
	const trigger = {
		name,
		type: OUR_TRIGGER,
		typeVersion: 2.1,
		webhookId: randomUUID(),
		parameters: {
			triggerOn: ['message_template_status_update'],
			accounts: [],
			filters: { templateStatus: ['REJECTED'] },
		},
	};
	const id = await goLive(stage, trigger, after);
	return { id, url: appCallback(stage).callback_url };
}

/** The callback that is registered in the local Graph API. */
export function appCallback({ scene }: Stage): { callback_url: string; verifyToken: string } {
	const subscription = scene.graphApi.world.app.subscriptions.find(
		({ object }) => object === 'whatsapp_business_account',
	);
	if (!subscription) throw new Error('The app has no callback');
	return subscription;
}

/** Where workflows are compared, no node follows the trigger, so that they differ in the trigger only. */
async function goLive(
	{ scene: { api }, credential }: Stage,
	trigger: Omit<INode, 'id' | 'position'>,
	after: INode[] = [],
): Promise<string> {
	const node: INode = { id: randomUUID(), position: [0, 0], ...trigger };
	const main = [after.map(({ name }) => ({ node: name, type: 'main' as const, index: 0 }))];
	const workflow: Workflow = {
		name: trigger.name,
		nodes: [node, ...after],
		connections: { [trigger.name]: { main } },
	};
	const { id } = await api.createWorkflow(withCredential(workflow, credential));
	const activation = await api.activate(id);
	if (activation.published) return id;

	await api.deactivate(id);
	throw new Error(activation.reason);
}
