import type { OperationCases } from '../../../../engine/operations/cases';
import { UNVERIFIED_NUMBER_ID } from '../../../../graphApi';
import { CONNECTED, UNVERIFIED } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'requests a call in a language',
			parameters: { ...UNVERIFIED, codeMethod: 'VOICE', language: 'de' },
			calls: [
				{
					method: 'POST',
					path: `${UNVERIFIED_NUMBER_ID}/request_code`,
					body: { code_method: 'VOICE', language: 'de' },
				},
			],
			items: [{ phoneNumberId: UNVERIFIED_NUMBER_ID, codeMethod: 'VOICE', success: true }],
		},
	],
	refused: [
		[
			'a method that Meta does not have',
			{ ...CONNECTED, codeMethod: 'IVR' },
			/^Code Method: must be one of SMS, VOICE/,
		],
		[
			'a language in words',
			{ ...CONNECTED, language: 'English' },
			/^Language: must be a code like en_US/,
		],
	],
};
