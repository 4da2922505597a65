import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { notice } from '../../parameters/guard';
import { codeRequestFields } from '../../parameters/verificationCode';

/** Meta: `code_method` of the pre-verified number's request_code. */
const METHODS = {
	IVR: 'Interactive Voice Response',
	SMS: 'SMS',
	VOICE: 'Voice Call',
} as const;

export const requestCode = operation({
	name: 'Request Code',
	value: 'requestCode',
	action: 'Request a verification code for a number of the pool',
	description:
		'Send a verification code to a pre-verified number by SMS or voice call, to prove that you own the number. Then run Verify Code.',
	fields: [
		notice(
			'requestCodeNotice',
			'Meta sends only a few codes to a number. A verified number can be verified again only in the last 45 of its 90 days.',
		),
		...preVerifiedNumberLocator(),
		...codeRequestFields('preVerifiedCodeMethod', METHODS),
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
