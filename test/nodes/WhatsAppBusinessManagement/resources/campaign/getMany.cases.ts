import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists campaigns with the fields that were typed',
			parameters: { fields: 'id, name, status' },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/message_campaigns`,
					query: { fields: 'id,name,status', limit: '50' },
				},
			],
			items: [{ name: 'winter-2026', status: 'ACTIVE' }],
		},
	],
};
