import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { solutionLocator } from '../../lookups/solution';
import { dependingOn } from '../../parameters/choices';
import { optionsField, requiredChoiceField, textField } from '../../parameters/field';
import { shownFor } from '../../parameters/shownFor';

const REQUESTS = {
	DEACTIVATION_REQUEST: 'Request to End a Solution',
	PARTNERSHIP_REQUEST: 'Offer of a New Solution',
} as const;

export const reject = operation({
	name: 'Reject',
	value: 'reject',
	action: 'Reject offer of solution',
	description:
		'Reject a new multi-partner solution that was offered to you as a partner. To reject the deactivation of a solution, use Reject Deactivation.',
	fields: [
		...solutionLocator(),
		requiredChoiceField('request', REQUESTS, {
			label: 'Request',
			sends: 'request_type',
			default: 'PARTNERSHIP_REQUEST',
			description:
				'The request of the other party to reject. Reject Deactivation accepts no reason: to send a reason for not ending a solution, reject the request here.',
		}),
		shownFor(
			{ request: ['PARTNERSHIP_REQUEST'] },
			appField('Your app, to which the solution was offered'),
		),
		optionsField([
			textField('reason', {
				label: 'Reason',
				sends: 'rejection_reason',
				max: 500,
				placeholder: 'e.g. The permissions go too far',
				description: 'The reason that the other party reads, at most 500 characters',
			}),
		]),
	],
	// The owner can also reject a deactivation, and has no partner app (Meta: `partner_app_id` is optional).
	input: ({ solutionId, options, ownAppId }) =>
		dependingOn('request', REQUESTS, [
			z.object({ request: z.literal('DEACTIVATION_REQUEST'), solutionId, options }),
			z.object({ request: z.literal('PARTNERSHIP_REQUEST'), solutionId, options, ownAppId }),
		]),
	request: (input, body) => ({
		method: 'POST',
		path: [nodeId(input.solutionId), edge('reject')],
		body: {
			...body,
			...(input.request === 'PARTNERSHIP_REQUEST' && { partner_app_id: input.ownAppId }),
		},
	}),
	output: { solutionId: 'string', solution_id: 'string', rejected_request_type: 'string' },
	response: written(),
	echo: ({ solutionId }) => ({ solutionId }),
});
