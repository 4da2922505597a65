import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'adds a number to the pool',
			parameters: { number: '+1 212 555 0171' },
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/add_phone_numbers`,
					body: { phone_number: '12125550171' },
				},
			],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
		{
			does: 'accepts a number from a sheet, which ends in .0',
			parameters: { number: '12125550171.0' },
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/add_phone_numbers`,
					body: { phone_number: '12125550171' },
				},
			],
			items: [{ businessId: BUSINESS_ID, id: expect.stringMatching(/^\d+$/), success: true }],
		},
	],
	refused: [
		['a number that is too short', { number: '12345' }, /^Number: must be 7 to 15 digits/],
		['a fraction', { number: '4915123456.7' }, /^Number: must be 7 to 15 digits/],
	],
};
