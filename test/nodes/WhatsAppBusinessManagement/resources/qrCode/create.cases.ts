import type { OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { EDGE, phoneNumberId } from './shared';

const LINK = /^https:\/\/wa\.me\/message\/[A-Z0-9]{14}$/;

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'creates one with its image',
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
			does: 'creates one without an image',
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
	],
	refused: [
		[
			'a long message',
			{ phoneNumberId, prefilledMessage: 'x'.repeat(141) },
			/^Message: must have 1 to 140 characters$/,
		],
		[
			'an image format that Meta does not support',
			{
				phoneNumberId,
				prefilledMessage: 'Hello',
				imageFormat: '={{ "GIF" }}',
			},
			/^Image Format: must be one of NONE, PNG, SVG$/,
		],
	],
};
