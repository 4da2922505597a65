import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, CUSTOMER_BASE_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sets the default of the account',
			parameters: { customerBaseId: CUSTOMER_BASE_ID },
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/default_messaging_customer_base`,
					body: { messaging_customer_base_id: CUSTOMER_BASE_ID },
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					default_messaging_customer_base_id: CUSTOMER_BASE_ID,
					updated_time: expect.any(String),
					success: true,
				},
			],
		},
	],
	refused: [
		[
			'a name instead of the ID',
			{ customerBaseId: 'Summer subscribers' },
			/^Customer Base ID: must be an ID made of digits only/,
		],
	],
};
