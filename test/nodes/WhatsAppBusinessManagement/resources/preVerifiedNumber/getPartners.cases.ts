import type { OperationCases } from '../../../../engine/operations/cases';
import { CLIENT_BUSINESS_ID, PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { VERIFIED } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the partners that a number is shared with',
			parameters: VERIFIED,
			calls: [
				{
					method: 'GET',
					path: `${PRE_VERIFIED_NUMBER_ID}/partners`,
					query: { fields: 'id,name', limit: '50' },
				},
			],
			items: [
				{
					preVerifiedNumberId: PRE_VERIFIED_NUMBER_ID,
					id: CLIENT_BUSINESS_ID,
					name: 'Quillbrook Teahouse',
				},
			],
		},
	],
};
