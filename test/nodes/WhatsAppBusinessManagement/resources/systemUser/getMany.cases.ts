import type { OperationCases } from '../../../../engine/operations/cases';
import { SYSTEM_USER_ID } from '../../../../graphApi';
import { SYSTEM_USERS } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists system users with their creators',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: SYSTEM_USERS,
					query: {
						fields: 'id,name,created_by,created_time,finance_permission,ip_permission',
						limit: '50',
					},
				},
			],
			items: [{ id: SYSTEM_USER_ID, name: 'Lantern Automation', created_by: expect.any(Object) }],
		},
	],
};
