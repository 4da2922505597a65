import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { id } from '../parameters/values';
import { accountLocator, otherAccountLocator } from './account';

/** Which of the source account. Asked of the builder: an empty list from a sheet must not mean all. */
export const ALL_OR_THESE = { all: 'All', these: 'These' } as const;

/** From where to where things are copied. */
export const migrationFields = (things: string): INodeProperties[] => [
	otherAccountLocator(
		'Source Account',
		'sourceAccountId',
		`The account that the ${things} come from. It keeps them.`,
	),
	{
		...accountLocator(`The account that the ${things} go to`),
		displayName: 'Destination Account',
	},
];

/** The input of `migrationFields`. */
export const migrationInput = () => ({
	sourceAccountId: id('102290129340398'),
	accountId: id('104996122399160'),
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
		message: 'must be another account than the destination',
	});
}
