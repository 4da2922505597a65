import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { CONNECTED, update } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'keeps a leading zero',
			parameters: { ...CONNECTED, pin: '012345' },
			calls: update({ pin: '012345' }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, success: true }],
		},
	],
	refused: [
		['a PIN of five digits', { ...CONNECTED, pin: '12345' }, /^PIN: must be exactly 6 digits/],
	],
};
