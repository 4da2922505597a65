import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, encodedName, nodeId } from '../../graph/paths';
import { paymentConfigurationLocator } from '../../lookups/paymentConfiguration';
import { requiredDataEndpointField } from './parameters';

export const updateDataEndpoint = operation({
	name: 'Update Data Endpoint',
	value: 'updateDataEndpoint',
	action: 'Update data endpoint of payment configuration',
	description:
		'Set the address from which WhatsApp requests coupons, shipping addresses and stock during a checkout',
	fields: [...paymentConfigurationLocator(), requiredDataEndpointField],
	request: ({ accountId, configurationName: name }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('payment_configuration'), encodedName(name)],
		body,
		idempotent: true,
	}),
	output: { accountId: 'string', configurationName: 'string' },
	response: written(),
	echo: ({ accountId, configurationName: name }) => ({ accountId, configurationName: name }),
});
