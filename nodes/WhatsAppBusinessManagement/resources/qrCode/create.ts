import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { QR_CODE } from './fields';
import { imageField, messageField } from './parameters';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create QR code',
	description:
		'Create a QR code and a short link that open a chat with a number, with a message ready to send. A number can have 2,000.',
	fields: [...phoneNumberLocator(), messageField, imageField],
	request: ({ phoneNumberId, imageFormat }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('message_qrdls')],
		body: {
			...body,
			...(imageFormat !== 'NONE' && { generate_qr_image: imageFormat }),
		},
	}),
	output: QR_CODE,
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
