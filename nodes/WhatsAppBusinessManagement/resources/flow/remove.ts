import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete a flow',
	description:
		'Delete a flow that is still a draft. A published flow cannot be deleted, only deprecated.',
	fields: [
		notice('removeFlowNotice', 'The draft is gone for good, and its Flow JSON with it.'),
		...flowLocator(),
	],
	input: () => z.object({ flowId: id('1234567890123456') }),
	request: ({ flowId }) => ({ method: 'DELETE', path: [nodeId(flowId)], idempotent: true }),
	output: { flowId: 'string' },
	response: deleted(),
	echo: ({ flowId }) => ({ flowId }),
});
