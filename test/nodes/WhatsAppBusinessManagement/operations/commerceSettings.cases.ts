import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../graphApi';
import { byId } from './cases';
import type { ResourceCases } from './cases';

const phoneNumberId = byId(CONNECTED_NUMBER_ID);
const EDGE = `${CONNECTED_NUMBER_ID}/whatsapp_commerce_settings`;

export const cases: ResourceCases = {
	resource: 'commerceSettings',
	cases: [
		{
			operation: 'get',
			does: 'reads the settings',
			parameters: { phoneNumberId },
			calls: [{ method: 'GET', path: EDGE }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					id: expect.any(String),
					is_cart_enabled: true,
					is_catalog_visible: false,
				},
			],
		},
		{
			operation: 'get',
			does: 'gives an item for a number that has none',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ method: 'GET', path: `${VERIFIED_NUMBER_ID}/whatsapp_commerce_settings` }],
			item: { phoneNumberId: VERIFIED_NUMBER_ID },
			holdsNothingElse: true,
		},
		{
			operation: 'update',
			does: 'sends both switches in the query, off as well as on',
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
			operation: 'update',
			does: 'leaves out what is not set',
			parameters: { phoneNumberId, updateFields: { isCatalogVisible: false } },
			calls: [{ method: 'POST', path: EDGE, query: { is_catalog_visible: 'false' } }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
	],
	refused: [
		[
			'nothing at all',
			{ operation: 'update', phoneNumberId, updateFields: {} },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'what is no switch',
			{ operation: 'update', phoneNumberId, updateFields: { isCartEnabled: '={{ "maybe" }}' } },
			/^Cart Enabled: must be true or false$/,
		],
	],
};
