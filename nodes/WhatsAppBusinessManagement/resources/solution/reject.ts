import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id, optionalText } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { solutionLocator } from '../locators';

const REQUESTS = {
	DEACTIVATION_REQUEST: 'Request to End a Solution',
	PARTNERSHIP_REQUEST: 'Offer of a New Solution',
} as const;

export const reject = operation({
	name: 'Reject',
	value: 'reject',
	action: 'Reject the offer of a solution',
	description:
		'Say no, as the partner, to the offer of a new multi-partner solution, with a reason if you like. To a request to end one say no by Reject Deactivation; here only to give a reason for it too.',
	fields: [
		...solutionLocator(),
		{
			displayName: 'Request',
			name: 'request',
			type: 'options',
			options: optionsOf(REQUESTS),
			default: 'PARTNERSHIP_REQUEST',
			description: 'Which of the other side’s requests is rejected',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Partner App ID',
					name: 'partnerAppId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 739104826510001',
					description: 'The app that rejects, where the token’s app is not meant',
				},
				{
					displayName: 'Reason',
					name: 'reason',
					type: 'string',
					default: '',
					placeholder: 'e.g. The permissions go too far',
					description: 'What the other side reads: at most 500 characters',
				},
			],
		},
	],
	input: () =>
		z.object({
			solutionId: id('1234567890123456'),
			request: oneOf(REQUESTS).default('PARTNERSHIP_REQUEST'),
			options: z
				.object({
					partnerAppId: id('739104826510001').optional(),
					reason: optionalText({ max: 500 }),
				})
				.default({}),
		}),
	request: ({ solutionId, request, options }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('reject')],
		body: {
			request_type: request,
			rejection_reason: options.reason,
			partner_app_id: options.partnerAppId,
		},
	}),
	output: { solutionId: 'string', solution_id: 'string', rejected_request_type: 'string' },
	response: written(),
	beside: ({ solutionId }) => ({ solutionId }),
});
