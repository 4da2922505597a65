import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { ACCOUNT_FIRST, LISTED_ACCOUNT } from '../account/fields';
import {
	accountListFields,
	accountListHint,
	accountListInput,
	accountListQuery,
} from './accountLists';

const BUSINESS_TYPES = { ENTERPRISE: 'Enterprise', SMB: 'Small or Medium Business' } as const;

export const getOwnedAccounts = operation({
	name: 'Get Owned Accounts',
	value: 'getOwnedAccounts',
	action: 'Get owned accounts of portfolio',
	description: 'List the WhatsApp Business Accounts that a business portfolio owns',
	fields: accountListFields(BUSINESS_TYPES),
	input: accountListInput,
	request: (input) => ({
		method: 'GET',
		path: [nodeId(input.businessId), edge('owned_whatsapp_business_accounts')],
		query: accountListQuery(input),
		pageSizeName: 'first',
	}),
	output: { businessId: 'string', ...pick(LISTED_ACCOUNT, ACCOUNT_FIRST) },
	emptyHint: accountListHint(
		'owned accounts',
		'The accounts may belong to a client, who shares them with the portfolio: use Get Shared Accounts.',
	),
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
