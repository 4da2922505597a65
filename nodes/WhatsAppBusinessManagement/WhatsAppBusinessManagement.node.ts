import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { ACTION_HINT } from './builderHints';
import { rulesToTurnOff, rulesToTurnOn } from './compliance/ruleOptions';
import { execute } from './execution/executor';
import { subtitleOf } from './execution/subtitle';
import { credentialTest } from './graph/credentialTest';
import { REVEALED } from './graph/redaction';
import { LIST_SEARCHES } from './lookups';
import { languageOptions } from './lookups/language';
import { PROPERTIES } from './properties';
import { resourceOptions } from './resourceOptions';

export class WhatsAppBusinessManagement implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WhatsApp Business Management',
		name: 'whatsAppBusinessManagement',
		icon: {
			light: 'file:../../icons/whatsAppBusinessManagement.svg',
			dark: 'file:../../icons/whatsAppBusinessManagement.dark.svg',
		},
		group: ['transform'],
		// Since 1.1, Message Template is preselected, and its Create and Update show a form first.
		version: [1, 1.1],
		subtitle: subtitleOf(PROPERTIES),
		description: 'Manage WhatsApp Business accounts, numbers, templates and flows at Meta',
		defaults: { name: 'WhatsApp Business Management' },
		usableAsTool: true,
		builderHint: ACTION_HINT,
		// n8n hides them where it shows executions. The next node gets them.
		sensitiveOutputFields: [...REVEALED],
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
		loadOptions: { languageOptions, resourceOptions, rulesToTurnOff, rulesToTurnOn },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { RESOURCES } = await import('./resources');
		return await execute(this, RESOURCES);
	}
}
