import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { verificationCode } from '../../parameters/formats';
import { id } from '../../parameters/values';
import { codeField, wrongCodesNotice } from '../../parameters/verificationCode';

export const verifyCode = operation({
	name: 'Verify Code',
	value: 'verifyCode',
	action: 'Verify the code of a phone number',
	description: 'Give Meta the code that came to a number, so that the number counts as yours',
	fields: [wrongCodesNotice, ...phoneNumberLocator(), codeField],
	input: () =>
		z.object({ phoneNumberId: id('106540352242922'), verificationCode: verificationCode() }),
	request: ({ phoneNumberId, verificationCode: code }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('verify_code')],
		body: { code },
	}),
	output: { phoneNumberId: 'string', id: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
