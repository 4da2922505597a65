import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'creates a customer base of the credential’s portfolio',
			parameters: { customerBaseName: 'Winter subscribers' },
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/messaging_customer_base`,
					body: { messaging_customer_base_name: 'Winter subscribers' },
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					messaging_customer_base_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
	],
};
