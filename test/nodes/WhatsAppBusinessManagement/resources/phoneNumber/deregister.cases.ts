import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { CONNECTED } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends no parameters',
			parameters: { ...CONNECTED, confirmed: true },
			calls: [{ method: 'POST', path: `${CONNECTED_NUMBER_ID}/deregister` }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
	],
};
