import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { otherBusinessField } from '../../lookups/business';
import { creditLineLocator } from '../../lookups/creditLine';

export const share = operation({
	name: 'Share',
	value: 'share',
	action: 'Share credit line with customer',
	description:
		'Offer your line of credit to a customer’s business portfolio. This is the first of two steps. The second is Attach, with the customer’s token.',
	confirm:
		'You will be billed for the accounts of this customer that the credit line is attached to.',
	fields: [...creditLineLocator(), otherBusinessField('Customer')],
	request: ({ creditLineId, customerBusinessId }) => ({
		method: 'POST',
		path: [nodeId(creditLineId), edge('whatsapp_credit_sharing')],
		// In the query, because Meta documents the parameter only there.
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
