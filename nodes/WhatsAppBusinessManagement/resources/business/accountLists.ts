import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { businessField } from '../../lookups/business';
import type { Choices } from '../../parameters/choices';
import { optionsOf, severalOf } from '../../parameters/choices';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { unixSeconds } from '../../parameters/formats';
import { refuseReversedRange } from '../../parameters/timeRange';
import { sortInput, sortOption } from '../../parameters/sortOption';
import { graphFields, id } from '../../parameters/values';
import { ACCOUNT_FIRST, LISTED_ACCOUNT } from '../account/fields';

/* The accounts that a portfolio owns and those that clients share with it are listed in the same way. */

const SORTS = {
	creation_time_ascending: 'Oldest First',
	creation_time_descending: 'Newest First',
} as const;

/** @param businessTypes what Meta takes for the list: other ones for owned than for shared accounts */
export const accountListFields = (businessTypes: Choices) => [
	businessField(),
	fieldChoice(LISTED_ACCOUNT, ACCOUNT_FIRST),
	filtersField([
		{
			displayName: 'Account ID',
			name: 'account',
			type: 'string',
			default: '',
			placeholder: 'e.g. 102290129340398',
			description: 'Only this account, to see whether it is among them',
		},
		{
			displayName: 'Business Types',
			name: 'businessTypes',
			type: 'multiOptions',
			options: optionsOf(businessTypes),
			default: [],
			description: 'Only accounts of businesses of these types',
		},
		{
			displayName: 'Created After',
			name: 'createdAfter',
			type: 'dateTime',
			default: '',
			description: 'Only accounts that were created after this time',
		},
		{
			displayName: 'Created Before',
			name: 'createdBefore',
			type: 'dateTime',
			default: '',
			description: 'Only accounts that were created before this time',
		},
	]),
	sortOption(
		SORTS,
		'creation_time_descending',
		'The order of the accounts, by the time at which they were created',
	),
];

const filtersOf = (businessTypes: Choices) =>
	z
		.object({
			account: id('102290129340398').optional(),
			businessTypes: severalOf(businessTypes),
			createdAfter: unixSeconds(),
			createdBefore: unixSeconds(),
		})
		.superRefine(({ createdAfter: from, createdBefore: to }, context) => {
			const must = 'must lie before Created Before';
			refuseReversedRange(context, { path: 'createdAfter', from, to, must });
		})
		.default({});

export const accountListInput = (businessTypes: Choices) =>
	z.object({
		businessId: id('506914307656634'),
		fields: graphFields(),
		filters: filtersOf(businessTypes),
		options: sortInput(SORTS),
	});

type Input = z.output<ReturnType<typeof accountListInput>>;

/**
 * Meta's page Manage WhatsApp Business accounts takes one condition, greater or less; the reference of
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

export const accountListQuery = ({ fields, filters, options }: Input) => ({
	fields: fields.join(','),
	find: filters.account,
	business_type: filters.businessTypes,
	filtering: createdCondition(filters),
	sort: options.sort,
});
