import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { configurationsIn } from '../../lookups/paymentConfiguration';
import { PAYMENT_CONFIGURATION } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many payment configurations',
	description:
		'List how an account can be paid in WhatsApp: payment gateways and UPI handles, with their status',
	fields: [accountLocator()],
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('payment_configurations')],
	}),
	output: { accountId: 'string', ...PAYMENT_CONFIGURATION },
	response: many(configurationsIn),
	echo: ({ accountId }) => ({ accountId }),
});
