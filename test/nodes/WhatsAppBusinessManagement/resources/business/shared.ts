import { EMPTY } from '../../../../engine/operations/cases';
import type { RefusedCase } from '../../../../engine/operations/cases';
import { seconds } from '../../../../engine/times';
import { EMPTY_ACCOUNT_ID, SECOND_ACCOUNT_ID, SHARED_ACCOUNT_ID } from '../../../../graphApi';
import type { GraphApi } from '../../../../graphApi';

/** Fernwick's first account was created in 2024. */
export const created = ({ world }: GraphApi) => {
	const times: Record<string, number> = {
		[SHARED_ACCOUNT_ID]: seconds('2023-06-01'),
		[EMPTY_ACCOUNT_ID]: seconds('2025-06-01'),
		[SECOND_ACCOUNT_ID]: seconds('2026-06-01'),
	};
	for (const account of world.accounts) {
		account.creation_time = times[account.id] ?? account.creation_time;
	}
};

/** An account filter whose expression returns nothing. */
export const refusedAccount: RefusedCase = [
	'an account from an expression that returns nothing, which must not mean all',
	{ filters: { account: EMPTY } },
	/^Account ID: the expression returned nothing/,
];

/** Sort orders and times that a list of accounts refuses. */
export const refusedOptions: RefusedCase[] = [
	[
		'an order that Meta does not know',
		{ options: { sort: 'name' } },
		/^Sort: must be one of creation_time_ascending/,
	],
	[
		'a time from an expression that returns nothing, which must not mean all',
		{ filters: { createdAfter: EMPTY } },
		/^Created After: the expression returned nothing/,
	],
	[
		'a time range that ends before it starts',
		{ filters: { createdAfter: '2026-01-02', createdBefore: '2026-01-01' } },
		/^Created After: must be before Created Before$/,
	],
];
