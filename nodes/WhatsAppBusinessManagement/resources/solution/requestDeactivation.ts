import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { solutionLocator } from '../../lookups/solution';
import { optionsField, textField } from '../../parameters/field';
import { notice } from '../../parameters/guard';

export const requestDeactivation = operation({
	name: 'Request Deactivation',
	value: 'requestDeactivation',
	action: 'Request deactivation of solution',
	description: 'Ask the other party of a multi-partner solution to end it',
	fields: [
		notice(
			'deactivationNotice',
			'As soon as the other party accepts, the solution ends permanently. Only the other party can reject the request.',
		),
		...solutionLocator(),
		optionsField([
			textField('reason', {
				label: 'Reason',
				sends: 'reason',
				max: 500,
				placeholder: 'e.g. The contract has ended',
				description: 'The reason that the other party reads, at most 500 characters',
			}),
		]),
	],
	request: ({ solutionId }, body) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('send_deactivation_request')],
		body,
	}),
	output: { solutionId: 'string', message: 'string', request_id: 'string' },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
