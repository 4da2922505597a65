import { byId } from '../../../../engine/byId';
import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { SYSTEM_USER_ID } from '../../../../graphApi';
import { SYSTEM_USERS } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends the ID of the user',
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
	],
	refused: [
		['no new name', { systemUserId: byId(SYSTEM_USER_ID), name: EMPTY }, /^Name: fill it in/],
	],
};
