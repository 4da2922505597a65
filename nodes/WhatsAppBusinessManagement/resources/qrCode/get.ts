import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { id } from '../../execution/values';
import { edge, nodeId, qrCode } from '../../graph/paths';
import { qrCodeLocator } from '../locators';
import { QR_CODE, codeInput, fieldsWith, imageField, imageInput } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a qr code',
	description: 'Read one QR code: its message, short link and image',
	fields: [...qrCodeLocator(), imageField],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			code: codeInput(),
			imageFormat: imageInput(),
		}),
	request: ({ phoneNumberId, code, imageFormat }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('message_qrdls'), qrCode(code)],
		query: { fields: fieldsWith(imageFormat) },
	}),
	output: { ...QR_CODE, creation_time: 'number' },
	// Meta's pages show the only entry of `data`, Meta's OpenAPI file describes the code itself.
	response: one((answer) => unwrapped(answer)),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
