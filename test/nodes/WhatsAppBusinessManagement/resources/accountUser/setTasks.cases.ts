import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, NEW_COLLEAGUE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'assigns two tasks to a new user',
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
			does: 'accepts a task by its display name, in upper or lower case',
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
	],
	refused: [
		[
			'no task',
			{ userId: byId('1234567890'), tasks: '={{ [] }}' },
			/^Tasks: choose at least one of DEVELOP.*; to remove all access, use Remove$/,
		],
		[
			'a task that is not a name',
			{ userId: byId('1234567890'), tasks: ['full control'] },
			/^Tasks: must be names like MANAGE_PHONE/,
		],
	],
};
