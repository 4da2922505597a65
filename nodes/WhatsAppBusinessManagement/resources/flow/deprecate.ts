import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';

export const deprecate = operation({
	name: 'Deprecate',
	value: 'deprecate',
	action: 'Deprecate flow',
	description: 'Retire a published flow: it can no longer be sent or opened',
	confirm:
		'A deprecated flow can never be sent or opened again, not even from messages that customers already have.',
	fields: flowLocator(),
	request: ({ flowId }) => ({ method: 'POST', path: [nodeId(flowId), edge('deprecate')] }),
	output: { flowId: 'string' },
	response: written(),
	echo: ({ flowId }) => ({ flowId }),
});
