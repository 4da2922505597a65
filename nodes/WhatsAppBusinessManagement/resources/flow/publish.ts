import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';

export const publish = operation({
	name: 'Publish',
	value: 'publish',
	action: 'Publish flow',
	description:
		'Make a draft flow ready to be sent to customers. Its Flow JSON must have no errors.',
	confirm:
		'A published flow cannot be deleted or turned back into a draft. It can only be deprecated.',
	fields: flowLocator(),
	request: ({ flowId }) => ({ method: 'POST', path: [nodeId(flowId), edge('publish')] }),
	output: { flowId: 'string' },
	response: written(),
	echo: ({ flowId }) => ({ flowId }),
});
