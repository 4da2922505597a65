import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { solutionLocator } from '../../lookups/solution';
import { id } from '../../parameters/values';
import { SOLUTION, SOLUTION_FIRST } from './fields';

export const acceptDeactivation = operation({
	name: 'Accept Deactivation',
	value: 'acceptDeactivation',
	action: 'Accept the deactivation of a solution',
	description:
		'Say yes to the other side’s request to end an active multi-partner solution. The offer of a new one is answered by Accept.',
	confirm:
		'The solution ends for good: it cannot be activated again, and new customers can no longer be onboarded with it.',
	fields: [...solutionLocator()],
	input: () =>
		z.object({
			solutionId: id('1234567890123456'),
		}),
	request: ({ solutionId }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('accept_deactivation_request')],
		query: { fields: SOLUTION_FIRST.join(',') },
	}),
	output: { solutionId: 'string', ...SOLUTION },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
