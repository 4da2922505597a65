import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, EMPLOYEE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'removes all access',
			parameters: { userId: byId(EMPLOYEE_ID) },
			calls: [
				{ method: 'DELETE', path: `${ACCOUNT_ID}/assigned_users`, query: { user: EMPLOYEE_ID } },
			],
			item: { accountId: ACCOUNT_ID, userId: EMPLOYEE_ID, deleted: true },
		},
	],
};
