import type { INodeExecutionData, INodeType, INodeTypes, IExecuteFunctions } from 'n8n-workflow';
import { NodeConnectionTypes, NodeHelpers } from 'n8n-workflow';

import { WhatsAppBusinessManagement } from '../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node.ts';
import { WhatsAppBusinessManagementTrigger } from '../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagementTrigger.node.ts';

/** Passes on the items that a test pins to it. */
class Start implements INodeType {
	description = {
		displayName: 'Start',
		name: 'start',
		group: ['transform' as const],
		version: 1,
		description: '',
		defaults: { name: 'Start' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [this.getInputData()];
	}
}

/** The action node as a tool of an AI agent: n8n offers it under a separate type. */
class ActionAsTool extends WhatsAppBusinessManagement {
	constructor() {
		super();
		this.description = { ...this.description, name: `${this.description.name}Tool` };
	}
}

export const START = 'test.start';
export const ACTION = 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagement';
export const ACTION_AS_TOOL = `${ACTION}Tool`;
export const TRIGGER = 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagementTrigger';

const TYPES: Record<string, INodeType> = {
	[START]: new Start(),
	[ACTION]: new WhatsAppBusinessManagement(),
	[ACTION_AS_TOOL]: new ActionAsTool(),
	[TRIGGER]: new WhatsAppBusinessManagementTrigger(),
};

function typeNamed(name: string): INodeType {
	const type = TYPES[name];
	if (!type) throw new Error(`There is no node type ${name}`);
	return type;
}

/** The node types, as n8n's loader would offer them. */
export const nodeTypes: INodeTypes = {
	getByName: typeNamed,
	getByNameAndVersion: (name, version) =>
		NodeHelpers.getVersionedNodeType(typeNamed(name), version),
	getKnownTypes: () => ({}),
};
