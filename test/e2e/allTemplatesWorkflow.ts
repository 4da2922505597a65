import type { Workflow } from '../n8n/api';

/** Manual start, then Message Template → Get Many with Return All. */
export function allTemplatesWorkflow(): Workflow {
	return {
		name: 'All templates',
		nodes: [
			{
				id: 'start',
				name: 'Start',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'templates',
				name: 'Templates',
				type: 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagement',
				typeVersion: 1,
				position: [220, 0],
				parameters: { resource: 'messageTemplate', operation: 'getMany', returnAll: true },
			},
		],
		connections: { Start: { main: [[{ node: 'Templates', type: 'main', index: 0 }]] } },
	};
}
