import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf } from '../../parameters/choices';
import { languageCode } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';
import { codeRequestFields } from '../../parameters/verificationCode';

/** Meta: `code_method` of request_code. */
const METHODS = {
	SMS: 'SMS',
	VOICE: 'Voice Call',
} as const;

export const requestCode = operation({
	name: 'Request Code',
	value: 'requestCode',
	action: 'Request a verification code for a phone number',
	description:
		'Have Meta send or speak a code to a number, which proves that you own it. Then run Verify Code.',
	fields: [
		notice(
			'requestCodeNotice',
			'Meta sends few codes to a number. After too many requests it refuses for about an hour or longer.',
		),
		...phoneNumberLocator(),
		...codeRequestFields('codeMethod', METHODS),
	],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			codeMethod: oneOf(METHODS),
			language: languageCode(),
		}),
	request: ({ phoneNumberId, codeMethod, language }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('request_code')],
		body: { code_method: codeMethod, language },
	}),
	output: { phoneNumberId: 'string', codeMethod: 'string' },
	response: written(),
	beside: ({ phoneNumberId, codeMethod }) => ({ phoneNumberId, codeMethod }),
});
