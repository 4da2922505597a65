import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { qrCodeLocator } from '../../lookups/qrCode';
import { QR_CODE } from './fields';
import { messageField } from './parameters';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update QR code',
	description:
		'Change the message of a QR code. The code and the short link stay the same, so printed codes continue to work.',
	fields: [...qrCodeLocator(), messageField],
	// The same path as for Create: the code in the body makes the call an update.
	request: ({ phoneNumberId, code }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('message_qrdls')],
		body: { code, ...body },
		idempotent: true,
	}),
	output: QR_CODE,
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
