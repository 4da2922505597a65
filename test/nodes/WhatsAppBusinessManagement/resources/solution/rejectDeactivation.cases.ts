import type { OperationCases } from '../../../../engine/operations/cases';
import { ENDING_SOLUTION_ID } from '../../../../graphApi';
import { ENDING } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the explicit value that Meta requires',
			parameters: ENDING,
			calls: [
				{
					method: 'POST',
					path: `${ENDING_SOLUTION_ID}/reject_deactivation_request`,
					body: { reject_deactivation_request: true },
				},
			],
			items: [
				{
					solutionId: ENDING_SOLUTION_ID,
					id: ENDING_SOLUTION_ID,
					name: 'Old Inbox',
					status: 'ACTIVE',
					status_for_pending_request: 'NONE',
					success: true,
				},
			],
		},
	],
};
