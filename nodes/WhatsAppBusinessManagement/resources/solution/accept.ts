import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { solutionLocator } from '../../lookups/solution';
import { optionsField, textField } from '../../parameters/field';

export const accept = operation({
	name: 'Accept',
	value: 'accept',
	action: 'Accept offer of solution',
	description:
		'Accept a new multi-partner solution that was offered to you as a partner. To accept the deactivation of a solution, use Accept Deactivation.',
	fields: [
		...solutionLocator(),
		appField('Your app, to which the solution was offered'),
		optionsField([
			textField('logSessionId', {
				label: 'Log Session ID',
				sends: 'log_session_id',
				placeholder: 'e.g. session_12345_accept_solution',
				description: 'Your own identifier for this call in Meta’s logs',
			}),
		]),
	],
	request: ({ solutionId, ownAppId }, body) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('accept')],
		body: { partner_app_id: ownAppId, ...body },
	}),
	output: { solutionId: 'string', solution_id: 'string', partner_status: 'string' },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
