import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { EDGE, phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends both booleans in the query, on or off',
			parameters: { phoneNumberId, updateFields: { isCartEnabled: false, isCatalogVisible: true } },
			calls: [
				{
					method: 'POST',
					path: EDGE,
					query: { is_cart_enabled: 'false', is_catalog_visible: 'true' },
				},
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'omits what is not set',
			parameters: { phoneNumberId, updateFields: { isCatalogVisible: false } },
			calls: [{ method: 'POST', path: EDGE, query: { is_catalog_visible: 'false' } }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
	],
	refused: [
		[
			'nothing at all',
			{ phoneNumberId, updateFields: {} },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a value that is not a boolean',
			{ phoneNumberId, updateFields: { isCartEnabled: '={{ "maybe" }}' } },
			/^Cart Enabled: must be true or false$/,
		],
	],
};
