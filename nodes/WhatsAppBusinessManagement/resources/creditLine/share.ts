import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { otherBusinessField } from '../../lookups/business';
import { creditLineLocator } from '../../lookups/creditLine';
import { id } from '../../parameters/values';

export const share = operation({
	name: 'Share',
	value: 'share',
	action: 'Share a credit line with a customer',
	description:
		'Offer your line of credit to a customer’s business portfolio. It is the first of two steps; Attach, with the customer’s token, is the second.',
	confirm:
		'You will be billed for the accounts of this customer that the credit line is attached to.',
	fields: [...creditLineLocator(), otherBusinessField('Customer')],
	input: () =>
		z.object({
			creditLineId: id('1234567890123456'),
			customerBusinessId: id('506914307656635'),
		}),
	request: ({ creditLineId, customerBusinessId }) => ({
		method: 'POST',
		path: [nodeId(creditLineId), edge('whatsapp_credit_sharing')],
		// Meta documents the parameter in the query alone.
		query: { receiving_business_id: customerBusinessId },
	}),
	output: {
		creditLineId: 'string',
		customerBusinessId: 'string',
		allocation_config_id: 'string',
	},
	response: written(),
	echo: ({ creditLineId, customerBusinessId }) => ({ creditLineId, customerBusinessId }),
});
