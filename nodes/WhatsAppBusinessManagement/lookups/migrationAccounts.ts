import type { z } from 'zod';

import { accountLocator, otherAccountLocator } from './account';
import { once } from './locator';

/** Which objects to copy. The builder must choose: an empty list from a sheet must not mean all. */
export const ALL_OR_THESE = { all: 'All', these: 'These' } as const;

/** The accounts to copy from and to. */
export const migrationAccounts = once(() => {
	const destination = accountLocator('The account to copy to');
	return [
		otherAccountLocator(
			'Source Account',
			'sourceAccountId',
			'The account to copy from. It keeps what is copied.',
		),
		{
			...destination,
			property: { ...destination.property, displayName: 'Destination Account' },
		},
	] as const;
});

interface Accounts {
	sourceAccountId: string;
	accountId: string;
}

/** Refuses to copy from an account to itself. */
export function refuseSameAccount(
	{ sourceAccountId, accountId }: Accounts,
	context: z.RefinementCtx,
): void {
	if (sourceAccountId !== accountId) return;
	context.addIssue({
		code: 'custom',
		path: ['sourceAccountId'],
		message: 'must not be the destination account',
	});
}
