import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID, CLIENT_BUSINESS_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the customers’ portfolios',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/connected_client_businesses`,
					query: { fields: 'id,name,verification_status', limit: '50' },
				},
			],
			items: [{ id: CLIENT_BUSINESS_ID, name: 'Quillbrook Teahouse' }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/connected_client_businesses`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ appId: APP_ID, id: CLIENT_BUSINESS_ID }],
			holdsNothingElse: true,
		},
	],
};
