import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { codeLanguageField } from '../../lookups/language';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { notice } from '../../parameters/guard';
import { codeMethodField } from '../../parameters/verificationCode';

/** Meta: `code_method` of request_code. */
const METHODS = {
	SMS: 'SMS',
	VOICE: 'Voice Call',
} as const;

export const requestCode = operation({
	name: 'Request Code',
	value: 'requestCode',
	action: 'Request verification code for phone number',
	description:
		'Send a verification code to a number by SMS or voice call, to prove that you own the number. Then run Verify Code.',
	fields: [
		notice(
			'requestCodeNotice',
			'Meta sends only a few codes to a number. After too many requests it refuses more for about an hour or longer.',
		),
		...phoneNumberLocator(),
		codeMethodField('codeMethod', METHODS),
		codeLanguageField,
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
