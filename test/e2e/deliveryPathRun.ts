import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { itemsOf } from '../n8n/executions';
import type { LiveWorkflow } from './liveWorkflow';

const START = 'Start';
const PATH = 'Webhook Delivery';

/** Runs Webhook Delivery → Check or Repair in the n8n of a trigger, as a user does, and returns its only item. */
export async function deliveryPathOf(
	trigger: LiveWorkflow,
	parameters: INodeParameters,
): Promise<IDataObject> {
	const { api } = trigger.host;
	const { id, name } = await trigger.app.credentialIn(trigger.host);
	const workflow = await api.createWorkflow({
		name: `Delivery path of ${trigger.id}`,
		nodes: [
			{
				id: 'start',
				name: START,
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'path',
				name: PATH,
				type: 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagement',
				typeVersion: 1,
				position: [220, 0],
				parameters: { resource: 'deliveryPath', ...parameters },
				credentials: { whatsAppBusinessManagementApi: { id, name } },
			},
		],
		connections: { [START]: { main: [[{ node: PATH, type: 'main', index: 0 }]] } },
	});
	await api.runManually(workflow.id, START);
	const [item] = itemsOf(await api.waitForExecution(workflow.id), PATH);
	if (!item) throw new Error(`${PATH} returned no item`);
	return item;
}
