import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { verificationCode } from '../../parameters/formats';
import { id } from '../../parameters/values';
import { codeField, wrongCodesNotice } from '../../parameters/verificationCode';

export const verifyCode = operation({
	name: 'Verify Code',
	value: 'verifyCode',
	action: 'Verify the code of a number of the pool',
	description:
		'Give Meta the code that came to a pre-verified number, so that customers can choose the number for 90 days',
	fields: [wrongCodesNotice, ...preVerifiedNumberLocator(), codeField],
	input: () =>
		z.object({ preVerifiedNumberId: id('1234567890123456'), verificationCode: verificationCode() }),
	request: ({ preVerifiedNumberId, verificationCode: code }) => ({
		method: 'POST',
		path: [nodeId(preVerifiedNumberId), edge('verify_code')],
		body: { code },
	}),
	output: { preVerifiedNumberId: 'string', id: 'string' },
	response: written(),
	beside: ({ preVerifiedNumberId }) => ({ preVerifiedNumberId }),
});
