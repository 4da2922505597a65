import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID, ENDING_SOLUTION_ID, OFFERED_SOLUTION_ID } from '../../../../graphApi';
import { ENDING, OFFERED } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the reason',
			parameters: { ...OFFERED, options: { reason: 'Not now' } },
			calls: [
				{
					method: 'POST',
					path: `${OFFERED_SOLUTION_ID}/reject`,
					body: {
						request_type: 'PARTNERSHIP_REQUEST',
						rejection_reason: 'Not now',
						partner_app_id: APP_ID,
					},
				},
			],
			items: [
				{
					solutionId: OFFERED_SOLUTION_ID,
					solution_id: OFFERED_SOLUTION_ID,
					rejected_request_type: 'PARTNERSHIP_REQUEST',
					success: true,
				},
			],
		},
		{
			does: 'also rejects a request to deactivate a solution, without an app',
			parameters: { ...ENDING, request: 'DEACTIVATION_REQUEST', ownAppId: 'x' },
			calls: [
				{
					method: 'POST',
					path: `${ENDING_SOLUTION_ID}/reject`,
					body: { request_type: 'DEACTIVATION_REQUEST' },
				},
			],
			items: [
				{
					solutionId: ENDING_SOLUTION_ID,
					solution_id: ENDING_SOLUTION_ID,
					rejected_request_type: 'DEACTIVATION_REQUEST',
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'a request that Meta does not know',
			{ ...OFFERED, request: 'ALL' },
			/^Request: must be one of/,
		],
		[
			'a long reason of a rejection',
			{ ...OFFERED, options: { reason: 'x'.repeat(501) } },
			/^Reason: must have 1 to 500 characters$/,
		],
		['a rejecting app that is not an ID', { ...OFFERED, ownAppId: 'x' }, /^App ID: must be an ID/],
	],
};
