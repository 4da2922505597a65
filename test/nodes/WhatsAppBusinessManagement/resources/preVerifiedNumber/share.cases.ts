import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID, CLIENT_BUSINESS_ID, NEW_PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { NEW, refusedPartner } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'shares a number of the credential’s portfolio',
			parameters: { ...NEW, partnerBusinessId: CLIENT_BUSINESS_ID },
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/share_preverified_numbers`,
					body: {
						preverified_id: NEW_PRE_VERIFIED_NUMBER_ID,
						partner_business_id: CLIENT_BUSINESS_ID,
					},
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID,
					partnerBusinessId: CLIENT_BUSINESS_ID,
					success: true,
				},
			],
		},
	],
	refused: [refusedPartner],
};
