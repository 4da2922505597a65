import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { paymentConfigurationLocator } from '../../lookups/paymentConfiguration';
import { id } from '../../parameters/values';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete a payment configuration',
	description: 'Delete a payment configuration, so that the account is no longer paid through it',
	confirm:
		'A deleted payment configuration is gone: orders that name it can no longer be paid, and a gateway has to be connected anew.',
	fields: [...paymentConfigurationLocator()],
	input: (checks) =>
		z.object({
			...checks,
			accountId: id('102290129340398'),
		}),
	// Meta's page shows the name in a body; in a query it reaches Meta through every proxy.
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
