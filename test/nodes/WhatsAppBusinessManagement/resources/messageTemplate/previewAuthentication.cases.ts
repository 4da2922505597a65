import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'requests each language',
			parameters: {
				languages: 'en_US, de',
				options: {
					addSecurityRecommendation: true,
					codeExpirationMinutes: 7,
					businessName: 'Fernwick Lanterns',
				},
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/message_template_previews`,
					query: {
						category: 'AUTHENTICATION',
						languages: '["en_US","de"]',
						button_types: '["OTP"]',
						add_security_recommendation: 'true',
						code_expiration_minutes: '7',
						business_name: 'Fernwick Lanterns',
						limit: '50',
					},
				},
			],
			items: [
				{
					language: 'en_US',
					body: expect.stringContaining('do not share'),
					footer: 'This code expires in 7 minutes.',
				},
				{ language: 'de' },
			],
		},
	],
	refused: [
		[
			'a preview without a language',
			{ languages: 'english' },
			/^Languages: must be a code like en_US, pt_BR or de$/,
		],
	],
};
