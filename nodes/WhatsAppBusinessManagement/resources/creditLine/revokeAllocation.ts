import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { creditAllocationLocator } from '../../lookups/creditAllocation';
import { id } from '../../parameters/values';

export const revokeAllocation = operation({
	name: 'Revoke Allocation',
	value: 'revokeAllocation',
	action: 'Revoke an allocation of a credit line',
	description: 'Stop paying for a customer from your line of credit',
	confirm:
		'Every account of the customer loses the credit line at once and can no longer send what has to be paid for.',
	fields: [...creditAllocationLocator()],
	input: () =>
		z.object({
			allocationId: id('1234567890123456'),
		}),
	request: ({ allocationId }) => ({
		method: 'DELETE',
		path: [nodeId(allocationId)],
		idempotent: true,
	}),
	output: { allocationId: 'string' },
	response: deleted(),
	echo: ({ allocationId }) => ({ allocationId }),
});
