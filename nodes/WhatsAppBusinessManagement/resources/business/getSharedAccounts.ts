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

/** Different from the types of owned accounts. */
const BUSINESS_TYPES = {
	ENTERPRISE: 'Enterprise',
	PREMIUM: 'Premium',
	STANDARD: 'Standard',
} as const;

export const getSharedAccounts = operation({
	name: 'Get Shared Accounts',
	value: 'getSharedAccounts',
	action: 'Get shared accounts of portfolio',
	description: 'List the WhatsApp Business Accounts that clients share with a business portfolio',
	fields: accountListFields(BUSINESS_TYPES),
	input: accountListInput,
	request: (input) => ({
		method: 'GET',
		path: [nodeId(input.businessId), edge('client_whatsapp_business_accounts')],
		query: accountListQuery(input),
	}),
	output: { businessId: 'string', ...pick(LISTED_ACCOUNT, ACCOUNT_FIRST) },
	emptyHint: accountListHint(
		'shared accounts',
		'No client may share an account with the portfolio. Accounts that the portfolio itself owns are in Get Owned Accounts.',
	),
	response: many(),
	echo: ({ businessId }) => ({ businessId }),
});
