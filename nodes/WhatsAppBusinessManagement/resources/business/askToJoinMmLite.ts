import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { otherBusinessField } from '../../lookups/business';
import { optionalSolutionLocator } from '../../lookups/solution';
import { id } from '../../parameters/values';

export const askToJoinMmLite = operation({
	name: 'Ask Customer to Join MM Lite',
	value: 'askToJoinMmLite',
	action: 'Ask a customer to join marketing messages',
	description:
		'As a partner, ask a customer to take part in the Marketing Messages API for WhatsApp (MM Lite). Meta writes to the customer’s admins; Account Update of the trigger tells when they have agreed.',
	confirm:
		'Meta writes to all admins of the customer’s portfolio until they agree or decline, and marks the accounts that you hold on the customer’s behalf to be handed over to them. Meta documents no way to withdraw it.',
	fields: [
		otherBusinessField('Customer'),
		// Only those who move accounts into a solution need it.
		...optionalSolutionLocator(
			'The multi-partner solution into which the accounts move that you hold on behalf of the customer. Left empty, the customer shares them with you alone.',
		),
	],
	input: () =>
		z.object({
			customerBusinessId: id('506914307656635'),
			solutionId: id('1234567890123456').optional(),
		}),
	// Not idempotent: Meta's guide has an error for a second request, its reference the first one's ID.
	request: ({ customerBusinessId, solutionId }) => ({
		method: 'POST',
		path: [nodeId(customerBusinessId), edge('onboard_partners_to_mm_lite')],
		// So Meta's reference has it.
		query: { solution_id: solutionId },
	}),
	output: { customerBusinessId: 'string', solutionId: 'string', request_id: 'string' },
	response: written(),
	echo: ({ customerBusinessId, solutionId }) => ({
		customerBusinessId,
		solutionId: solutionId ?? null,
	}),
});
