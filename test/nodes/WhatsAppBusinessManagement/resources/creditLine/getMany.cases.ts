import { CREDIT_LINE_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/creditLine/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID, CREDIT_LINE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the credit lines with their remaining balance',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcredits`,
					query: { fields: CREDIT_LINE_FIRST.join(','), limit: '50' },
				},
			],
			items: [{ id: CREDIT_LINE_ID, credit_available: { amount: '8750.00', currency: 'USD' } }],
		},
		{
			does: 'asks for its own lines first',
			parameters: { fields: ['id', 'owner_business'], options: { ownFirst: true } },
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/extendedcredits`,
					query: {
						fields: 'id,owner_business',
						order_by_is_owned_credential: 'true',
						limit: '50',
					},
				},
			],
			items: [{ owner_business: { id: BUSINESS_ID, name: 'Fernwick Lanterns' } }],
		},
	],
};
