import { z } from 'zod';

import { notice } from '../../execution/guard';
import { id, verificationCode } from '../../execution/input';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../locators';

export const verifyCode = operation({
	name: 'Verify Code',
	value: 'verifyCode',
	action: 'Verify the code of a number of the pool',
	description:
		'Give Meta the code that came to a pre-verified number, so that customers can choose the number for 90 days',
	fields: [
		notice(
			'verifyCodeNotice',
			'Meta allows few wrong codes, then verifying is locked for a while.',
		),
		...preVerifiedNumberLocator(),
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 123-456',
			description: 'The six digits that came by SMS or call, with or without the hyphen',
		},
	],
	input: () => z.object({ preVerifiedNumberId: id('1234567890123456'), code: verificationCode() }),
	request: ({ preVerifiedNumberId, code }) => ({
		method: 'POST',
		path: [nodeId(preVerifiedNumberId), edge('verify_code')],
		body: { code },
	}),
	output: { preVerifiedNumberId: 'string', id: 'string' },
	response: written(),
	beside: ({ preVerifiedNumberId }) => ({ preVerifiedNumberId }),
});
