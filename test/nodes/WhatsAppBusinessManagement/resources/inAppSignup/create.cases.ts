import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { signups } from '../../../../graphApi/resources/signups';

const PATH = `${ACCOUNT_ID}/signups`;

const TEXTS = {
	signupMessage: 'Lantern news, twice a month',
	confirmationMessage: 'Thank you for signing up!',
	privacyPolicyUrl: 'http://fernwick.example/privacy',
};

const BODY = {
	signup_message: 'Lantern news, twice a month',
	confirmation_message: 'Thank you for signing up!',
	privacy_policy_url: 'http://fernwick.example/privacy',
};

const NEW = {
	accountId: ACCOUNT_ID,
	id: expect.stringMatching(/^\d+$/) as string,
	success: true,
};

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'creates a link with the required texts only',
			parameters: TEXTS,
			calls: [{ method: 'POST', path: PATH, body: BODY }],
			items: [NEW],
		},
		{
			does: 'accepts the terms with the first link, and sends all options',
			given: ({ world }) => {
				Object.assign(signups.of(world), { termsAccepted: false, list: [] });
			},
			parameters: {
				...TEXTS,
				confirmationMessage: 'Welcome! Your code is {{promo_code}}.',
				acceptTerms: true,
				options: {
					displayName: 'Fair stand',
					promoCode: 'WELCOME10',
					websiteUrl: 'https://fernwick.example',
				},
			},
			calls: [
				{
					method: 'POST',
					path: PATH,
					body: {
						...BODY,
						confirmation_message: 'Welcome! Your code is {{promo_code}}.',
						display_name: 'Fair stand',
						promo_code: 'WELCOME10',
						website_url: 'https://fernwick.example',
						policy: {
							tos: 'https://www.facebook.com/legal/ads-manager-marketing-messages-terms',
							accepted: true,
						},
					},
				},
			],
			items: [NEW],
		},
	],
	refused: [
		[
			'a promo code placeholder without a promo code',
			{ ...TEXTS, confirmationMessage: 'Your code is {{promo_code}}.' },
			/^Confirmation Message: holds \{\{promo_code\}\}: add the option Promo Code$/,
		],
		[
			'an unknown placeholder',
			{ ...TEXTS, confirmationMessage: 'Hello {{name}}' },
			/^Confirmation Message: may contain no placeholder but \{\{promo_code\}\}$/,
		],
		[
			'a message that is too long',
			{ ...TEXTS, signupMessage: 'x'.repeat(301) },
			/^Signup Message: must have 1 to 300 characters$/,
		],
		[
			'a confirmation that is too long',
			{ ...TEXTS, confirmationMessage: 'x'.repeat(301) },
			/^Confirmation Message: must have 1 to 300 characters$/,
		],
		[
			'a promo code with a hyphen',
			{ ...TEXTS, options: { promoCode: 'SAVE-20' } },
			/^Promo Code: must be 1 to 50 letters and digits$/,
		],
		[
			'a display name that is too long',
			{ ...TEXTS, options: { displayName: 'x'.repeat(257) } },
			/^Display Name: must have 1 to 256 characters$/,
		],
		[
			'a website without https',
			{ ...TEXTS, options: { websiteUrl: 'http://fernwick.example' } },
			/^Website URL: must be an https:\/\/ address/,
		],
		[
			'a privacy policy that is no address',
			{ ...TEXTS, privacyPolicyUrl: 'see our website' },
			/^Privacy Policy URL: must be an http:\/\/ or https:\/\/ address/,
		],
		[
			'terms that data would accept',
			{ ...TEXTS, acceptTerms: '={{ true }}' },
			/Accept Terms of Service/,
		],
	],
};
