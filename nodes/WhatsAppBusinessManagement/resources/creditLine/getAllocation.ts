import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { creditAllocationLocator } from '../../lookups/creditAllocation';
import { fieldChoice } from '../../parameters/fieldChoice';
import { graphFields, id } from '../../parameters/values';
import { ALLOCATION, ALLOCATION_FIRST } from './fields';

const FIRST = [...ALLOCATION_FIRST, 'receiving_credential'] as const;

export const getAllocation = operation({
	name: 'Get Allocation',
	value: 'getAllocation',
	action: 'Get an allocation of a credit line',
	description:
		'Read what a customer was given of a line of credit. It is in use where the ID of Receiving Credential is the account’s Primary Funding ID; after Revoke its status is DELETED.',
	fields: [...creditAllocationLocator(), fieldChoice(ALLOCATION, FIRST)],
	input: () => z.object({ allocationId: id('1234567890123456'), fields: graphFields() }),
	request: ({ allocationId, fields }) => ({
		method: 'GET',
		path: [nodeId(allocationId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(ALLOCATION, FIRST),
	response: one(),
});
