import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id, optionalText } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { appField, solutionLocator } from '../locators';

const REQUESTS = {
	DEACTIVATION_REQUEST: 'Request to End a Solution',
	PARTNERSHIP_REQUEST: 'Offer of a New Solution',
} as const;

export const reject = operation({
	name: 'Reject',
	value: 'reject',
	action: 'Reject the offer of a solution',
	description:
		'Decline, as the partner, the offer of a new multi-partner solution. To decline ending one, use Reject Deactivation.',
	fields: [
		...solutionLocator(),
		appField('Your app, to which it was offered'),
		{
			displayName: 'Request',
			name: 'request',
			type: 'options',
			options: optionsOf(REQUESTS),
			default: 'PARTNERSHIP_REQUEST',
			description:
				'Which of the other side’s requests is declined. Reject Deactivation takes no reason: to give one for not ending a solution, decline it here.',
		},
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
					placeholder: 'e.g. The permissions go too far',
					description: 'Why you decline, for the other side to read: at most 500 characters',
				},
			],
		},
	],
	input: () =>
		z.object({
			solutionId: id('1234567890123456'),
			ownAppId: id('739104826510001'),
			request: oneOf(REQUESTS).default('PARTNERSHIP_REQUEST'),
			options: z.object({ reason: optionalText({ max: 500 }) }).default({}),
		}),
	request: ({ solutionId, ownAppId, request, options }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('reject')],
		body: {
			request_type: request,
			rejection_reason: options.reason,
			partner_app_id: ownAppId,
		},
	}),
	output: { solutionId: 'string', solution_id: 'string', rejected_request_type: 'string' },
	response: written(),
	beside: ({ solutionId }) => ({ solutionId }),
});
