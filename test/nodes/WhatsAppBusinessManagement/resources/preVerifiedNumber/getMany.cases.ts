import type { OperationCases } from '../../../../engine/operations/cases';
import {
	BUSINESS_ID,
	NEW_PRE_VERIFIED_NUMBER_ID,
	PRE_VERIFIED_NUMBER_ID,
} from '../../../../graphApi';
import { FIELDS } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the pool',
			parameters: { fields: ['id', 'owner_business'] },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/preverified_numbers`,
					query: { fields: 'id,owner_business', limit: '50' },
				},
			],
			items: [PRE_VERIFIED_NUMBER_ID, NEW_PRE_VERIFIED_NUMBER_ID].map((id) => ({
				id,
				owner_business: { id: BUSINESS_ID, name: 'Fernwick Lanterns' },
			})),
		},
		{
			does: 'filters by status and number',
			parameters: {
				returnAll: true,
				filters: { codeVerificationStatus: 'NOT_VERIFIED', number: '+1 (212) 555-0152' },
			},
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/preverified_numbers`,
					query: {
						fields: FIELDS,
						code_verification_status: 'NOT_VERIFIED',
						phone_number: '12125550152',
						limit: '100',
					},
				},
			],
			item: { id: NEW_PRE_VERIFIED_NUMBER_ID },
		},
	],
	refused: [
		[
			'a filter by no number',
			{ filters: { number: 'lantern' } },
			/^Number: must be 7 to 15 digits/,
		],
		[
			'a filter by an unknown status',
			{ filters: { codeVerificationStatus: 'PENDING' } },
			/^Verification Status: must be one of EXPIRED, NOT_VERIFIED, VERIFIED/,
		],
	],
};
