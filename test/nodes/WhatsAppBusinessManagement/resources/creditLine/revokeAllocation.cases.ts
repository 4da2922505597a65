import type { OperationCases } from '../../../../engine/operations/cases';
import { CREDIT_ALLOCATION_ID } from '../../../../graphApi';
import { ALLOCATION, LINE } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'revokes after confirmation',
			parameters: { ...LINE, ...ALLOCATION, confirmed: true },
			calls: [{ method: 'DELETE', path: CREDIT_ALLOCATION_ID }],
			items: [{ allocationId: CREDIT_ALLOCATION_ID, deleted: true }],
		},
	],
	refused: [
		['an unconfirmed revocation', { ...ALLOCATION }, /^I Understand: read the notice above/],
	],
};
