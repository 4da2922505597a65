import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { solutionLocator } from '../../lookups/solution';
import { SOLUTION } from './fields';

export const rejectDeactivation = operation({
	name: 'Reject Deactivation',
	value: 'rejectDeactivation',
	action: 'Reject deactivation of solution',
	description:
		'Reject the other party’s request to end an active multi-partner solution, so that it stays active. To reject a new solution, use Reject.',
	fields: solutionLocator(),
	request: ({ solutionId }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('reject_deactivation_request')],
		body: { reject_deactivation_request: true },
	}),
	output: { solutionId: 'string', ...SOLUTION },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
