import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { confirmed, guard } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const publish = operation({
	name: 'Publish',
	value: 'publish',
	action: 'Publish a flow',
	description:
		'Make a draft flow ready to be sent to customers. Its Flow JSON must have no errors left.',
	fields: [
		...guard(
			'confirmFlowPublish',
			'A published flow cannot be deleted or turned back into the draft that it was; it can only be deprecated.',
		),
		...flowLocator(),
	],
	input: () => z.object({ flowId: id('1234567890123456'), confirmFlowPublish: confirmed() }),
	request: ({ flowId }) => ({ method: 'POST', path: [nodeId(flowId), edge('publish')] }),
	output: { flowId: 'string' },
	response: written(),
	beside: ({ flowId }) => ({ flowId }),
});
