import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { id } from '../../execution/values';
import { edge, nodeId, qrCode } from '../../graph/paths';
import { qrCodeLocator } from '../locators';
import { codeInput } from './fields';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete a qr code',
	description: 'Remove a QR code and its short link. What was printed no longer works then.',
	fields: qrCodeLocator(),
	input: () => z.object({ phoneNumberId: id('106540352242922'), code: codeInput() }),
	request: ({ phoneNumberId, code }) => ({
		method: 'DELETE',
		path: [nodeId(phoneNumberId), edge('message_qrdls'), qrCode(code)],
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', code: 'string' },
	response: deleted(),
	beside: ({ phoneNumberId, code }) => ({ phoneNumberId, code }),
});
