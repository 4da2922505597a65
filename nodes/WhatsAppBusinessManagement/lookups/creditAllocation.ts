import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { creditLineLocator } from './creditLine';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locator } from './locator';

/** What a credit line was shared with, by the name of the customer. */
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

/** What a credit line was shared with, with the line whose allocations From List shows. */
export const creditAllocationLocator = (): INodeProperties[] => [
	...creditLineLocator({ required: false }),
	locator({
		displayName: 'Allocation',
		name: 'allocationId',
		searchListMethod: 'searchCreditAllocations',
		example: '1234567890123456',
		description: 'The allocation: what one customer was given of a credit line',
		required: true,
	}),
];
