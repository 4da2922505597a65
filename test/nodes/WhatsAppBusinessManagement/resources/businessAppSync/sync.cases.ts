import { byId } from '../../../../engine/byId';
import type { OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';

const CONNECTED = { phoneNumberId: byId(CONNECTED_NUMBER_ID) };

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: ['smb_app_state_sync', 'history'].map(
		(syncType): OperationCase => ({
			does: `requests ${syncType}`,
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
			{ ...CONNECTED, syncType: 'statuses' },
			/^Data: must be one of history, smb_app_state_sync/,
		],
	],
};
