import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { sortInput, sortOption } from '../../parameters/sortOption';
import { graphFields, id, optionalBoolean } from '../../parameters/values';
import { PHONE_NUMBER, PHONE_NUMBER_FIRST } from './fields';
import { shownNumber } from './shownNumber';

/**
 * As Meta's page on business phone numbers writes them. The creation_time.asc of its OpenAPI file is
 * refused: “Cannot sort by creation_time.asc_ascending”.
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

/** How many customers a day can be written to first; Meta still filters by it. */
const LIMITS = {
	TIER_50: '50 a Day',
	TIER_250: '250 a Day',
	TIER_1K: '1,000 a Day',
	TIER_2K: '2,000 a Day',
	TIER_10K: '10,000 a Day',
	TIER_100K: '100,000 a Day',
	TIER_UNLIMITED: 'Unlimited',
} as const;

const filters = () =>
	z
		.object({
			accountMode: oneOf(MODES).optional(),
			isOfficialBusinessAccount: optionalBoolean(),
			messagingLimitTier: oneOf(LIMITS).optional(),
		})
		.default({});

/** What was chosen, as Meta’s conditions, all of which must hold. */
function conditions(chosen: z.output<ReturnType<typeof filters>>): IDataObject[] {
	const values = {
		account_mode: chosen.accountMode,
		is_official_business_account: chosen.isOfficialBusinessAccount,
		messaging_limit_tier: chosen.messagingLimitTier,
	};
	return Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([field, value]) => ({ field, operator: 'EQUAL', value }));
}

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many phone numbers',
	description: 'List the business phone numbers of an account with their status and quality',
	fields: [
		accountLocator(),
		fieldChoice(PHONE_NUMBER, PHONE_NUMBER_FIRST),
		filtersField([
			{
				displayName: 'Account Mode',
				name: 'accountMode',
				type: 'options',
				options: optionsOf(MODES),
				default: 'LIVE',
				description: 'Only numbers in this mode',
			},
			{
				displayName: 'Messaging Limit',
				name: 'messagingLimitTier',
				type: 'options',
				options: optionsOf(LIMITS),
				default: 'TIER_250',
				description: 'Only numbers that can write first to so many customers a day',
			},
			{
				displayName: 'Official Business Account',
				name: 'isOfficialBusinessAccount',
				type: 'boolean',
				default: true,
				description:
					'Whether only numbers that are official business accounts are listed; switched off, only those that are not',
			},
		]),
		sortOption(SORTS, 'creation_time_descending', 'The order of the numbers'),
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			fields: graphFields(),
			filters: filters(),
			options: sortInput(SORTS),
		}),
	request: ({ accountId, fields, filters: chosen, options }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('phone_numbers')],
		query: {
			fields: fields.join(','),
			sort: options.sort,
			filtering: conditions(chosen),
		},
	}),
	output: { accountId: 'string', ...pick(PHONE_NUMBER, PHONE_NUMBER_FIRST) },
	response: many(shownNumber),
	beside: ({ accountId }) => ({ accountId }),
});
