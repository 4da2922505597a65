import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { solutionLocator } from '../../lookups/solution';
import { SOLUTION, SOLUTION_FIRST } from './fields';

export const acceptDeactivation = operation({
	name: 'Accept Deactivation',
	value: 'acceptDeactivation',
	action: 'Accept deactivation of solution',
	description:
		'Accept the other party’s request to end an active multi-partner solution. To accept a new solution, use Accept.',
	confirm:
		'The solution ends permanently: it cannot be activated again, and new customers can no longer be onboarded with it.',
	fields: solutionLocator(),
	request: ({ solutionId }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('accept_deactivation_request')],
		query: { fields: SOLUTION_FIRST.join(',') },
	}),
	output: { solutionId: 'string', ...SOLUTION },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
