import { z } from 'zod';

import { oneOf, optionsOf } from '../parameters/choices';
import { fieldOf } from '../parameters/field';
import { shownFor } from '../parameters/shownFor';
import { accountId, accountLocator } from './account';
import { businessField, businessId } from './business';

const SCOPES = { all: 'All Accounts', one: 'One Account' } as const;

const SCOPE = 'accountScope';

/** Which accounts are read: all of the portfolio, or one. */
export const SCOPE_FIELDS = [
	fieldOf(
		{
			displayName: 'Accounts',
			name: SCOPE,
			type: 'options',
			noDataExpression: true,
			options: optionsOf(SCOPES),
			default: 'all',
			description:
				'All accounts are those that the portfolio owns and those that clients share with it; without a portfolio, those that are assigned to the system user of the token',
		},
		() => oneOf(SCOPES).default('all'),
	),
	shownFor({ [SCOPE]: ['one'] }, accountLocator()),
	businessField('The business portfolio'),
] as const;

/** The checked values of `SCOPE_FIELDS`. */
export interface ScopeInput {
	accountScope: keyof typeof SCOPES;
	accountId?: string;
	businessId?: string;
}

/** The checks of the IDs: that of a hidden field is not needed, and there may be no portfolio. */
export const scopeChecks = () => ({
	accountScope: oneOf(SCOPES).default('all'),
	accountId: accountId().optional(),
	businessId: businessId().optional(),
});

/** An account must be named if only one is read. */
export const checkScope = (
	{ accountScope, accountId: given }: ScopeInput,
	context: z.RefinementCtx,
) => {
	if (accountScope === 'all' || given !== undefined) return;
	context.addIssue({
		code: z.ZodIssueCode.custom,
		path: ['accountId'],
		message: 'choose one from the list, or fill in its ID, here or in the credential',
	});
};
