import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, SIGNUP_ID } from '../../../../graphApi';
import { SIGNUP } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads all values of a link',
			parameters: { signupId: SIGNUP },
			calls: [{ method: 'GET', path: `signups/${SIGNUP_ID}` }],
			items: [
				{
					id: SIGNUP_ID,
					waba_id: ACCOUNT_ID,
					signup_message: 'Lantern news, once a month',
					confirmation_message: 'Welcome! Your code is {{promo_code}}.',
					privacy_policy_url: 'https://fernwick.example/privacy',
					promo_code: 'GLOW5',
					status: 'ACTIVE',
					display_name: 'Shop window',
					website_url: 'https://fernwick.example',
				},
			],
			holdsNothingElse: true,
		},
	],
};
