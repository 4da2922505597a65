import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { codeField, wrongCodesNotice } from '../../parameters/verificationCode';

export const verifyCode = operation({
	name: 'Verify Code',
	value: 'verifyCode',
	action: 'Verify code of preverified number',
	description:
		'Submit the code that was sent to a pre-verified number, so that customers can choose the number for 90 days',
	fields: [wrongCodesNotice, ...preVerifiedNumberLocator(), codeField],
	request: ({ preVerifiedNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(preVerifiedNumberId), edge('verify_code')],
		body,
	}),
	output: { preVerifiedNumberId: 'string', id: 'string' },
	response: written(),
	echo: ({ preVerifiedNumberId }) => ({ preVerifiedNumberId }),
});
