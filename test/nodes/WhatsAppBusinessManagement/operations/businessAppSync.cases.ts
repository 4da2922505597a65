import { CONNECTED_NUMBER_ID } from '../../../graphApi';
import { byId } from './cases';
import type { OperationCase, ResourceCases } from './cases';

const CONNECTED = { phoneNumberId: byId(CONNECTED_NUMBER_ID) };

export const cases: ResourceCases = {
	resource: 'businessAppSync',
	cases: ['smb_app_state_sync', 'history'].map(
		(syncType): OperationCase => ({
			operation: 'sync',
			does: `asks for ${syncType}`,
			parameters: { ...CONNECTED, syncType },
			calls: [
				{
					method: 'POST',
					path: `${CONNECTED_NUMBER_ID}/smb_app_data`,
					body: { messaging_product: 'whatsapp', sync_type: syncType },
				},
			],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					syncType,
					messaging_product: 'whatsapp',
					request_id: expect.any(String),
					success: true,
				},
			],
		}),
	),
	refused: [
		[
			'another kind of data',
			{ operation: 'sync', ...CONNECTED, syncType: 'statuses' },
			/^Data: must be one of history, smb_app_state_sync/,
		],
	],
};
