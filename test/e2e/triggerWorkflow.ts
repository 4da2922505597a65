import { randomUUID } from 'node:crypto';
import type { INode, INodeParameters } from 'n8n-workflow';
import type { Workflow } from '../n8n/api';
import { STREAM_FIELD } from './stream';

export const TRIGGER = 'Trigger';

export interface TriggerSetup {
	name: string;
	credential: { id: string; name: string };
	triggerOn?: string[];
	parameters?: INodeParameters;
	webhookId?: string;
	/** How long each run takes. */
	runSeconds?: number;
}

/** The trigger alone, or followed by a Wait node. */
export function triggerWorkflow(setup: TriggerSetup): Workflow {
	const { name, credential, triggerOn = [STREAM_FIELD], parameters, runSeconds } = setup;
	const trigger: INode = {
		id: 'trigger',
		name: TRIGGER,
		type: 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagementTrigger',
		typeVersion: 2.1,
		position: [0, 0],
		parameters: { triggerOn, ...parameters },
		credentials: { whatsAppBusinessManagementApi: { id: credential.id, name: credential.name } },
		webhookId: setup.webhookId ?? randomUUID(),
	};
	if (runSeconds === undefined) return { name, nodes: [trigger], connections: {} };
	return {
		name,
		nodes: [trigger, wait(runSeconds)],
		connections: { [TRIGGER]: { main: [[{ node: 'Wait', type: 'main', index: 0 }]] } },
	};
}

function wait(seconds: number): INode {
	return {
		id: 'wait',
		name: 'Wait',
		type: 'n8n-nodes-base.wait',
		typeVersion: 1.1,
		position: [220, 0],
		parameters: { resume: 'timeInterval', amount: seconds, unit: 'seconds' },
		webhookId: randomUUID(),
	};
}
