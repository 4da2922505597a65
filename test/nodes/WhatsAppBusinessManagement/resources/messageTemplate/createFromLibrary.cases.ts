import type { OperationCases } from '../../../../engine/operations/cases';
import { NEW, created, made } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends the name of the library template and its inputs',
			parameters: {
				...NEW,
				libraryTemplateName: 'parcel_on_its_way_1',
				libraryCategory: 'UTILITY',
				buttonInputs: [{ type: 'URL', url: { base_url: 'https://example.com/{{1}}' } }],
				bodyInputs: {
					addContactNumber: true,
					addLearnMoreLink: false,
					addSecurityRecommendation: true,
					addTrackPackageLink: true,
					codeExpirationMinutes: 5,
				},
			},
			calls: [
				created({
					...NEW,
					library_template_name: 'parcel_on_its_way_1',
					library_template_button_inputs: [
						{ type: 'URL', url: { base_url: 'https://example.com/{{1}}' } },
					],
					library_template_body_inputs: {
						add_contact_number: true,
						add_learn_more_link: false,
						add_security_recommendation: true,
						add_track_package_link: true,
						code_expiration_minutes: 5,
					},
				}),
			],
			items: [made({ status: 'APPROVED', warnings: undefined })],
		},
		{
			does: 'omits empty inputs',
			parameters: { ...NEW, libraryTemplateName: 'bill_due_soon_1', buttonInputs: '[]' },
			calls: [created({ ...NEW, library_template_name: 'bill_due_soon_1' })],
			items: [made({ status: 'APPROVED', warnings: undefined })],
		},
	],
	refused: [
		[
			'a library template that cannot be one',
			{ ...NEW, libraryTemplateName: 'parcel on its way' },
			/^Library Template Name: must be the name of a library template/,
		],
		[
			'a button of an unknown type',
			{
				...NEW,
				libraryTemplateName: 'x',
				buttonInputs: [{ type: 'LEVER' }],
			},
			/^Button Inputs: each button must have a type: one of APP/,
		],
		[
			'a button without its required values',
			{
				...NEW,
				libraryTemplateName: 'x',
				buttonInputs: [{ type: 'PHONE_NUMBER' }],
			},
			/^Button Inputs: each button of the type PHONE_NUMBER must have phone_number$/,
		],
		[
			'a code with too long a validity',
			{
				...NEW,
				libraryTemplateName: 'x',
				bodyInputs: { codeExpirationMinutes: 91 },
			},
			/^Code Expiration Minutes: must be a whole number from 1 to 90$/,
		],
	],
};
