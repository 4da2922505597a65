import type { INodeParameters } from 'n8n-workflow';

import { FORMS_OF_KINDS, HANDLE, ROW, type FormCase } from './formsOfKinds';

export const NAMED = { name: 'lantern_ready', language: 'en_US' };

/** What every form has. */
export const IN_FORM: INodeParameters = { defineTemplate: 'fields', ...NAMED };

/** What only two kinds have, with its translation. */
export const TRANSLATED_KIND: INodeParameters = {
	offerText: 'Ends on Sunday',
	orderButtonText: 'Pay now',
	bodyText: 'Everything costs a quarter less in our shop this week.',
	translations: {
		translation: [
			{
				language: 'de',
				body: 'Alles kostet diese Woche ein Viertel weniger.',
				offerText: 'Bis Sonntag',
				orderButtonText: 'Jetzt zahlen',
			},
		],
	},
};

/** The form of each kind, with each of its fields in one of them. */
export const FORMS: FormCase[] = [
	{
		does: 'builds a text alone',
		form: { bodyText: 'Your lantern is ready to be picked up.' },
		template: {
			category: 'UTILITY',
			components: [{ type: 'BODY', text: 'Your lantern is ready to be picked up.' }],
		},
	},
	{
		does: 'builds numbered variables, also where they were escaped for an expression',
		form: {
			kind: 'standard',
			category: 'MARKETING',
			header: 'TEXT',
			headerText: 'Our \\{{1}} is on!',
			headerExample: 'Spring Fair',
			bodyText: 'Dear {{2}}, see our \\{{1}} and bring your friends along with you.',
			variables: ROW([{ example: 'new lanterns' }, { name: '{{2}}', example: 'Ann' }]),
			footer: 'Pine Grove Lanterns',
		},
		template: {
			category: 'MARKETING',
			components: [
				{
					type: 'HEADER',
					format: 'TEXT',
					text: 'Our {{1}} is on!',
					example: { header_text: ['Spring Fair'] },
				},
				{
					type: 'BODY',
					text: 'Dear {{2}}, see our {{1}} and bring your friends along with you.',
					example: { body_text: [['new lanterns', 'Ann']] },
				},
				{ type: 'FOOTER', text: 'Pine Grove Lanterns' },
			],
		},
	},
	{
		does: 'derives the format of named variables, also of one in the header',
		form: {
			header: 'TEXT',
			headerText: 'The {{fair_name}} has begun',
			bodyText: 'Dear {{first_name}}, your lantern is waiting for you at the counter.',
			variables: ROW([
				{ name: 'first_name', example: 'Ann' },
				{ name: 'fair_name', example: 'Spring Fair' },
			]),
		},
		template: {
			category: 'UTILITY',
			parameter_format: 'NAMED',
			components: [
				{
					type: 'HEADER',
					format: 'TEXT',
					text: 'The {{fair_name}} has begun',
					example: {
						header_text_named_params: [{ param_name: 'fair_name', example: 'Spring Fair' }],
					},
				},
				{
					type: 'BODY',
					text: 'Dear {{first_name}}, your lantern is waiting for you at the counter.',
					example: { body_text_named_params: [{ param_name: 'first_name', example: 'Ann' }] },
				},
			],
		},
	},
	{
		does: 'builds a header with the handle of a sample, and buttons with the replies together',
		form: {
			header: 'IMAGE',
			sampleFrom: 'handle',
			headerHandle: HANDLE,
			bodyText: 'Your lantern has left our workshop today.',
			buttons: {
				button: [
					{ type: 'QUICK_REPLY', text: 'Thanks' },
					{
						type: 'URL',
						text: 'Track',
						url: 'https://shop.example.com/track/{{1}}',
						urlExample: 'A-1',
						metaAppId: '670843887433847',
						androidDeepLink: 'shop://track',
						androidFallbackUrl: 'https://play.example.com/shop',
					},
					{ type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: '+15550051310' },
					{ type: 'QUICK_REPLY', text: 'Not me' },
				],
			},
		},
		template: {
			category: 'UTILITY',
			components: [
				{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [HANDLE] } },
				{ type: 'BODY', text: 'Your lantern has left our workshop today.' },
				{
					type: 'BUTTONS',
					buttons: [
						{ type: 'QUICK_REPLY', text: 'Thanks' },
						{ type: 'QUICK_REPLY', text: 'Not me' },
						{
							type: 'URL',
							text: 'Track',
							url: 'https://shop.example.com/track/{{1}}',
							example: ['A-1'],
							app_deep_link: {
								meta_app_id: 670843887433847,
								android_deep_link: 'shop://track',
								android_fallback_playstore_url: 'https://play.example.com/shop',
							},
						},
						{ type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+15550051310' },
					],
				},
			],
		},
	},
	{
		does: 'builds a location, a flow and a call',
		form: {
			header: 'LOCATION',
			bodyText: 'Please confirm where we should bring your lantern this week.',
			buttons: {
				button: [
					{
						type: 'FLOW',
						text: 'Confirm',
						flowBy: 'flow_name',
						flow: 'address_form',
						flowAction: 'navigate',
						navigateScreen: 'ADDRESS',
						icon: 'DOCUMENT',
					},
					{ type: 'VOICE_CALL', text: 'Call now' },
					{ type: 'REQUEST_CONTACT_INFO' },
				],
			},
		},
		template: {
			category: 'UTILITY',
			components: [
				{ type: 'HEADER', format: 'LOCATION' },
				{ type: 'BODY', text: 'Please confirm where we should bring your lantern this week.' },
				{
					type: 'BUTTONS',
					buttons: [
						{
							type: 'FLOW',
							text: 'Confirm',
							flow_name: 'address_form',
							flow_action: 'navigate',
							navigate_screen: 'ADDRESS',
							icon: 'DOCUMENT',
						},
						{ type: 'VOICE_CALL', text: 'Call now' },
						{ type: 'REQUEST_CONTACT_INFO' },
					],
				},
			],
		},
	},
	...FORMS_OF_KINDS,
];
