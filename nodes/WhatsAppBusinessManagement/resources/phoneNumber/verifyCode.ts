import { z } from 'zod';

import { notice } from '../../execution/guard';
import { id, verificationCode } from '../../execution/input';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../locators';

export const verifyCode = operation({
	name: 'Verify Code',
	value: 'verifyCode',
	action: 'Verify the code of a phone number',
	description: 'Give Meta the code that came to a number, so that the number counts as yours',
	fields: [
		notice(
			'verifyCodeNotice',
			'Meta allows few wrong codes, then verifying is locked for a while.',
		),
		...phoneNumberLocator(),
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
	input: () => z.object({ phoneNumberId: id('106540352242922'), code: verificationCode() }),
	request: ({ phoneNumberId, code }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('verify_code')],
		body: { code },
	}),
	output: { phoneNumberId: 'string', id: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
