import { CONNECTED_NUMBER_ID } from '../../../graphApi';
import { QR_CODE } from '../../../graphApi/madeUpData/qrCodes';
import { answerShapes } from '../../../graphApi/resources/answerShapes';
import { byId } from './cases';
import type { Call, ResourceCases } from './cases';

const phoneNumberId = byId(CONNECTED_NUMBER_ID);
const code = byId(QR_CODE);
const EDGE = `${CONNECTED_NUMBER_ID}/message_qrdls`;
const FIELDS = 'code,prefilled_message,deep_link_url,creation_time';

const LINK = /^https:\/\/wa\.me\/message\/[A-Z0-9]{14}$/;

const page = (query: Record<string, string>): Call => ({
	method: 'GET',
	path: EDGE,
	query: { fields: `${FIELDS},qr_image_url.format(PNG)`, ...query },
});

const shown = {
	phoneNumberId: CONNECTED_NUMBER_ID,
	code: QR_CODE,
	prefilled_message: 'Tell me about lantern 1',
	deep_link_url: `https://wa.me/message/${QR_CODE}`,
	creation_time: 1767225600,
};

export const cases: ResourceCases = {
	resource: 'qrCode',
	cases: [
		{
			operation: 'getMany',
			does: 'reads pages of 25, Meta’s largest here',
			parameters: { phoneNumberId, returnAll: true },
			calls: [page({ limit: '25' }), page({ limit: '25', after: expect.any(String) as string })],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, qr_image_url: expect.stringMatching(/png$/) },
			items: 30,
		},
		{
			operation: 'getMany',
			does: 'leaves the image out',
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
		{
			operation: 'get',
			does: 'reads one out of the list that Meta’s pages show, with an image for print',
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
			operation: 'get',
			does: 'reads one as Meta’s OpenAPI file describes it',
			parameters: { phoneNumberId, code, imageFormat: 'NONE' },
			given: ({ world }) => {
				answerShapes.of(world).qrCodeBare = true;
			},
			calls: [{ method: 'GET', path: `${EDGE}/${QR_CODE}`, query: { fields: FIELDS } }],
			item: shown,
			holdsNothingElse: true,
		},
		{
			operation: 'create',
			does: 'makes one with its image',
			parameters: { phoneNumberId, prefilledMessage: 'Hello lanterns', imageFormat: 'SVG' },
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { prefilled_message: 'Hello lanterns', generate_qr_image: 'SVG' },
				},
			],
			item: {
				phoneNumberId: CONNECTED_NUMBER_ID,
				code: expect.stringMatching(/^[A-Z0-9]{14}$/),
				prefilled_message: 'Hello lanterns',
				deep_link_url: expect.stringMatching(LINK),
				qr_image_url: expect.stringMatching(/svg$/),
				success: true,
			},
		},
		{
			operation: 'create',
			does: 'makes one without an image',
			parameters: { phoneNumberId, prefilledMessage: 'Hello lanterns', imageFormat: 'NONE' },
			calls: [{ method: 'POST', path: EDGE, body: { prefilled_message: 'Hello lanterns' } }],
			item: {
				phoneNumberId: CONNECTED_NUMBER_ID,
				code: expect.stringMatching(/^[A-Z0-9]{14}$/),
				prefilled_message: 'Hello lanterns',
				deep_link_url: expect.stringMatching(LINK),
				success: true,
			},
		},
		{
			operation: 'update',
			does: 'names the code beside the message',
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
		{
			operation: 'remove',
			does: 'deletes one',
			parameters: { phoneNumberId, code, confirmed: true },
			calls: [{ method: 'DELETE', path: `${EDGE}/${QR_CODE}` }],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, code: QR_CODE, deleted: true }],
		},
	],
	refused: [
		[
			'a long message',
			{ operation: 'create', phoneNumberId, prefilledMessage: 'x'.repeat(141) },
			/^Message: must have 1 to 140 characters$/,
		],
		[
			'an update without a message',
			{ operation: 'update', phoneNumberId, code, prefilledMessage: ' ' },
			/^Message: /,
		],
		[
			'what is no code',
			{ operation: 'remove', confirmed: true, phoneNumberId, code: byId('wa.me/message') },
			/^QR Code: must be the 14 capital letters and digits of a QR code$/,
		],
		[
			'a deletion that nobody confirmed',
			{ operation: 'remove', phoneNumberId, code },
			/^I Understand: switch it on/,
		],
		[
			'an image format that Meta does not make',
			{
				operation: 'create',
				phoneNumberId,
				prefilledMessage: 'Hello',
				imageFormat: '={{ "GIF" }}',
			},
			/^Image Format: must be one of NONE, PNG, SVG$/,
		],
	],
};
