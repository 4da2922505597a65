import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { solutionLocator } from '../../lookups/solution';
import { id, optionalText } from '../../parameters/values';

export const accept = operation({
	name: 'Accept',
	value: 'accept',
	action: 'Accept the offer of a solution',
	description:
		'Say yes, as the partner, to the offer of a new multi-partner solution. A request to end one is answered by Accept Deactivation.',
	fields: [
		...solutionLocator(),
		appField('Your app, to which it was offered'),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Log Session ID',
					name: 'logSessionId',
					type: 'string',
					default: '',
					placeholder: 'e.g. session_12345_accept_solution',
					description: 'A name of your own by which Meta’s logs tell this call from others',
				},
			],
		},
	],
	input: () =>
		z.object({
			solutionId: id('1234567890123456'),
			ownAppId: id('739104826510001'),
			options: z.object({ logSessionId: optionalText() }).default({}),
		}),
	request: ({ solutionId, ownAppId, options }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('accept')],
		body: { partner_app_id: ownAppId, log_session_id: options.logSessionId },
	}),
	output: { solutionId: 'string', solution_id: 'string', partner_status: 'string' },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
