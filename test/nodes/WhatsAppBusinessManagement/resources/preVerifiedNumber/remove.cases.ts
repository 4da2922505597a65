import type { OperationCases } from '../../../../engine/operations/cases';
import { NEW_PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { NEW } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'removes a number from the pool',
			parameters: { ...NEW, confirmed: true },
			calls: [{ method: 'DELETE', path: NEW_PRE_VERIFIED_NUMBER_ID }],
			items: [{ preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID, deleted: true }],
		},
	],
};
