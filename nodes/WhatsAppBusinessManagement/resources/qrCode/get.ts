import { findSingle } from '../../execution/findSingle';
import { operation } from '../../execution/operation';
import { edge, nodeId, qrCode } from '../../graph/paths';
import { qrCodeLocator } from '../../lookups/qrCode';
import { QR_CODE, fieldsWith } from './fields';
import { imageField } from './parameters';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get QR code',
	description: 'Read one QR code: its message, short link and image',
	fields: [...qrCodeLocator(), imageField],
	calls: ['GET /{Phone-Number-ID}/message_qrdls/{QR-Code}'],
	isRead: () => true,
	// Meta's pages show the code as the only entry of `data`, Meta's OpenAPI file shows the code itself.
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
