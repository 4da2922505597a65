import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, BUSINESS_ID, EMPLOYEE_ID, SYSTEM_USER_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'sends the portfolio, which Meta requires',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/assigned_users`,
					query: { business: BUSINESS_ID, fields: 'id,name,user_type,business,tasks', limit: '50' },
				},
			],
			items: [
				{
					id: SYSTEM_USER_ID,
					name: 'Lantern Automation',
					user_type: 'SYSTEM_USER',
					business: { id: BUSINESS_ID, name: 'Fernwick Lanterns' },
					tasks: ['MANAGE', 'DEVELOP', 'MANAGE_TEMPLATES', 'MANAGE_PHONE'],
				},
				{ id: EMPLOYEE_ID, user_type: 'BUSINESS_USER', tasks: ['VIEW_TEMPLATES', 'VIEW_COST'] },
			],
		},
	],
};
