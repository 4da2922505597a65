import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { id } from '../../parameters/values';

export const publish = operation({
	name: 'Publish',
	value: 'publish',
	action: 'Publish a flow',
	description:
		'Make a draft flow ready to be sent to customers. Its Flow JSON must have no errors left.',
	confirm:
		'A published flow cannot be deleted or turned back into the draft that it was; it can only be deprecated.',
	fields: [...flowLocator()],
	input: () => z.object({ flowId: id('1234567890123456') }),
	request: ({ flowId }) => ({ method: 'POST', path: [nodeId(flowId), edge('publish')] }),
	output: { flowId: 'string' },
	response: written(),
	echo: ({ flowId }) => ({ flowId }),
});
