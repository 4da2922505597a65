import type { INodeParameters } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { TRIGGER, nodeTypes } from '../../../engine/nodeTypes';

const { description } = nodeTypes.getByNameAndVersion(TRIGGER);

/** What the editor writes below the node. */
function subtitleOf(parameters: INodeParameters, typeVersion = 2.1): unknown {
	const position: [number, number] = [0, 0];
	const node = { id: '1', name: 'Trigger', type: TRIGGER, typeVersion, position, parameters };
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const [stored = node] = Object.values(workflow.nodes);
	return workflow.expression.getSimpleParameterValue(stored, description.subtitle, 'internal', {});
}

const TWO = ['message_template_status_update', 'account_alerts'];

it.each<[what: string, parameters: INodeParameters, subtitle: string, version?: number]>([
	['a new node', {}, ''],
	['the names of the changes', { triggerOn: TWO }, 'Template Status, Account Alert'],
	['All', { triggerOn: ['*'] }, 'All Changes'],
	['a field that a later version offers', { triggerOn: ['x_y'] }, 'x_y'],
	[
		'other webhook fields',
		{ triggerOn: ['flows'], options: { additionalFields: 'x_y' } },
		'Flow, x_y',
	],
	['a node of version 2', { triggerOn: ['flows'], additionalFields: 'x_y' }, 'Flow, x_y', 2],
])('%s', (_what, parameters, subtitle, ...[version]) => {
	expect(subtitleOf(parameters, version)).toBe(subtitle);
});
