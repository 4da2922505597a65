import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { signupLocator } from '../../lookups/signup';
import { SIGNUP } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get signup link',
	description: 'Read one signup link: its texts, its promo code and whether it is active',
	fields: signupLocator(),
	// Meta's page on In-App Signup has the ID below `signups`, without the account.
	request: ({ signupId }) => ({ method: 'GET', path: [edge('signups'), nodeId(signupId)] }),
	output: SIGNUP,
	response: one(),
});
