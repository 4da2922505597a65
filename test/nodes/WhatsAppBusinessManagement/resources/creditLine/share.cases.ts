import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { CLIENT_BUSINESS_ID, CREDIT_LINE_ID, STRANGER_BUSINESS_ID } from '../../../../graphApi';
import { LINE } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'offers the line to a customer',
			parameters: { ...LINE, customerBusinessId: STRANGER_BUSINESS_ID, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${CREDIT_LINE_ID}/whatsapp_credit_sharing`,
					query: { receiving_business_id: STRANGER_BUSINESS_ID },
				},
			],
			items: [
				{
					creditLineId: CREDIT_LINE_ID,
					customerBusinessId: STRANGER_BUSINESS_ID,
					allocation_config_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'unconfirmed sharing',
			{ ...LINE, customerBusinessId: CLIENT_BUSINESS_ID },
			/^I Understand: read the notice above/,
		],
		[
			'sharing without a customer',
			{ ...LINE, confirmed: true, customerBusinessId: EMPTY },
			/^Customer Business Portfolio ID: fill in its ID/,
		],
		[
			'a confirmation by an expression',
			{
				...LINE,
				customerBusinessId: CLIENT_BUSINESS_ID,
				confirmed: '={{ true }}',
			},
			/^I Understand: read the notice above/,
		],
	],
};
