import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { QR_CODE } from '../../../../graphApi/madeUpData/qrCodes';
import { EDGE, code, phoneNumberId } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'deletes one',
			parameters: { phoneNumberId, code, confirmed: true },
			calls: [{ method: 'DELETE', path: `${EDGE}/${QR_CODE}` }],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, code: QR_CODE, deleted: true }],
		},
	],
	refused: [
		[
			'a value that is not a code',
			{ confirmed: true, phoneNumberId, code: byId('wa.me/message') },
			/^QR Code: must be the 14 capital letters and digits of a QR code$/,
		],
		['an unconfirmed deletion', { phoneNumberId, code }, /^I Understand: read the notice above/],
	],
};
