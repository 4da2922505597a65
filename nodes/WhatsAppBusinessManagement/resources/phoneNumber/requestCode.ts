import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { notice } from '../../parameters/guard';
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
		'Send a verification code to a number by SMS or voice call, to prove that you own the number. Then run Verify Code.',
	fields: [
		notice(
			'requestCodeNotice',
			'Meta sends only a few codes to a number. After too many requests it refuses more for about an hour or longer.',
		),
		...phoneNumberLocator(),
		...codeRequestFields('codeMethod', METHODS),
	],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('request_code')],
		body,
	}),
	output: { phoneNumberId: 'string', codeMethod: 'string' },
	response: written(),
	echo: ({ phoneNumberId, codeMethod }) => ({ phoneNumberId, codeMethod }),
});
