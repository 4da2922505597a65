import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, CATALOG_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the connected catalog',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/product_catalogs`,
					query: { fields: 'id,name,product_count,vertical', limit: '50' },
				},
			],
			items: [{ id: CATALOG_ID, name: 'Lanterns 2026', product_count: 48, vertical: 'commerce' }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/product_catalogs`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ accountId: ACCOUNT_ID, id: CATALOG_ID }],
			holdsNothingElse: true,
		},
	],
};
