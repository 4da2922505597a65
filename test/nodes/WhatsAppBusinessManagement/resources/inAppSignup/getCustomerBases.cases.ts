import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID, CUSTOMER_BASE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the customer bases of the portfolio, one per item',
			parameters: {},
			calls: [{ method: 'GET', path: `${BUSINESS_ID}/messaging_customer_base` }],
			items: [{ businessId: BUSINESS_ID, id: CUSTOMER_BASE_ID, name: 'Lantern friends' }],
			holdsNothingElse: true,
		},
	],
};
