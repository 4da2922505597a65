import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { requiredTextField } from '../../parameters/field';

export const createCustomerBase = operation({
	name: 'Create Customer Base',
	value: 'createCustomerBase',
	action: 'Create messaging customer base',
	description:
		'Create a messaging customer base of a portfolio: the list to which people are added when they subscribe by a signup link',
	fields: [
		businessField(),
		requiredTextField('customerBaseName', {
			label: 'Name',
			sends: 'messaging_customer_base_name',
			placeholder: 'e.g. Summer subscribers',
			description: 'The name of the customer base',
		}),
	],
	request: ({ businessId }, body) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('messaging_customer_base')],
		body,
	}),
	output: { businessId: 'string', messaging_customer_base_id: 'string' },
	response: written(),
	echo: ({ businessId }) => ({ businessId }),
});
