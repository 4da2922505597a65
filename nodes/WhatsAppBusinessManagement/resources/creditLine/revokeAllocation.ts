import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { creditAllocationLocator } from '../../lookups/creditAllocation';

export const revokeAllocation = operation({
	name: 'Revoke Allocation',
	value: 'revokeAllocation',
	action: 'Revoke credit line allocation',
	description: 'Stop paying for a customer from your line of credit',
	confirm:
		'All accounts of the customer immediately lose the credit line and can no longer send anything that is charged.',
	fields: creditAllocationLocator(),
	request: ({ allocationId }) => ({
		method: 'DELETE',
		path: [nodeId(allocationId)],
		idempotent: true,
	}),
	output: { allocationId: 'string' },
	response: deleted(),
	echo: ({ allocationId }) => ({ allocationId }),
});
