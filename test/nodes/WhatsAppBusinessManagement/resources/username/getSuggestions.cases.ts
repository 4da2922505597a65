import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns an item per suggestion',
			parameters: { phoneNumberId },
			calls: [
				{
					method: 'GET',
					path: `${CONNECTED_NUMBER_ID}/username_suggestions`,
					query: { limit: '50' },
				},
			],
			items: ['fernwick.lanterns', 'fernwick_lanterns', 'fernwicklanterns'].map((username) => ({
				phoneNumberId: CONNECTED_NUMBER_ID,
				username,
			})),
		},
	],
};
