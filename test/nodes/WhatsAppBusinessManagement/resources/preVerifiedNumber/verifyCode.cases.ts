import type { OperationCases } from '../../../../engine/operations/cases';
import { NEW_PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';
import { callGraph } from '../../../../graphApi/graphClient';
import { VERIFICATION_CODE } from '../../../../graphApi/resources/numberCodes';
import { NEW } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'removes the hyphen from the code',
			given: async (graph) => {
				await callGraph(graph, `${NEW_PRE_VERIFIED_NUMBER_ID}/request_code`, {
					method: 'POST',
					body: { code_method: 'SMS', language: 'en_US' },
				});
				graph.calls.length = 0;
			},
			parameters: { ...NEW, verificationCode: VERIFICATION_CODE.replace(/^.../, '$&-') },
			calls: [
				{
					method: 'POST',
					path: `${NEW_PRE_VERIFIED_NUMBER_ID}/verify_code`,
					body: { code: VERIFICATION_CODE },
				},
			],
			items: [{ preVerifiedNumberId: NEW_PRE_VERIFIED_NUMBER_ID, success: true }],
		},
	],
	refused: [['a short code', { ...NEW, verificationCode: '31415' }, /^Code: must be the 6/]],
};
