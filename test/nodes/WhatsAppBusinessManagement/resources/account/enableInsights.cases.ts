import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { SECOND_ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'turns them on after confirmation',
			parameters: { accountId: byId(SECOND_ACCOUNT_ID), confirmed: true },
			calls: [{ method: 'POST', path: SECOND_ACCOUNT_ID, body: { is_enabled_for_insights: true } }],
			items: [{ accountId: SECOND_ACCOUNT_ID, id: SECOND_ACCOUNT_ID, success: true }],
		},
	],
	refused: [['unconfirmed insights', {}, /^I Understand: read the notice above/]],
};
