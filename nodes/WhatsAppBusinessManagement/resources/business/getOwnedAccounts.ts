import { z } from 'zod';

import { optionsOf, severalOf } from '../../execution/choices';
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

const BUSINESS_TYPES = { ENTERPRISE: 'Enterprise', SMB: 'Small or Medium Business' } as const;

export const getOwnedAccounts = operation({
	name: 'Get Many Owned Accounts',
	value: 'getOwnedAccounts',
	action: 'Get many owned accounts of a business portfolio',
	description: 'List the WhatsApp Business Accounts that a business portfolio owns',
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
				})
				.default({}),
		}),
	request: ({ businessId, fields, filters: { account, businessTypes } }) => ({
		method: 'GET',
		path: [nodeId(businessId), edge('owned_whatsapp_business_accounts')],
		query: {
			fields: fields.join(','),
			find: account,
			business_type: businessTypes.length > 0 ? businessTypes : undefined,
		},
		pageSizeName: 'first',
	}),
	output: pick(LISTED_ACCOUNT, ACCOUNT_FIRST),
	response: many(),
});
