import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import {
	BLOCKED_USER,
	RECENT_PARENT_ID,
	RECENT_USER_ID,
} from '../../../../graphApi/madeUpData/blockedUsers';
import { answerShapes } from '../../../../graphApi/resources/answerShapes';
import { blockedUsers } from '../../../../graphApi/resources/blockedUsers';
import { EDGE, phoneNumberId } from './shared';

const BLOCKED = [BLOCKED_USER, '12125550182'].map((wa_id) => ({
	phoneNumberId: CONNECTED_NUMBER_ID,
	messaging_product: 'whatsapp',
	wa_id,
}));

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists blocked users',
			parameters: { phoneNumberId },
			calls: [{ method: 'GET', path: EDGE, query: { limit: '50' } }],
			items: BLOCKED,
			holdsNothingElse: true,
		},
		{
			does: 'lists a user without a number by its IDs',
			parameters: { phoneNumberId },
			given: ({ world }) => {
				blockedUsers.of(world).set(CONNECTED_NUMBER_ID, new Set([RECENT_USER_ID]));
			},
			calls: [{ method: 'GET', path: EDGE, query: { limit: '50' } }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					messaging_product: 'whatsapp',
					user_id: RECENT_USER_ID,
					parent_user_id: RECENT_PARENT_ID,
				},
			],
			holdsNothingElse: true,
		},
		{
			does: 'reads the list inside the entry that older Meta pages show',
			parameters: { phoneNumberId, returnAll: true },
			given: ({ world }) => {
				answerShapes.of(world).blockedUsersNested = true;
			},
			calls: [{ method: 'GET', path: EDGE, query: { limit: '100' } }],
			items: BLOCKED,
			holdsNothingElse: true,
		},
	],
};
