import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { EDGE, phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
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
			does: 'returns an item for a number without settings',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ method: 'GET', path: `${VERIFIED_NUMBER_ID}/whatsapp_commerce_settings` }],
			item: { phoneNumberId: VERIFIED_NUMBER_ID },
			holdsNothingElse: true,
		},
	],
};
