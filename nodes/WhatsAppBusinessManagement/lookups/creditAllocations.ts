import type { IDataObject } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

/** What a credit line was shared with, by the name of the customer. */
export const searchCreditAllocations = searchEdgeOf({
	of: 'creditLine',
	calls: (creditLine) => [
		read([creditLine, edge('owning_credit_allocation_configs')], {
			fields: 'id,receiving_business{id,name}',
		}),
	],
	option: ({ id, receiving_business }) =>
		named({ id, name: (receiving_business as IDataObject | undefined)?.name }, id),
});
