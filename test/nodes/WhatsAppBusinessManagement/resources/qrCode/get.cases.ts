import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { QR_CODE } from '../../../../graphApi/madeUpData/qrCodes';
import { answerShapes } from '../../../../graphApi/resources/answerShapes';
import { EDGE, FIELDS, code, phoneNumberId } from './shared';

const shown = {
	phoneNumberId: CONNECTED_NUMBER_ID,
	code: QR_CODE,
	prefilled_message: 'Tell me about lantern 1',
	deep_link_url: `https://wa.me/message/${QR_CODE}`,
	creation_time: 1767225600,
};

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads one from the list that Meta’s pages show, with an image for print',
			parameters: { phoneNumberId, code, imageFormat: 'SVG' },
			calls: [
				{
					method: 'GET',
					path: `${EDGE}/${QR_CODE}`,
					query: { fields: `${FIELDS},qr_image_url.format(SVG)` },
				},
			],
			item: { ...shown, qr_image_url: expect.stringMatching(/svg$/) },
		},
		{
			does: 'reads one as Meta’s OpenAPI file describes it',
			parameters: { phoneNumberId, code, imageFormat: 'NONE' },
			given: ({ world }) => {
				answerShapes.of(world).qrCodeBare = true;
			},
			calls: [{ method: 'GET', path: `${EDGE}/${QR_CODE}`, query: { fields: FIELDS } }],
			item: shown,
			holdsNothingElse: true,
		},
	],
};
