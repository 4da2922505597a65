import type { IDataObject } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { creditLineOfList } from './creditLine';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

/** Lists the allocations of a credit line by the names of the customers. */
export const searchCreditAllocations = searchEdgeOf({
	of: 'creditLine',
	calls: (creditLine) => [
		readCall([creditLine, edge('owning_credit_allocation_configs')], {
			fields: 'id,receiving_business{id,name}',
		}),
	],
	option: ({ id, receiving_business }) =>
		named({ id, name: (receiving_business as IDataObject | undefined)?.name }, id),
});

/** The allocation, below the credit line whose allocations From List shows. */
export const creditAllocationLocator = once(() => [
	...creditLineOfList(),
	locatorField({
		displayName: 'Allocation',
		name: 'allocationId',
		searchListMethod: 'searchCreditAllocations',
		example: '1234567890123456',
		description: 'The allocation: the share of the credit line for one customer',
		required: true,
	}),
]);
