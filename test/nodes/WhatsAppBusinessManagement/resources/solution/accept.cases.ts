import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID, OFFERED_SOLUTION_ID } from '../../../../graphApi';
import { OFFERED } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the credential’s app as the partner',
			parameters: OFFERED,
			calls: [
				{
					method: 'POST',
					path: `${OFFERED_SOLUTION_ID}/accept`,
					body: { partner_app_id: APP_ID },
				},
			],
			items: [
				{
					solutionId: OFFERED_SOLUTION_ID,
					solution_id: OFFERED_SOLUTION_ID,
					partner_status: 'ACCEPTED',
					success: true,
				},
			],
		},
		{
			does: 'sends the name that Meta logs',
			parameters: { ...OFFERED, options: { logSessionId: 'night desk 12' } },
			calls: [
				{
					method: 'POST',
					path: `${OFFERED_SOLUTION_ID}/accept`,
					body: { partner_app_id: APP_ID, log_session_id: 'night desk 12' },
				},
			],
			items: [
				{
					solutionId: OFFERED_SOLUTION_ID,
					solution_id: OFFERED_SOLUTION_ID,
					partner_status: 'ACCEPTED',
					success: true,
				},
			],
		},
	],
};
