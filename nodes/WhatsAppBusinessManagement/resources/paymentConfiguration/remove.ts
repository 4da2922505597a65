import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { paymentConfigurationLocator } from '../../lookups/paymentConfiguration';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete payment configuration',
	description: 'Delete a payment configuration, so that the account is no longer paid through it',
	confirm:
		'The payment configuration is deleted permanently: orders that refer to it can no longer be paid, and a gateway must be connected again.',
	fields: paymentConfigurationLocator(),
	// Meta's page shows the name in a body. It is sent in the query, because some proxies drop the body of a DELETE.
	request: ({ accountId, configurationName: name }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('payment_configuration')],
		query: { configuration_name: name },
		idempotent: true,
	}),
	output: { accountId: 'string', configurationName: 'string' },
	response: deleted(),
	echo: ({ accountId, configurationName: name }) => ({ accountId, configurationName: name }),
});
