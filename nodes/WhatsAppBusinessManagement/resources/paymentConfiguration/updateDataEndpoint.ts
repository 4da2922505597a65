import { z } from 'zod';

import { webAddress } from '../../execution/formats';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id } from '../../execution/values';
import { edge, encodedName, nodeId } from '../../graph/paths';
import { paymentConfigurationLocator } from '../locators';
import { configurationName } from './fields';

export const updateDataEndpoint = operation({
	name: 'Update Data Endpoint',
	value: 'updateDataEndpoint',
	action: 'Update the data endpoint of a payment configuration',
	description:
		'Set where WhatsApp asks for coupons, shipping addresses and stock during a checkout',
	fields: [
		...paymentConfigurationLocator(),
		{
			displayName: 'Data Endpoint URL',
			name: 'dataEndpointUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/checkout',
			description: 'The address that answers',
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			configurationName: configurationName(),
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
	beside: ({ accountId, configurationName: name }) => ({ accountId, configurationName: name }),
});
