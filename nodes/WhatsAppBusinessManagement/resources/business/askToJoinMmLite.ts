import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { otherBusinessField } from '../../lookups/business';
import { optionalSolutionLocator } from '../../lookups/solution';

export const askToJoinMmLite = operation({
	name: 'Ask Customer to Join MM Lite',
	value: 'askToJoinMmLite',
	action: 'Ask customer to join marketing messages',
	description:
		'As a partner, ask a customer to join the Marketing Messages API for WhatsApp (MM Lite). Meta contacts the customer’s admins. The trigger’s Account Update reports when they have agreed.',
	confirm:
		'Meta contacts all admins of the customer’s portfolio until they agree or decline. It also marks the accounts that you own on the customer’s behalf for transfer to the customer. Meta documents no way to withdraw the request.',
	fields: [
		otherBusinessField('Customer'),
		...optionalSolutionLocator(
			'The multi-partner solution to which the accounts that you own on the customer’s behalf are moved. If empty, the customer shares them only with you.',
		),
	],
	// Not idempotent: Meta answers a second request with an error (guide) or with the ID of the first (reference).
	request: ({ customerBusinessId, solutionId }) => ({
		method: 'POST',
		path: [nodeId(customerBusinessId), edge('onboard_partners_to_mm_lite')],
		// In the query, as in Meta's reference.
		query: { solution_id: solutionId },
	}),
	output: { customerBusinessId: 'string', solutionId: 'string', request_id: 'string' },
	response: written(),
	echo: ({ customerBusinessId, solutionId }) => ({
		customerBusinessId,
		solutionId: solutionId ?? null,
	}),
});
