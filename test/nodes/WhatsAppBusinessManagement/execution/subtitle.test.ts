import { Workflow } from 'n8n-workflow';

import { subtitleOf } from '../../../../nodes/WhatsAppBusinessManagement/execution/subtitle';
import { PROPERTIES } from '../../../../nodes/WhatsAppBusinessManagement/properties';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import { ACTION, nodeTypes } from '../../../engine/nodeTypes';

const OPERATIONS = RESOURCES.flatMap((resource) =>
	resource.operations.map((operation) => ({
		path: `${resource.value}/${operation.value}`,
		parameters: { resource: resource.value, operation: operation.value },
		words: `${operation.name}: ${resource.name}`,
	})),
);

const SUBTITLE = subtitleOf(PROPERTIES);

/** As the editor calculates it for a node on the canvas. */
function shownFor(parameters: Record<string, string>) {
	const node = {
		id: '1',
		name: 'Node',
		type: ACTION,
		typeVersion: 1.1,
		position: [0, 0] as [number, number],
		parameters,
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	return workflow.expression.getSimpleParameterValue(node, SUBTITLE, 'internal', {});
}

it.each(OPERATIONS)('$path: “$words”', ({ parameters, words }) => {
	expect(shownFor(parameters)).toBe(words);
});

it('shows the defaults of a node in which nothing was chosen', () => {
	expect(shownFor({})).toBe('Get Many: Message Template');
});
