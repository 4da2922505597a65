import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, APP_ID, BUSINESS_ID, VERIFIED_NUMBER_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns at the top level whether the number can send',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ method: 'GET', path: VERIFIED_NUMBER_ID, query: { fields: 'health_status' } }],
			items: [
				{
					phoneNumberId: VERIFIED_NUMBER_ID,
					can_send_message: 'BLOCKED',
					entities: [
						{ entity_type: 'PHONE_NUMBER', id: VERIFIED_NUMBER_ID, can_send_message: 'BLOCKED' },
						{ entity_type: 'WABA', id: ACCOUNT_ID, can_send_message: 'AVAILABLE' },
						{ entity_type: 'BUSINESS', id: BUSINESS_ID, can_send_message: 'AVAILABLE' },
						{ entity_type: 'APP', id: APP_ID, can_send_message: 'AVAILABLE' },
					],
				},
			],
		},
	],
};
