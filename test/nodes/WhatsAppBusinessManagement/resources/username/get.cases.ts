import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { EDGE, phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the username',
			parameters: { phoneNumberId },
			calls: [{ method: 'GET', path: EDGE }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					username: 'fernwick.lanterns',
					status: 'approved',
				},
			],
		},
		{
			does: 'returns null for a number without a username',
			parameters: { phoneNumberId: byId(VERIFIED_NUMBER_ID) },
			calls: [{ method: 'GET', path: `${VERIFIED_NUMBER_ID}/username` }],
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, username: null }],
		},
	],
};
