import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { codeLanguageField } from '../../lookups/language';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { notice } from '../../parameters/guard';
import { codeMethodField } from '../../parameters/verificationCode';

/** Meta: `code_method` of the pre-verified number's request_code. */
const METHODS = {
	IVR: 'Interactive Voice Response',
	SMS: 'SMS',
	VOICE: 'Voice Call',
} as const;

export const requestCode = operation({
	name: 'Request Code',
	value: 'requestCode',
	action: 'Request verification code for preverified number',
	description:
		'Send a verification code to a pre-verified number by SMS or voice call, to prove that you own the number. Then run Verify Code.',
	fields: [
		notice(
			'requestCodeNotice',
			'Meta sends only a few codes to a number. A verified number can be verified again only in the last 45 of its 90 days.',
		),
		...preVerifiedNumberLocator(),
		codeMethodField('preVerifiedCodeMethod', METHODS),
		codeLanguageField,
	],
	request: ({ preVerifiedNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(preVerifiedNumberId), edge('request_code')],
		body,
	}),
	output: { preVerifiedNumberId: 'string', codeMethod: 'string' },
	response: written(),
	echo: ({ preVerifiedNumberId, preVerifiedCodeMethod: codeMethod }) => ({
		preVerifiedNumberId,
		codeMethod,
	}),
});
