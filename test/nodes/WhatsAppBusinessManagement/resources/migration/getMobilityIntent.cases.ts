import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, MOBILITY_INTENT_ID, SOLUTION_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads it with account and solution',
			parameters: { mobilityIntentId: MOBILITY_INTENT_ID },
			calls: [
				{ method: 'GET', path: MOBILITY_INTENT_ID, query: { fields: 'id,status,solution,waba' } },
			],
			items: [
				{
					id: MOBILITY_INTENT_ID,
					status: 'PENDING',
					solution: { id: SOLUTION_ID, name: 'Lantern Desk' },
					waba: { id: ACCOUNT_ID, name: 'Fernwick Lanterns' },
				},
			],
		},
	],
};
