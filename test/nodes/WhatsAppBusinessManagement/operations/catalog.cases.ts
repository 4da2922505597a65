import { ACCOUNT_ID, CATALOG_ID, EMPTY_ACCOUNT_ID, SECOND_CATALOG_ID } from '../../../graphApi';
import { byId } from './cases';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'catalog',
	cases: [
		{
			operation: 'getMany',
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
			operation: 'getMany',
			does: 'asks for the fields that are chosen',
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
		{
			operation: 'connect',
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
		{
			operation: 'disconnect',
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
