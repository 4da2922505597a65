import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { notice } from '../../parameters/guard';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete flow',
	description:
		'Delete a flow that is still a draft. A published flow cannot be deleted, only deprecated.',
	fields: [
		notice('removeFlowNotice', 'The draft and its Flow JSON are deleted permanently.'),
		...flowLocator(),
	],
	request: ({ flowId }) => ({ method: 'DELETE', path: [nodeId(flowId)], idempotent: true }),
	output: { flowId: 'string' },
	response: deleted(),
	echo: ({ flowId }) => ({ flowId }),
});
