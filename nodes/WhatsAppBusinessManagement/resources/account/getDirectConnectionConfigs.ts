import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { ACCOUNT } from './fields';

export const getDirectConnectionConfigs = operation({
	name: 'Get Direct Connection Configs',
	value: 'getDirectConnectionConfigs',
	action: 'Get direct connection configs of account',
	description:
		'List an account’s direct connection configs: whether the connection is enabled, and the address of its policy',
	fields: [accountLocator()],
	// No fields are named: Meta’s reference lists the edge, but not what its entries contain.
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('dcc_config')],
	}),
	output: { accountId: 'string', ...ACCOUNT.dcc_config },
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
