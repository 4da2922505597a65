import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';
import { QR_CODE } from './fields';
import { imageField, imageInput, messageField, messageInput } from './parameters';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a qr code',
	description:
		'Make a QR code and short link that open a chat with a number, with a message ready to be sent. A number can have 2,000.',
	fields: [...phoneNumberLocator(), messageField, imageField],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			prefilledMessage: messageInput(),
			imageFormat: imageInput(),
		}),
	request: ({ phoneNumberId, prefilledMessage, imageFormat }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('message_qrdls')],
		body: {
			prefilled_message: prefilledMessage,
			...(imageFormat !== 'NONE' && { generate_qr_image: imageFormat }),
		},
	}),
	output: QR_CODE,
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
