import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { SOLUTION_ID } from '../../../../graphApi';

const ACTIVE = { solutionId: byId(SOLUTION_ID) };

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'asks the other partner',
			parameters: { ...ACTIVE, options: { reason: 'The contract has ended' } },
			calls: [
				{
					method: 'POST',
					path: `${SOLUTION_ID}/send_deactivation_request`,
					body: { reason: 'The contract has ended' },
				},
			],
			items: [
				{
					solutionId: SOLUTION_ID,
					request_id: expect.stringMatching(/^\d+$/),
					message: 'The other side was asked',
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'a long reason of an end',
			{ ...ACTIVE, options: { reason: 'x'.repeat(501) } },
			/^Reason: must have 1 to 500 characters$/,
		],
	],
};
