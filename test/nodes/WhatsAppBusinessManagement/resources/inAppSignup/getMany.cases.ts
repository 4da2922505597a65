import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, SIGNUP_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the links of the account',
			parameters: {},
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/signups`, query: { limit: '50' } }],
			items: [
				{
					accountId: ACCOUNT_ID,
					id: SIGNUP_ID,
					signup_message: 'Lantern news, once a month',
					status: 'ACTIVE',
				},
			],
			holdsNothingElse: true,
		},
	],
};
