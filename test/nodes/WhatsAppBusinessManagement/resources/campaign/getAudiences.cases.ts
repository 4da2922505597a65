import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'leaves the fields to Meta where none is named',
			parameters: { returnAll: true },
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/audiences`, query: { limit: '100' } }],
			items: [{ name: 'regulars' }, { name: 'newcomers' }],
		},
		{
			does: 'asks for the fields that are chosen',
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
