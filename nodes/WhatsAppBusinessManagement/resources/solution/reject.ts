import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { solutionLocator } from '../../lookups/solution';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { shownFor } from '../../parameters/shownFor';
import { id, optionalText } from '../../parameters/values';

const REQUESTS = {
	DEACTIVATION_REQUEST: 'Request to End a Solution',
	PARTNERSHIP_REQUEST: 'Offer of a New Solution',
} as const;

/** Who declines an end may be the owner too, whom no offer was made to (Meta: `partner_app_id` is optional). */
const schema = () => {
	const both = {
		solutionId: id('1234567890123456'),
		options: z.object({ reason: optionalText({ max: 500 }) }).default({}),
	};
	return dependingOn('request', REQUESTS, [
		z.object({ request: z.literal('DEACTIVATION_REQUEST'), ...both }),
		z.object({
			request: z.literal('PARTNERSHIP_REQUEST'),
			...both,
			ownAppId: id('739104826510001'),
		}),
	]);
};

export const reject = operation({
	name: 'Reject',
	value: 'reject',
	action: 'Reject the offer of a solution',
	description:
		'Decline, as the partner, the offer of a new multi-partner solution. To decline ending one, use Reject Deactivation.',
	fields: [
		...solutionLocator(),
		{
			displayName: 'Request',
			name: 'request',
			type: 'options',
			options: optionsOf(REQUESTS),
			default: 'PARTNERSHIP_REQUEST',
			description:
				'Which of the other side’s requests is declined. Reject Deactivation takes no reason: to give one for not ending a solution, decline it here.',
		},
		shownFor({ request: ['PARTNERSHIP_REQUEST'] }, appField('Your app, to which it was offered')),
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
	input: schema,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.solutionId), edge('reject')],
		body: {
			request_type: input.request,
			rejection_reason: input.options.reason,
			...(input.request === 'PARTNERSHIP_REQUEST' && { partner_app_id: input.ownAppId }),
		},
	}),
	output: { solutionId: 'string', solution_id: 'string', rejected_request_type: 'string' },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
