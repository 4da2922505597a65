import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { VERIFIED_NUMBER_ID } from '../../../../graphApi';

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
					],
				},
			],
		},
	],
};
