import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { solutionLocator } from '../../lookups/solution';
import { notice } from '../../parameters/guard';
import { id, optionalText } from '../../parameters/values';

export const requestDeactivation = operation({
	name: 'Request Deactivation',
	value: 'requestDeactivation',
	action: 'Request the deactivation of a solution',
	description: 'Ask the other side of a multi-partner solution to end it',
	fields: [
		notice(
			'deactivationNotice',
			'Once the other side accepts, the solution has ended for good. Only the other side can reject the request.',
		),
		...solutionLocator(),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Reason',
					name: 'reason',
					type: 'string',
					default: '',
					placeholder: 'e.g. The contract has ended',
					description: 'What the other side reads: at most 500 characters',
				},
			],
		},
	],
	input: () =>
		z.object({
			solutionId: id('1234567890123456'),
			options: z.object({ reason: optionalText({ max: 500 }) }).default({}),
		}),
	request: ({ solutionId, options }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('send_deactivation_request')],
		body: { reason: options.reason },
	}),
	output: { solutionId: 'string', message: 'string', request_id: 'string' },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
