import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, encodedName, nodeId } from '../../graph/paths';
import { paymentConfigurationLocator } from '../../lookups/paymentConfiguration';
import { webAddress } from '../../parameters/formats';
import { id } from '../../parameters/values';
import { DATA_ENDPOINT_FIELD } from './parameters';

export const updateDataEndpoint = operation({
	name: 'Update Data Endpoint',
	value: 'updateDataEndpoint',
	action: 'Update the data endpoint of a payment configuration',
	description:
		'Set where WhatsApp asks for coupons, shipping addresses and stock during a checkout',
	fields: [...paymentConfigurationLocator(), { ...DATA_ENDPOINT_FIELD, required: true }],
	input: (checks) =>
		z.object({
			...checks,
			accountId: id('102290129340398'),
			dataEndpointUrl: webAddress(),
		}),
	request: ({ accountId, configurationName: name, dataEndpointUrl }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('payment_configuration'), encodedName(name)],
		body: { data_endpoint_url: dataEndpointUrl },
		idempotent: true,
	}),
	output: { accountId: 'string', configurationName: 'string' },
	response: written(),
	echo: ({ accountId, configurationName: name }) => ({ accountId, configurationName: name }),
});
