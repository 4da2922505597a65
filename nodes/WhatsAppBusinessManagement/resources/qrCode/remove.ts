import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId, qrCode } from '../../graph/paths';
import { qrCodeLocator } from '../../lookups/qrCode';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete QR code',
	description: 'Remove a QR code and its short link. To change its message, use Update.',
	confirm:
		'Printed codes and the short link no longer open a chat, and the same code cannot be created again.',
	fields: [...qrCodeLocator()],
	request: ({ phoneNumberId, code }) => ({
		method: 'DELETE',
		path: [nodeId(phoneNumberId), edge('message_qrdls'), qrCode(code)],
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', code: 'string' },
	response: deleted(),
	echo: ({ phoneNumberId, code }) => ({ phoneNumberId, code }),
});
