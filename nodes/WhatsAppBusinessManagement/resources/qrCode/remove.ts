import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId, qrCode } from '../../graph/paths';
import { qrCodeLocator } from '../../lookups/qrCode';
import { confirmed, guard } from '../../parameters/guard';
import { id } from '../../parameters/values';
import { codeInput } from './parameters';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete a qr code',
	description: 'Remove a QR code and its short link. To give it another message, use Update.',
	fields: [
		...guard(
			'confirmQrCodeRemove',
			'What is printed no longer opens a chat, nor does the short link, and the same code cannot be made again.',
		),
		...qrCodeLocator(),
	],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			code: codeInput(),
			confirmQrCodeRemove: confirmed(),
		}),
	request: ({ phoneNumberId, code }) => ({
		method: 'DELETE',
		path: [nodeId(phoneNumberId), edge('message_qrdls'), qrCode(code)],
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', code: 'string' },
	response: deleted(),
	beside: ({ phoneNumberId, code }) => ({ phoneNumberId, code }),
});
