import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID, CLIENT_BUSINESS_ID, PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { VERIFIED, refusedPartner } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends both IDs in the query of a DELETE',
			parameters: { ...VERIFIED, partnerBusinessId: CLIENT_BUSINESS_ID },
			calls: [
				{
					method: 'DELETE',
					path: `${BUSINESS_ID}/share_preverified_numbers`,
					query: {
						preverified_id: PRE_VERIFIED_NUMBER_ID,
						partner_business_id: CLIENT_BUSINESS_ID,
					},
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					preVerifiedNumberId: PRE_VERIFIED_NUMBER_ID,
					partnerBusinessId: CLIENT_BUSINESS_ID,
					success: true,
				},
			],
		},
	],
	refused: [refusedPartner],
};
