import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { EDGE, FIELDS, phoneNumberId } from './shared';

const page = (query: Record<string, string>): Call => ({
	method: 'GET',
	path: EDGE,
	query: { fields: `${FIELDS},qr_image_url.format(PNG)`, ...query },
});

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads pages of 25, Meta’s largest here',
			parameters: { phoneNumberId, returnAll: true },
			calls: [page({ limit: '25' }), page({ limit: '25', after: expect.any(String) as string })],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, qr_image_url: expect.stringMatching(/png$/) },
			items: 30,
		},
		{
			does: 'omits the image',
			parameters: { phoneNumberId, limit: 2, imageFormat: 'NONE' },
			calls: [{ method: 'GET', path: EDGE, query: { fields: FIELDS, limit: '2' } }],
			items: [30, 29].map((number) => ({
				phoneNumberId: CONNECTED_NUMBER_ID,
				code: `FERNWICKQR00${number}`,
				prefilled_message: `Tell me about lantern ${number}`,
				deep_link_url: `https://wa.me/message/FERNWICKQR00${number}`,
				creation_time: expect.any(Number),
			})),
			holdsNothingElse: true,
		},
	],
};
