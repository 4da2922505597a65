import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'requests Meta’s default fields if none is named',
			parameters: { returnAll: true },
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/audiences`, query: { limit: '100' } }],
			items: [{ name: 'regulars' }, { name: 'newcomers' }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id', 'name'] },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/audiences`,
					query: { fields: 'id,name', limit: '50' },
				},
			],
			items: ['regulars', 'newcomers'].map((name) => ({
				accountId: ACCOUNT_ID,
				id: expect.any(String) as string,
				name,
			})),
			holdsNothingElse: true,
		},
	],
};
