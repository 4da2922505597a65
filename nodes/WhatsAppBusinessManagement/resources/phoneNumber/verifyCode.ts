import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { codeField, wrongCodesNotice } from '../../parameters/verificationCode';

export const verifyCode = operation({
	name: 'Verify Code',
	value: 'verifyCode',
	action: 'Verify code of phone number',
	description: 'Submit the code that was sent to a number, to prove that you own it',
	fields: [wrongCodesNotice, ...phoneNumberLocator(), codeField],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('verify_code')],
		body,
	}),
	output: { phoneNumberId: 'string', id: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
