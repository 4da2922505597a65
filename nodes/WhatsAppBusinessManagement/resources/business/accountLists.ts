import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import type { EmptyHint } from '../../execution/emptyHint';
import { accountId } from '../../lookups/account';
import { businessField } from '../../lookups/business';
import type { Choices } from '../../parameters/choices';
import { optionsOf, severalOf } from '../../parameters/choices';
import type { ShapeOf } from '../../parameters/field';
import { fieldOf, textField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { unixSeconds } from '../../parameters/formats';
import { sortOption } from '../../parameters/sortOption';
import { refuseReversedRange } from '../../parameters/timeRange';
import { ACCOUNT_FIRST, LISTED_ACCOUNT } from '../account/fields';

/* Shared by the lists of the accounts that a portfolio owns and of those that clients share with it. */

const SORTS = {
	creation_time_ascending: 'Oldest First',
	creation_time_descending: 'Newest First',
} as const;

const timeField = <const Name extends string>(
	name: Name,
	displayName: string,
	description: string,
) => fieldOf({ displayName, name, type: 'dateTime', default: '', description }, unixSeconds);

/**
 * The fields of both lists.
 *
 * @param businessTypes Meta's values, which differ between owned and shared accounts
 */
export const accountListFields = (businessTypes: Choices) =>
	[
		businessField(),
		fieldChoice(LISTED_ACCOUNT, ACCOUNT_FIRST),
		filtersField([
			textField('account', {
				label: 'Account ID',
				placeholder: 'e.g. 102290129340398',
				description:
					'Only this account, to check whether it is in the list. Enter the ID of the Messaging account.',
				is: () => accountId().optional(),
			}),
			fieldOf(
				{
					displayName: 'Business Types',
					name: 'businessTypes',
					type: 'multiOptions',
					options: optionsOf(businessTypes),
					default: [],
					description: 'Only accounts of businesses of these types',
				},
				() => severalOf(businessTypes),
			),
			timeField('createdAfter', 'Created After', 'Only accounts that were created after this time'),
			timeField(
				'createdBefore',
				'Created Before',
				'Only accounts that were created before this time',
			),
		]),
		sortOption(
			SORTS,
			'creation_time_descending',
			'The order of the accounts, by the time of their creation',
		),
	] as const;

/** The input of both lists: refuses a reversed time range. */
export const accountListInput = (checks: ShapeOf<ReturnType<typeof accountListFields>>) =>
	z.object({
		...checks,
		filters: checks.filters.superRefine(({ createdAfter: from, createdBefore: to }, context) => {
			const must = 'must be before Created Before';
			refuseReversedRange(context, { path: 'createdAfter', from, to, must });
		}),
	});

type Input = z.output<ReturnType<typeof accountListInput>>;

/**
 * Meta's page Manage WhatsApp Business accounts shows one condition, greater or less. The reference of
 * the owned accounts shows a range for both.
 */
function createdCondition({ createdAfter, createdBefore }: Input['filters']): IDataObject[] {
	const times = [createdAfter, createdBefore].filter((time) => time !== undefined).map(String);
	if (times.length === 0) return [];
	const field = 'creation_time';
	if (times.length === 2) return [{ field, operator: 'IN_RANGE', value: times }];
	const operator = createdAfter === undefined ? 'LESS_THAN' : 'GREATER_THAN';
	return [{ field, operator, value: times[0] }];
}

/**
 * Why both lists may be empty. Meta lists only the accounts that the token's user may see, and answers
 * without an error if it may see none.
 *
 * @param what the accounts of this list
 * @param otherList where the account is, if not in this list
 */
export const accountListHint = (what: string, otherList: string): EmptyHint => ({
	what,
	causes: [
		'The access token may lack the permission business_management, or its system user has no access to the accounts. In Business settings → Users → System users, assign the accounts to the system user, then generate a new token with business_management and whatsapp_business_management.',
		otherList,
		'The ID may be that of another portfolio. Business settings → Business info shows the portfolio’s ID. If the field Business Portfolio ID is empty, the credential’s ID is used.',
	],
});

/** The query of both lists. */
export const accountListQuery = ({ fields, filters, options }: Input) => ({
	fields: fields.join(','),
	find: filters.account,
	business_type: filters.businessTypes,
	filtering: createdCondition(filters),
	sort: options.sort,
});
