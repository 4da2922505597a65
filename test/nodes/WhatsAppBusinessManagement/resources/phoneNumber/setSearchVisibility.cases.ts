import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { CONNECTED, update } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'hides a number',
			parameters: { ...CONNECTED, searchVisibility: 'HIDDEN' },
			calls: update({ search_visibility: 'HIDDEN' }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, searchVisibility: 'HIDDEN', success: true }],
		},
	],
	refused: [
		[
			'a visibility that Meta does not know',
			{ ...CONNECTED, searchVisibility: 'shown' },
			/^Search Visibility: must be one of HIDDEN, VISIBLE/,
		],
	],
};
