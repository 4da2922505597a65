import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { EMPTY_ACCOUNT_ID, SECOND_CATALOG_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'connects a catalog',
			parameters: { accountId: byId(EMPTY_ACCOUNT_ID), catalogId: byId(SECOND_CATALOG_ID) },
			calls: [
				{
					method: 'POST',
					path: `${EMPTY_ACCOUNT_ID}/product_catalogs`,
					body: { catalog_id: SECOND_CATALOG_ID },
				},
			],
			item: { accountId: EMPTY_ACCOUNT_ID, catalogId: SECOND_CATALOG_ID, success: true },
		},
	],
};
