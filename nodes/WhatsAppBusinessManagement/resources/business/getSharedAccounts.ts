import { z } from 'zod';

import { oneOf, optionsOf, severalOf } from '../../execution/choices';
import { filtersField } from '../../execution/filtersField';
import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { graphFields, id } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { ACCOUNT_FIRST, LISTED_ACCOUNT } from '../account/fields';
import { fieldChoice } from '../fieldChoice';
import { businessField } from '../locators';
import { findAccount } from './findAccount';

/** Other ones than those of the accounts that a portfolio owns. */
const BUSINESS_TYPES = {
	ENTERPRISE: 'Enterprise',
	PREMIUM: 'Premium',
	STANDARD: 'Standard',
} as const;

const ORDERS = {
	creation_time_ascending: 'Oldest First',
	creation_time_descending: 'Newest First',
} as const;

export const getSharedAccounts = operation({
	name: 'Get Many Shared Accounts',
	value: 'getSharedAccounts',
	action: 'Get many shared accounts of a business portfolio',
	description: 'List the WhatsApp Business Accounts that clients share with a business portfolio',
	fields: [
		businessField(),
		fieldChoice(LISTED_ACCOUNT, ACCOUNT_FIRST),
		filtersField([
			findAccount,
			{
				displayName: 'Business Types',
				name: 'businessTypes',
				type: 'multiOptions',
				options: optionsOf(BUSINESS_TYPES),
				default: [],
				description: 'Only accounts of businesses of these types',
			},
			{
				displayName: 'Order',
				name: 'order',
				type: 'options',
				options: optionsOf(ORDERS),
				default: 'creation_time_descending',
				description: 'By the time at which the accounts were created',
			},
		]),
	],
	input: () =>
		z.object({
			businessId: id('506914307656634'),
			fields: graphFields(),
			filters: z
				.object({
					account: id('102290129340398').optional(),
					businessTypes: severalOf(BUSINESS_TYPES),
					order: oneOf(ORDERS).optional(),
				})
				.default({}),
		}),
	request: ({ businessId, fields, filters: { account, businessTypes, order } }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('client_whatsapp_business_accounts')],
		query: {
			fields: fields.join(','),
			find: account,
			business_type: businessTypes.length > 0 ? businessTypes : undefined,
			sort: order,
		},
	}),
	output: pick(LISTED_ACCOUNT, ACCOUNT_FIRST),
	response: many(),
});
