import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { paymentConfigurationLocator } from '../../lookups/paymentConfiguration';
import { webAddress } from '../../parameters/formats';
import { id } from '../../parameters/values';
import { OAUTH_LINK } from './fields';
import { REDIRECT_URL_FIELD } from './parameters';

export const regenerateLink = operation({
	name: 'Regenerate OAuth Link',
	value: 'regenerateLink',
	action: 'Regenerate the link of a payment configuration',
	description:
		'Get a new link (oauth_url) with which the merchant connects the payment gateway. It is a secret: whoever has the link can use it.',
	fields: [...paymentConfigurationLocator(), REDIRECT_URL_FIELD],
	input: (checks) =>
		z.object({
			...checks,
			accountId: id('102290129340398'),
			redirectUrl: webAddress().optional(),
		}),
	request: ({ accountId, configurationName: name, redirectUrl }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('generate_payment_configuration_oauth_link')],
		body: { configuration_name: name, redirect_url: redirectUrl },
		reveals: 'oauth_url',
	}),
	output: { accountId: 'string', configurationName: 'string', ...OAUTH_LINK },
	response: written(),
	echo: ({ accountId, configurationName: name }) => ({ accountId, configurationName: name }),
});
