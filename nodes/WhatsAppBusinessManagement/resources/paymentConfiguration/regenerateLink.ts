import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { paymentConfigurationLocator } from '../../lookups/paymentConfiguration';
import { OAUTH_LINK } from './fields';
import { redirectUrlField } from './parameters';

export const regenerateLink = operation({
	name: 'Regenerate OAuth Link',
	value: 'regenerateLink',
	action: 'Regenerate link of payment configuration',
	description:
		'Get a new link (oauth_url) with which the merchant connects the payment gateway. It is a secret: everyone who has the link can use it.',
	fields: [...paymentConfigurationLocator(), redirectUrlField],
	request: ({ accountId, configurationName: name }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('generate_payment_configuration_oauth_link')],
		body: { configuration_name: name, ...body },
		reveals: 'oauth_url',
	}),
	output: { accountId: 'string', configurationName: 'string', ...OAUTH_LINK },
	response: written(),
	echo: ({ accountId, configurationName: name }) => ({ accountId, configurationName: name }),
});
