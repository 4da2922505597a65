import { EMPTY } from '../../../../engine/operations/cases';
import type {
	OperationCase,
	OperationCases,
	RefusedCase,
} from '../../../../engine/operations/cases';
import { LIBRARY_BUTTONS } from './libraryButtons';
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
		...LIBRARY_BUTTONS.map(
			([button, input]): OperationCase => ({
				does: `sends a button in a row with what its type needs: ${JSON.stringify(button)}`,
				parameters: {
					...NEW,
					libraryTemplateName: 'parcel_on_its_way_1',
					libraryButtons: { button: [button] },
				},
				calls: [
					created({
						...NEW,
						library_template_name: 'parcel_on_its_way_1',
						library_template_button_inputs: [input],
					}),
				],
				items: [made({ status: 'APPROVED', warnings: undefined })],
			}),
		),
		{
			does: 'omits empty inputs',
			parameters: { ...NEW, libraryTemplateName: 'bill_due_soon_1', buttonInputs: '[]' },
			calls: [created({ ...NEW, library_template_name: 'bill_due_soon_1' })],
			items: [made({ status: 'APPROVED', warnings: undefined })],
		},
	],
	refused: [
		...(
			[
				[{ type: 'URL', url: EMPTY }, 'URL'],
				[{ type: 'PHONE_NUMBER', phoneNumber: EMPTY }, 'Phone Number'],
				[
					{
						type: 'OTP',
						otpType: 'ONE_TAP',
						packageName: EMPTY,
						signatureHash: 'K8a/AINcGX7',
					},
					'Package Name',
				],
				[
					{ type: 'OTP', otpType: 'ONE_TAP', packageName: 'com.example', signatureHash: EMPTY },
					'Signature Hash',
				],
			] as const
		).map(
			([button, label]): RefusedCase => [
				`a button without ${label}`,
				{ ...NEW, libraryTemplateName: 'x', libraryButtons: { button: [button] } },
				new RegExp(`^Button Inputs \\(1st entry\\) → ${label}: fill it in$`),
			],
		),
		[
			'inputs in rows and as JSON',
			{
				...NEW,
				libraryTemplateName: 'x',
				libraryButtons: { button: [{ type: 'QUICK_REPLY' }] },
				buttonInputs: [{ type: 'QUICK_REPLY' }],
			},
			/^Button Inputs: fill in Button Inputs or Button Inputs \(JSON\), not both$/,
		],
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
			/^Button Inputs \(JSON\): each button must have a type: one of APP/,
		],
		[
			'a button without its required values',
			{
				...NEW,
				libraryTemplateName: 'x',
				buttonInputs: [{ type: 'PHONE_NUMBER' }],
			},
			/^Button Inputs \(JSON\): each button of the type PHONE_NUMBER must have phone_number$/,
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
