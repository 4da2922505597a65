import type { OperationCases } from '../../../../engine/operations/cases';
import { SIGNUP_ID } from '../../../../graphApi';
import { SIGNUP } from './shared';

const DONE = { signupId: SIGNUP_ID, success: true };

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'disables a link, and changes nothing else',
			parameters: { signupId: SIGNUP, updateFields: { status: 'DISABLED', promoCode: '' } },
			calls: [{ method: 'POST', path: `signups/${SIGNUP_ID}`, body: { status: 'DISABLED' } }],
			items: [DONE],
		},
		{
			does: 'changes every text',
			parameters: {
				signupId: SIGNUP,
				updateFields: {
					confirmationMessage: 'Use {{promo_code}} for 20% off.',
					displayName: 'Shop door',
					promoCode: 'SAVE20',
					signupMessage: 'Lantern news, every week',
					websiteUrl: 'https://www.fernwick.example',
				},
			},
			calls: [
				{
					method: 'POST',
					path: `signups/${SIGNUP_ID}`,
					body: {
						confirmation_message: 'Use {{promo_code}} for 20% off.',
						display_name: 'Shop door',
						promo_code: 'SAVE20',
						signup_message: 'Lantern news, every week',
						website_url: 'https://www.fernwick.example',
					},
				},
			],
			items: [DONE],
		},
	],
	refused: [
		[
			'an update without a change',
			{ signupId: SIGNUP, updateFields: {} },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'an unknown placeholder',
			{ signupId: SIGNUP, updateFields: { confirmationMessage: 'Hello {{ promo_code }}' } },
			/^Confirmation Message: may contain no placeholder but \{\{promo_code\}\}$/,
		],
		[
			'an unknown status',
			{ signupId: SIGNUP, updateFields: { status: '={{ "DELETED" }}' } },
			/^Status: must be one of ACTIVE, DISABLED$/,
		],
	],
};
