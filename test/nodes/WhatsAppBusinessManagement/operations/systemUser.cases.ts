import { ACCOUNT_FIRST } from '../../../../nodes/WhatsAppBusinessManagement/resources/account/fields';
import { ACCOUNT_ID, BUSINESS_ID, EMPLOYEE_ID, SYSTEM_USER_ID } from '../../../graphApi';
import { EMPTY, byId } from './cases';
import type { ResourceCases } from './cases';

const SYSTEM_USERS = `${BUSINESS_ID}/system_users`;

export const cases: ResourceCases = {
	resource: 'systemUser',
	cases: [
		{
			operation: 'getMany',
			does: 'lists them, with who made them',
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
		{
			operation: 'create',
			does: 'adds an employee where no role is chosen',
			parameters: { name: 'Night Shift' },
			calls: [
				{ method: 'POST', path: SYSTEM_USERS, body: { name: 'Night Shift', role: 'EMPLOYEE' } },
			],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
		{
			operation: 'create',
			does: 'adds an admin',
			parameters: { name: 'Night Shift', role: 'ADMIN' },
			calls: [{ method: 'POST', path: SYSTEM_USERS, body: { name: 'Night Shift', role: 'ADMIN' } }],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
		{
			operation: 'rename',
			does: 'names the user that is meant',
			parameters: { systemUserId: byId(SYSTEM_USER_ID), name: 'Day Shift' },
			calls: [
				{
					method: 'POST',
					path: SYSTEM_USERS,
					body: { system_user_id: SYSTEM_USER_ID, name: 'Day Shift' },
				},
			],
			items: [{ systemUserId: SYSTEM_USER_ID, id: SYSTEM_USER_ID, success: true }],
		},
		{
			operation: 'getAssignedAccounts',
			does: 'asks for the token’s own where nobody is chosen',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: 'me/assigned_whatsapp_business_accounts',
					query: { fields: ACCOUNT_FIRST.join(','), limit: '50' },
				},
			],
			item: { systemUserId: null, id: ACCOUNT_ID, name: 'Fernwick Lanterns' },
			items: 3,
		},
		{
			operation: 'getAssignedAccounts',
			does: 'asks for those of a person',
			parameters: { systemUserId: byId(EMPLOYEE_ID), fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${EMPLOYEE_ID}/assigned_whatsapp_business_accounts`,
					query: { fields: 'id', limit: '50' },
				},
			],
			items: [{ systemUserId: EMPLOYEE_ID, id: ACCOUNT_ID }],
		},
	],
	refused: [
		['no name', { operation: 'create', name: EMPTY }, /^Name: fill it in/],
		[
			'a role that Business settings does not have',
			{ operation: 'create', name: 'x', role: 'DEVELOPER' },
			/^Role: must be one of ADMIN, EMPLOYEE$/,
		],
		[
			'no new name',
			{ operation: 'rename', systemUserId: byId(SYSTEM_USER_ID), name: EMPTY },
			/^Name: fill it in/,
		],
	],
};
