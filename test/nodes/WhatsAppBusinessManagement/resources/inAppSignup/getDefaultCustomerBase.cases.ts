import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, CUSTOMER_BASE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the default of the account',
			parameters: {},
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/default_messaging_customer_base` }],
			items: [
				{
					accountId: ACCOUNT_ID,
					default_messaging_customer_base_id: CUSTOMER_BASE_ID,
					updated_time: '2026-06-03T00:00:00+0000',
				},
			],
			holdsNothingElse: true,
		},
	],
};
