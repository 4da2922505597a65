import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { DEFAULT_CUSTOMER_BASE } from './customerBase';

export const getDefaultCustomerBase = operation({
	name: 'Get Default Customer Base',
	value: 'getDefaultCustomerBase',
	action: 'Get default customer base of account',
	description: 'Read to which messaging customer base new subscribers of an account are added',
	fields: [accountLocator()],
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('default_messaging_customer_base')],
	}),
	output: { accountId: 'string', ...DEFAULT_CUSTOMER_BASE },
	response: one(),
	echo: ({ accountId }) => ({ accountId }),
});
