import type { OperationCases } from '../../../../engine/operations/cases';
import { NEW_PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { NEW } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'requests a code by voice menu',
			parameters: { ...NEW, preVerifiedCodeMethod: 'IVR', language: 'de' },
			calls: [
				{
					method: 'POST',
					path: `${NEW_PRE_VERIFIED_NUMBER_ID}/request_code`,
					body: { code_method: 'IVR', language: 'de' },
				},
			],
			items: [
				{ preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID, codeMethod: 'IVR', success: true },
			],
		},
	],
	refused: [
		[
			'a method that Meta does not have',
			{ ...NEW, preVerifiedCodeMethod: 'EMAIL' },
			/^Code Method: must be one of IVR, SMS, VOICE/,
		],
		[
			'a language in words',
			{ ...NEW, language: 'English' },
			/^Language: must be a code like en_US/,
		],
	],
};
