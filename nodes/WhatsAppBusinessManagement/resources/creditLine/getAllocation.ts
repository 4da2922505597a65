import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { creditAllocationLocator } from '../../lookups/creditAllocation';
import { fieldChoice } from '../../parameters/fieldChoice';
import { ALLOCATION, ALLOCATION_FIRST } from './fields';

const FIRST = [...ALLOCATION_FIRST, 'receiving_credential'] as const;

export const getAllocation = operation({
	name: 'Get Allocation',
	value: 'getAllocation',
	action: 'Get credit line allocation',
	description:
		'Read the allocation of a line of credit to one customer. It is in use if the ID of Receiving Credential is the account’s Primary Funding ID. After Revoke Allocation its status is DELETED.',
	fields: [...creditAllocationLocator(), fieldChoice(ALLOCATION, FIRST)],
	request: ({ allocationId, fields }) => ({
		method: 'GET',
		path: [nodeId(allocationId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(ALLOCATION, FIRST),
	response: one(),
});
