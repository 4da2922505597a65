import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, CATALOG_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'disconnects a catalog',
			parameters: { catalogId: byId(CATALOG_ID) },
			calls: [
				{
					method: 'DELETE',
					path: `${ACCOUNT_ID}/product_catalogs`,
					query: { catalog_id: CATALOG_ID },
				},
			],
			item: { accountId: ACCOUNT_ID, catalogId: CATALOG_ID, success: true },
		},
	],
};
