import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID } from '../../../../graphApi';
import { SYSTEM_USERS } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'adds an employee if no role is chosen',
			parameters: { name: 'Night Shift' },
			calls: [
				{ method: 'POST', path: SYSTEM_USERS, body: { name: 'Night Shift', role: 'EMPLOYEE' } },
			],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
		{
			does: 'adds an admin',
			parameters: { name: 'Night Shift', role: 'ADMIN' },
			calls: [{ method: 'POST', path: SYSTEM_USERS, body: { name: 'Night Shift', role: 'ADMIN' } }],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
	],
	refused: [
		['no name', { name: EMPTY }, /^Name: fill it in/],
		[
			'a role that Business settings does not have',
			{ name: 'x', role: 'DEVELOPER' },
			/^Role: must be one of ADMIN, EMPLOYEE$/,
		],
	],
};
