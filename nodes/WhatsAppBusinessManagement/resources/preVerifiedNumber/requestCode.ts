import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { oneOf } from '../../parameters/choices';
import { languageCode } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';
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
		'Have Meta send or speak a code to a pre-verified number, which proves that you own it. Then run Verify Code.',
	fields: [
		notice(
			'requestCodeNotice',
			'Meta sends few codes to a number, and a number that is verified can be verified again only in the last 45 of its 90 days.',
		),
		...preVerifiedNumberLocator(),
		...codeRequestFields('preVerifiedCodeMethod', METHODS),
	],
	input: () =>
		z.object({
			preVerifiedNumberId: id('1234567890123456'),
			preVerifiedCodeMethod: oneOf(METHODS),
			language: languageCode(),
		}),
	request: ({ preVerifiedNumberId, preVerifiedCodeMethod: codeMethod, language }) => ({
		method: 'POST',
		path: [nodeId(preVerifiedNumberId), edge('request_code')],
		body: { code_method: codeMethod, language },
	}),
	output: { preVerifiedNumberId: 'string', codeMethod: 'string' },
	response: written(),
	beside: ({ preVerifiedNumberId, preVerifiedCodeMethod: codeMethod }) => ({
		preVerifiedNumberId,
		codeMethod,
	}),
});
