import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { choiceField, flagField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { sortOption } from '../../parameters/sortOption';
import { PHONE_NUMBER, PHONE_NUMBER_FIRST } from './fields';
import { shownNumber } from './shownNumber';

/**
 * The values are from Meta's page on business phone numbers. Meta refuses the creation_time.asc of its
 * OpenAPI file: “Cannot sort by creation_time.asc_ascending”.
 */
const SORTS = {
	creation_time_ascending: 'Oldest First',
	creation_time_descending: 'Newest First',
	last_onboarded_time_ascending: 'Onboarded Longest Ago First',
	last_onboarded_time_descending: 'Onboarded Last First',
} as const;

const MODES = {
	LIVE: 'Live',
	SANDBOX: 'Sandbox',
} as const;

/** How many customers per day a number can message first. Meta still filters by it. */
const LIMITS = {
	TIER_50: '50 a Day',
	TIER_250: '250 a Day',
	TIER_1K: '1,000 a Day',
	TIER_2K: '2,000 a Day',
	TIER_10K: '10,000 a Day',
	TIER_100K: '100,000 a Day',
	TIER_UNLIMITED: 'Unlimited',
} as const;

/** The filters as Meta's conditions, all of which must be true. */
const conditions = (filters: IDataObject): IDataObject[] =>
	Object.entries(filters).map(([field, value]) => ({ field, operator: 'EQUAL', value }));

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many phone numbers',
	description: 'List the business phone numbers of an account with their status and quality',
	fields: [
		accountLocator(),
		fieldChoice(PHONE_NUMBER, PHONE_NUMBER_FIRST),
		filtersField([
			choiceField('accountMode', MODES, {
				label: 'Account Mode',
				sends: 'account_mode',
				default: 'LIVE',
				description: 'Only numbers in this mode',
			}),
			choiceField('messagingLimitTier', LIMITS, {
				label: 'Messaging Limit',
				sends: 'messaging_limit_tier',
				default: 'TIER_250',
				description: 'Only numbers that can message this many customers per day first',
			}),
			flagField('isOfficialBusinessAccount', {
				label: 'Official Business Account',
				sends: 'is_official_business_account',
				default: true,
				description:
					'Whether to list only official business accounts. If turned off, only other numbers are listed.',
			}),
		]),
		sortOption(SORTS, 'creation_time_descending', 'The order of the numbers'),
	],
	request: ({ accountId, fields, options }, filters) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('phone_numbers')],
		query: {
			fields: fields.join(','),
			sort: options.sort,
			filtering: conditions(filters),
		},
	}),
	output: { accountId: 'string', ...pick(PHONE_NUMBER, PHONE_NUMBER_FIRST) },
	emptyHint: {
		what: 'phone numbers',
		causes: [
			'The account has no number yet. Add one with Phone Number → Create or in WhatsApp Manager.',
			'The number may be in another account. Business Portfolio → Get Owned Accounts and Get Shared Accounts list the accounts.',
			'The system user of the access token may not be assigned to the account.',
		],
	},
	response: many(shownNumber),
	echo: ({ accountId }) => ({ accountId }),
});
