import { LoadOptionsContext } from 'n8n-core';
import type { ICredentialDataDecryptedObject, INode, INodeParameters } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { additionalDataFor } from './additionalData';
import { nodeTypes } from './nodeTypes';

/** The context in which the editor fills a list, with the node's current parameters. */
export function loadOptionsContext(
	type: string,
	credential: ICredentialDataDecryptedObject,
	parameters: INodeParameters = {},
): LoadOptionsContext {
	const node: INode = {
		id: 'node',
		name: 'Node',
		type,
		typeVersion: nodeTypes.getByNameAndVersion(type).description.version as number,
		position: [0, 0],
		parameters,
		credentials: { whatsAppBusinessManagementApi: { id: '1', name: 'test' } },
	};
	const workflow = new Workflow({
		id: 'workflow',
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
	});
	const additionalData = additionalDataFor(workflow, credential, 'internal');
	additionalData.currentNodeParameters = parameters;
	return new LoadOptionsContext(workflow, node, additionalData, 'parameters');
}
