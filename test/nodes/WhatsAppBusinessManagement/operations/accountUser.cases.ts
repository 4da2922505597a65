import {
	ACCOUNT_ID,
	BUSINESS_ID,
	EMPLOYEE_ID,
	NEW_COLLEAGUE_ID,
	SYSTEM_USER_ID,
} from '../../../graphApi';
import { byId } from './cases';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'accountUser',
	cases: [
		{
			operation: 'getMany',
			does: 'names the portfolio, without which Meta refuses',
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
		{
			operation: 'setTasks',
			does: 'gives a new colleague two tasks',
			parameters: { userId: byId(NEW_COLLEAGUE_ID), tasks: ['MANAGE_TEMPLATES', 'VIEW_COST'] },
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/assigned_users`,
					body: { user: NEW_COLLEAGUE_ID, tasks: ['MANAGE_TEMPLATES', 'VIEW_COST'] },
				},
			],
			item: {
				accountId: ACCOUNT_ID,
				userId: NEW_COLLEAGUE_ID,
				tasks: ['MANAGE_TEMPLATES', 'VIEW_COST'],
				success: true,
			},
		},
		{
			operation: 'setTasks',
			does: 'understands a task by the name of the list, and in any case',
			parameters: {
				userId: byId(NEW_COLLEAGUE_ID),
				tasks: '={{ "Manage Templates, develop" }}',
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/assigned_users`,
					body: {
						user: NEW_COLLEAGUE_ID,
						tasks: ['MANAGE_TEMPLATES', 'DEVELOP'],
					},
				},
			],
			item: {
				accountId: ACCOUNT_ID,
				userId: NEW_COLLEAGUE_ID,
				tasks: ['MANAGE_TEMPLATES', 'DEVELOP'],
				success: true,
			},
		},
		{
			operation: 'remove',
			does: 'takes all access away',
			parameters: { userId: byId(EMPLOYEE_ID) },
			calls: [
				{ method: 'DELETE', path: `${ACCOUNT_ID}/assigned_users`, query: { user: EMPLOYEE_ID } },
			],
			item: { accountId: ACCOUNT_ID, userId: EMPLOYEE_ID, deleted: true },
		},
	],
	refused: [
		[
			'no task',
			{ operation: 'setTasks', userId: byId('1234567890'), tasks: '={{ [] }}' },
			/^Tasks: choose at least one of DEVELOP.*; to take all access away, use Remove$/,
		],
		[
			'a task that is no name',
			{ operation: 'setTasks', userId: byId('1234567890'), tasks: ['full control'] },
			/^Tasks: must be names like MANAGE_PHONE/,
		],
	],
};
