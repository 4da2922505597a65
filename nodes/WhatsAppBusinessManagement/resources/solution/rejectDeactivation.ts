import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { solutionLocator } from '../../lookups/solution';
import { id } from '../../parameters/values';
import { SOLUTION } from './fields';

export const rejectDeactivation = operation({
	name: 'Reject Deactivation',
	value: 'rejectDeactivation',
	action: 'Reject the deactivation of a solution',
	description:
		'Say no to the other side’s request to end an active multi-partner solution: it stays active. The offer of a new one is answered by Reject.',
	fields: [...solutionLocator()],
	input: () => z.object({ solutionId: id('1234567890123456') }),
	request: ({ solutionId }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('reject_deactivation_request')],
		body: { reject_deactivation_request: true },
	}),
	output: { solutionId: 'string', ...SOLUTION },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
