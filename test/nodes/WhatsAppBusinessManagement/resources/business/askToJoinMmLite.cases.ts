import { byId } from '../../../../engine/byId';
import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CLIENT_BUSINESS_ID, SOLUTION_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the request to the customer’s portfolio, not the credential’s',
			parameters: { confirmed: true, customerBusinessId: CLIENT_BUSINESS_ID },
			calls: [{ method: 'POST', path: `${CLIENT_BUSINESS_ID}/onboard_partners_to_mm_lite` }],
			items: [
				{
					customerBusinessId: CLIENT_BUSINESS_ID,
					solutionId: null,
					request_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
		{
			does: 'sends the solution in the query, as Meta documents it',
			parameters: {
				confirmed: true,
				customerBusinessId: CLIENT_BUSINESS_ID,
				solutionId: byId(SOLUTION_ID),
			},
			calls: [
				{
					method: 'POST',
					path: `${CLIENT_BUSINESS_ID}/onboard_partners_to_mm_lite`,
					query: { solution_id: SOLUTION_ID },
				},
			],
			items: [
				{
					customerBusinessId: CLIENT_BUSINESS_ID,
					solutionId: SOLUTION_ID,
					request_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'no customer, which must not mean the credential’s portfolio',
			{ confirmed: true, customerBusinessId: EMPTY },
			/^Customer Business Portfolio ID: fill in its ID/,
		],
		[
			'an unconfirmed request',
			{ customerBusinessId: CLIENT_BUSINESS_ID },
			/^I Understand: read the notice above/,
		],
		[
			'a solution from an expression that returns nothing',
			{
				confirmed: true,
				customerBusinessId: CLIENT_BUSINESS_ID,
				solutionId: byId(EMPTY),
			},
			/^Solution: the expression returned nothing for this item$/,
		],
	],
};
