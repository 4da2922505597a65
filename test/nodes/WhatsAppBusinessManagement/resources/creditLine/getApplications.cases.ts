import { CREDIT_APPLICATION_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/creditLine/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists pending applications',
			parameters: { filters: { onlyPending: true } },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcreditapplications`,
					query: {
						fields: CREDIT_APPLICATION_FIRST.join(','),
						only_show_pending: 'true',
						limit: '50',
					},
				},
			],
			items: [{ status: 'PENDING', country: 'US' }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id', 'status'] },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcreditapplications`,
					query: { fields: 'id,status', limit: '50' },
				},
			],
			items: ['APPROVED', 'PENDING'].map((status) => ({
				businessId: BUSINESS_ID,
				id: expect.any(String) as string,
				status,
			})),
			holdsNothingElse: true,
		},
	],
};
