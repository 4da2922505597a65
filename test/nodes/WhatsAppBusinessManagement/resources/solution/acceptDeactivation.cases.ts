import type { OperationCases } from '../../../../engine/operations/cases';
import { ENDING_SOLUTION_ID, OTHER_APP_ID } from '../../../../graphApi';
import { ENDING, fields } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'deactivates it after confirmation, and returns its status',
			parameters: { ...ENDING, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${ENDING_SOLUTION_ID}/accept_deactivation_request`,
					query: { fields },
				},
			],
			items: [
				{
					solutionId: ENDING_SOLUTION_ID,
					id: ENDING_SOLUTION_ID,
					name: 'Old Inbox',
					status: 'DEACTIVATED',
					status_for_pending_request: 'NONE',
					owner_app: { id: OTHER_APP_ID, name: 'Fernwick Inbox' },
					owner_permissions: ['MESSAGING'],
					success: true,
				},
			],
		},
	],
	refused: [['an unconfirmed end', { ...ENDING }, /^I Understand: read the notice above/]],
};
