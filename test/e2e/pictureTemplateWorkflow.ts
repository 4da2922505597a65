import type { Workflow } from '../n8n/api';

const ACTION = 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagement';

/** The smallest PNG: one transparent pixel. */
const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const HEADER = {
	type: 'HEADER',
	format: 'IMAGE',
	example: { header_handle: ['{{ $json.handle }}'] },
};
const BODY = { type: 'BODY', text: 'Our new lanterns are here.' };

/**
 * Manual start, a picture, its upload, and a template that shows it: a workflow from before version 1.1
 * of the node, when Create had no form and no choice of how to define the template. It must keep working.
 */
export function pictureTemplateWorkflow(): Workflow {
	const nodes = [
		{ name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
		{
			name: 'Text',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: JSON.stringify({ picture: PIXEL }), options: {} },
		},
		{
			name: 'Picture',
			type: 'n8n-nodes-base.convertToFile',
			typeVersion: 1.1,
			parameters: {
				operation: 'toBinary',
				sourceProperty: 'picture',
				options: { fileName: 'lantern.png', mimeType: 'image/png' },
			},
		},
		{
			name: 'Upload',
			type: ACTION,
			typeVersion: 1,
			parameters: { resource: 'mediaSample', operation: 'upload' },
		},
		{
			name: 'Template',
			type: ACTION,
			typeVersion: 1,
			parameters: {
				resource: 'messageTemplate',
				operation: 'create',
				name: 'new_lanterns',
				language: 'en_US',
				category: 'MARKETING',
				components: `=${JSON.stringify([HEADER, BODY])}`,
			},
		},
	];
	return {
		name: 'A template with a picture',
		nodes: nodes.map((node, index) => ({
			...node,
			id: node.name,
			position: [index * 220, 0] as [number, number],
		})),
		connections: Object.fromEntries(
			nodes
				.slice(1)
				.map(({ name }, index) => [
					nodes[index]?.name ?? '',
					{ main: [[{ node: name, type: 'main' as const, index: 0 }]] },
				]),
		),
	};
}
