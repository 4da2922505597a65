import type { OperationCases } from '../../../../engine/operations/cases';
import { UNVERIFIED_NUMBER_ID } from '../../../../graphApi';
import { callGraph } from '../../../../graphApi/graphClient';
import { VERIFICATION_CODE } from '../../../../graphApi/resources/numberCodes';
import { CONNECTED, UNVERIFIED } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'removes the hyphen from the code',
			given: async (graph) => {
				await callGraph(graph, `${UNVERIFIED_NUMBER_ID}/request_code`, {
					method: 'POST',
					body: { code_method: 'SMS', language: 'en_US' },
				});
				graph.calls.length = 0;
			},
			parameters: { ...UNVERIFIED, verificationCode: VERIFICATION_CODE.replace(/^.../, '$&-') },
			calls: [
				{
					method: 'POST',
					path: `${UNVERIFIED_NUMBER_ID}/verify_code`,
					body: { code: VERIFICATION_CODE },
				},
			],
			items: [{ phoneNumberId: UNVERIFIED_NUMBER_ID, id: UNVERIFIED_NUMBER_ID, success: true }],
		},
	],
	refused: [
		[
			'a code of five digits',
			{ ...CONNECTED, verificationCode: '123-45' },
			/^Code: must be the 6 digits/,
		],
	],
};
