import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { rulesToTurnOff, rulesToTurnOn } from './compliance/ruleOptions';
import { execute } from './execution/executor';
import { credentialTest } from './graph/credentialTest';
import { LIST_SEARCHES } from './lookups';
import { PROPERTIES } from './properties';

export class WhatsAppBusinessManagement implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WhatsApp Business Management',
		name: 'whatsAppBusinessManagement',
		icon: {
			light: 'file:../../icons/whatsAppBusinessManagement.svg',
			dark: 'file:../../icons/whatsAppBusinessManagement.dark.svg',
		},
		group: ['transform'],
		// Since 1.1, Message Template → Create and Update show a form first.
		version: [1, 1.1],
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Manage WhatsApp Business accounts, users, numbers and templates at Meta',
		defaults: { name: 'WhatsApp Business Management' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'whatsAppBusinessManagementApi', required: true, testedBy: 'credentialTest' },
		],
		properties: PROPERTIES,
	};

	methods = {
		credentialTest: { credentialTest },
		listSearch: LIST_SEARCHES,
		loadOptions: { rulesToTurnOff, rulesToTurnOn },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { RESOURCES } = await import('./resources');
		return await execute(this, RESOURCES);
	}
}
