import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { QR_CODE } from '../../../../graphApi/madeUpData/qrCodes';
import { EDGE, code, phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends the code with the message',
			parameters: { phoneNumberId, code, prefilledMessage: 'Another message' },
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { code: QR_CODE, prefilled_message: 'Another message' },
				},
			],
			item: {
				phoneNumberId: CONNECTED_NUMBER_ID,
				code: QR_CODE,
				prefilled_message: 'Another message',
				deep_link_url: `https://wa.me/message/${QR_CODE}`,
				success: true,
			},
		},
	],
	refused: [
		['an update without a message', { phoneNumberId, code, prefilledMessage: ' ' }, /^Message: /],
	],
};
