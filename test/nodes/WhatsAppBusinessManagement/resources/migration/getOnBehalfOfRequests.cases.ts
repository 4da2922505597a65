import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, ON_BEHALF_OF_REQUEST_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists requests in progress',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/in_progress_onbehalf_request`,
					query: {
						fields: 'id,status,business_owned_object,receiving_business,requesting_business',
						limit: '50',
					},
				},
			],
			items: [
				{
					id: ON_BEHALF_OF_REQUEST_ID,
					status: 'IN_PROGRESS',
					business_owned_object: { id: ACCOUNT_ID, name: 'Fernwick Lanterns' },
				},
			],
		},
	],
};
