import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { SUBSCRIBED_APPS } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'removes the token’s app after confirmation',
			parameters: { confirmed: true },
			calls: [{ method: 'DELETE', path: SUBSCRIBED_APPS }],
			item: { accountId: ACCOUNT_ID, deleted: true },
		},
	],
	refused: [['an unconfirmed end', {}, /^I Understand: read the notice above/]],
};
