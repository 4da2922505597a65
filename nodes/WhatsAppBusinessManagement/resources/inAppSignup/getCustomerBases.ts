import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { NAMED } from '../../execution/sharedOutputs';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';

export const getCustomerBases = operation({
	name: 'Get Customer Bases',
	value: 'getCustomerBases',
	action: 'Get messaging customer bases',
	description: 'List the messaging customer bases of a portfolio, with their IDs',
	fields: [businessField()],
	request: ({ businessId }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('messaging_customer_base')],
	}),
	output: { businessId: 'string', ...NAMED },
	// Meta's page shows the whole list under a key of its own, without pages.
	response: one(
		({ messaging_customer_bases: bases, data }) => (bases ?? data ?? []) as IDataObject[],
	),
	echo: ({ businessId }) => ({ businessId }),
});
