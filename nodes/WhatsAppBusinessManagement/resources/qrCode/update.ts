import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { qrCodeLocator } from '../../lookups/qrCode';
import { id } from '../../parameters/values';
import { QR_CODE } from './fields';
import { codeInput, messageField, messageInput } from './parameters';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a qr code',
	description:
		'Give a QR code another message. Code and short link stay, so what was printed goes on working.',
	fields: [...qrCodeLocator(), messageField],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			code: codeInput(),
			prefilledMessage: messageInput(),
		}),
	// The path on which codes are created: the code beside the message makes it an update.
	request: ({ phoneNumberId, code, prefilledMessage }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('message_qrdls')],
		body: { code, prefilled_message: prefilledMessage },
		idempotent: true,
	}),
	output: QR_CODE,
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
