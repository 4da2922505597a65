import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { EDGE, phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'deletes the username after confirmation',
			parameters: { phoneNumberId, confirmed: true },
			calls: [{ method: 'DELETE', path: EDGE }],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, deleted: true }],
		},
	],
	refused: [['an unconfirmed deletion', { phoneNumberId }, /^I Understand: read the notice above/]],
};
