import { byId } from '../../../../engine/byId';
import type { OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { RECENT_PARENT_ID, RECENT_USER_ID } from '../../../../graphApi/madeUpData/blockedUsers';

const phoneNumberId = byId(CONNECTED_NUMBER_ID);

const deleting = (does: string, userId: string, deleted: boolean): OperationCase => ({
	does,
	parameters: { phoneNumberId, user: userId, confirmed: true },
	calls: [
		{
			method: 'DELETE',
			path: `${CONNECTED_NUMBER_ID}/contact_book`,
			query: { messaging_product: 'whatsapp', bsuid: userId },
		},
	],
	items: [{ phoneNumberId: CONNECTED_NUMBER_ID, userId, deleted, success: true }],
});

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		deleting('deletes the entry of a user', RECENT_USER_ID, true),
		deleting('reports that there was no entry', 'GB.2468', false),
	],
	refused: [
		[
			'a deletion without the confirmation',
			{ phoneNumberId, user: RECENT_USER_ID },
			/^I Understand: read the notice above/,
		],
		[
			'a phone number',
			{ phoneNumberId, user: '+12125550171', confirmed: true },
			/^User ID: must be a user ID, e\.g\. US\./,
		],
		[
			'a parent user ID',
			{ phoneNumberId, user: RECENT_PARENT_ID, confirmed: true },
			/^User ID: must not be a parent user ID .* user_id/,
		],
	],
};
