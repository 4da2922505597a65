import { z } from 'zod';

import { findSingle } from '../../execution/findSingle';
import { operation } from '../../execution/operation';
import { edge, nodeId, qrCode } from '../../graph/paths';
import { qrCodeLocator } from '../../lookups/qrCode';
import { id } from '../../parameters/values';
import { QR_CODE, fieldsWith } from './fields';
import { codeInput, imageField, imageInput } from './parameters';

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
	isRead: () => true,
	// Meta's pages show the only entry of `data`, Meta's OpenAPI file describes the code itself.
	run: async (connection, { phoneNumberId, code, imageFormat }) => {
		const found = await findSingle(
			connection,
			{
				method: 'GET',
				path: [nodeId(phoneNumberId), edge('message_qrdls'), qrCode(code)],
				query: { fields: fieldsWith(imageFormat) },
			},
			'QR Code',
		);
		return [{ phoneNumberId, ...found }];
	},
	output: { ...QR_CODE, creation_time: 'number' },
});
