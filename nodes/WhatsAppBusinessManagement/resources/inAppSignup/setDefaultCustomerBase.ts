import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { requiredTextField } from '../../parameters/field';
import { id } from '../../parameters/values';
import { DEFAULT_CUSTOMER_BASE } from './customerBase';

const EXAMPLE = '456789012345678';

export const setDefaultCustomerBase = operation({
	name: 'Set Default Customer Base',
	value: 'setDefaultCustomerBase',
	action: 'Set default customer base of account',
	description: 'Choose to which messaging customer base new subscribers of an account are added',
	fields: [
		accountLocator(),
		requiredTextField('customerBaseId', {
			label: 'Customer Base ID',
			sends: 'messaging_customer_base_id',
			placeholder: `e.g. ${EXAMPLE}`,
			description: 'The customer base. Get Customer Bases returns the IDs.',
			is: () => id(EXAMPLE),
		}),
	],
	request: ({ accountId }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('default_messaging_customer_base')],
		body,
		idempotent: true,
	}),
	output: { accountId: 'string', ...DEFAULT_CUSTOMER_BASE },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
