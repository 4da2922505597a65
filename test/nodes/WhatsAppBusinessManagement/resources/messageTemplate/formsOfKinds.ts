import type { INodeParameters } from 'n8n-workflow';

/** A filled-in form, and the template that Meta gets for it, without its name and its language. */
export interface FormCase {
	does: string;
	form: INodeParameters;
	template: Record<string, unknown> & { category: string };
}

export const HANDLE = '4::aW1hZ2UvcG5n:ARaMadeUpHandle:e:1790000000:600000000000001:1:ARb';

/** Rows of Variables. */
export const ROW = (rows: Array<Record<string, string>>) => ({ variable: rows });

/** The form of each kind but Standard. */
export const FORMS_OF_KINDS: FormCase[] = [
	{
		does: 'builds a limited-time offer with its code first',
		form: {
			kind: 'limitedTimeOffer',
			offerText: 'Ends on Sunday',
			offerExpires: true,
			bodyText: 'All our mountain lanterns cost a quarter less this week.',
			buttons: {
				button: [
					{ type: 'URL', text: 'Shop now', url: 'https://shop.example.com/offers' },
					{ type: 'COPY_CODE', code: 'LIGHT25' },
				],
			},
		},
		template: {
			category: 'MARKETING',
			components: [
				{
					type: 'LIMITED_TIME_OFFER',
					limited_time_offer: { text: 'Ends on Sunday', has_expiration: true },
				},
				{ type: 'BODY', text: 'All our mountain lanterns cost a quarter less this week.' },
				{
					type: 'BUTTONS',
					buttons: [
						{ type: 'COPY_CODE', example: 'LIGHT25' },
						{ type: 'URL', text: 'Shop now', url: 'https://shop.example.com/offers' },
					],
				},
			],
		},
	},
	{
		does: 'builds a code with one-tap autofill',
		form: {
			kind: 'authentication',
			otpType: 'ONE_TAP',
			supportedApps: {
				app: [{ packageName: 'com.example.lanterns', signatureHash: 'K8a/AINcGX7' }],
			},
			codeOptions: {
				addSecurityRecommendation: true,
				codeExpirationMinutes: 5,
				copyText: 'Copy it',
				autofillText: 'Fill it in',
			},
		},
		template: {
			category: 'AUTHENTICATION',
			components: [
				{ type: 'BODY', add_security_recommendation: true },
				{ type: 'FOOTER', code_expiration_minutes: 5 },
				{
					type: 'BUTTONS',
					buttons: [
						{
							type: 'OTP',
							otp_type: 'ONE_TAP',
							text: 'Copy it',
							autofill_text: 'Fill it in',
							supported_apps: [
								{ package_name: 'com.example.lanterns', signature_hash: 'K8a/AINcGX7' },
							],
						},
					],
				},
			],
		},
	},
	{
		does: 'builds a code without a tap',
		form: {
			kind: 'authentication',
			otpType: 'ZERO_TAP',
			zeroTapTermsAccepted: true,
			supportedApps: {
				app: [{ packageName: 'com.example.lanterns', signatureHash: 'K8a/AINcGX7' }],
			},
		},
		template: {
			category: 'AUTHENTICATION',
			components: [
				{ type: 'BODY' },
				{
					type: 'BUTTONS',
					buttons: [
						{
							type: 'OTP',
							otp_type: 'ZERO_TAP',
							supported_apps: [
								{ package_name: 'com.example.lanterns', signature_hash: 'K8a/AINcGX7' },
							],
							zero_tap_terms_accepted: true,
						},
					],
				},
			],
		},
	},
	{
		does: 'builds a carousel from one layout',
		form: {
			kind: 'carousel',
			bodyText: 'Rare lanterns for you, {{1}}: add these two to your collection.',
			variables: ROW([{ example: 'Ann' }]),
			cardHeader: 'IMAGE',
			cardButton1: 'URL',
			cardButton1Text: 'Buy',
			cardButton2: 'PHONE_NUMBER',
			cardButton2Text: 'Call',
			cards: {
				card: [
					{
						handle: HANDLE,
						body: 'Red lantern, {{1}} less than last week.',
						examples: '20 %',
						button1Value: 'https://shop.example.com/{{1}}',
						button1Example: 'red',
						button2Value: '+15550051310',
					},
					{
						handle: HANDLE,
						body: 'Blue lantern, {{1}} less than last week.',
						examples: '10 %',
						button1Value: 'https://shop.example.com/{{1}}',
						button1Example: 'blue',
						button2Value: '+15550051310',
						button2Example: 'not used by a number',
					},
				],
			},
		},
		template: {
			category: 'MARKETING',
			components: [
				{
					type: 'BODY',
					text: 'Rare lanterns for you, {{1}}: add these two to your collection.',
					example: { body_text: [['Ann']] },
				},
				{
					type: 'CAROUSEL',
					cards: [
						['Red', '20 %', 'red'],
						['Blue', '10 %', 'blue'],
					].map(([name, example, suffix]) => ({
						components: [
							{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [HANDLE] } },
							{
								type: 'BODY',
								text: `${name} lantern, {{1}} less than last week.`,
								example: { body_text: [[example]] },
							},
							{
								type: 'BUTTONS',
								buttons: [
									{
										type: 'URL',
										text: 'Buy',
										url: 'https://shop.example.com/{{1}}',
										example: [suffix],
									},
									{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550051310' },
								],
							},
						],
					})),
				},
			],
		},
	},
	{
		does: 'builds the two cards of a carousel of products',
		form: {
			kind: 'carousel',
			bodyText: 'Two rare lanterns for your collection this spring.',
			cardHeader: 'PRODUCT',
			productButton: 'SPM',
		},
		template: {
			category: 'MARKETING',
			components: [
				{ type: 'BODY', text: 'Two rare lanterns for your collection this spring.' },
				{
					type: 'CAROUSEL',
					cards: [1, 2].map(() => ({
						components: [
							{ type: 'HEADER', format: 'PRODUCT' },
							{ type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] },
						],
					})),
				},
			],
		},
	},
	{
		does: 'builds the links of a carousel of products',
		form: {
			kind: 'carousel',
			bodyText: 'Two rare lanterns for your collection this spring.',
			cardHeader: 'PRODUCT',
			productButton: 'URL',
			productButtonText: 'Buy now',
			productUrl: 'https://shop.example.com/{{1}}',
			productUrlExample: 'red',
		},
		template: {
			category: 'MARKETING',
			components: [
				{ type: 'BODY', text: 'Two rare lanterns for your collection this spring.' },
				{
					type: 'CAROUSEL',
					cards: [1, 2].map(() => ({
						components: [
							{ type: 'HEADER', format: 'PRODUCT' },
							{
								type: 'BUTTONS',
								buttons: [
									{
										type: 'URL',
										text: 'Buy now',
										url: 'https://shop.example.com/{{1}}',
										example: ['red'],
									},
								],
							},
						],
					})),
				},
			],
		},
	},
	{
		does: 'builds the fixed button of a catalog',
		form: { kind: 'catalog', bodyText: 'See all the lanterns of this spring in our catalog.' },
		template: {
			category: 'MARKETING',
			components: [
				{ type: 'BODY', text: 'See all the lanterns of this spring in our catalog.' },
				{ type: 'BUTTONS', buttons: [{ type: 'CATALOG', text: 'View catalog' }] },
			],
		},
	},
	{
		does: 'builds the header of several products',
		form: {
			kind: 'multiProduct',
			headerText: 'Still looking, {{1}}?',
			headerExample: 'Ann',
			bodyText: 'You left some lanterns in your cart, and they are still here.',
		},
		template: {
			category: 'MARKETING',
			components: [
				{
					type: 'HEADER',
					format: 'TEXT',
					text: 'Still looking, {{1}}?',
					example: { header_text: ['Ann'] },
				},
				{ type: 'BODY', text: 'You left some lanterns in your cart, and they are still here.' },
				{ type: 'BUTTONS', buttons: [{ type: 'MPM', text: 'View items' }] },
			],
		},
	},
	{
		does: 'builds the header of a single product',
		form: {
			kind: 'singleProduct',
			bodyText: 'Our newest mountain lantern is here.',
			footer: 'Pine Grove',
		},
		template: {
			category: 'MARKETING',
			components: [
				{ type: 'HEADER', format: 'PRODUCT' },
				{ type: 'BODY', text: 'Our newest mountain lantern is here.' },
				{ type: 'FOOTER', text: 'Pine Grove' },
				{ type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] },
			],
		},
	},
	{
		does: 'builds the details of an order with its display format',
		form: {
			kind: 'orderDetails',
			category: 'MARKETING',
			orderButtonText: 'Copy Pix code',
			hasOrderFormat: true,
			bodyText: 'Thank you for the order. Please pay when you are ready.',
			buttons: { button: [{ type: 'QUICK_REPLY', text: 'Later' }] },
		},
		template: {
			category: 'MARKETING',
			display_format: 'ORDER_DETAILS',
			components: [
				{ type: 'BODY', text: 'Thank you for the order. Please pay when you are ready.' },
				{
					type: 'BUTTONS',
					buttons: [
						{ type: 'ORDER_DETAILS', text: 'Copy Pix code' },
						{ type: 'QUICK_REPLY', text: 'Later' },
					],
				},
			],
		},
	},
	{
		does: 'builds the status of an order with its subcategory',
		form: { kind: 'orderStatus', bodyText: 'Your lantern was handed to the courier this morning.' },
		template: {
			category: 'UTILITY',
			sub_category: 'ORDER_STATUS',
			components: [{ type: 'BODY', text: 'Your lantern was handed to the courier this morning.' }],
		},
	},
	{
		does: 'builds a request for the permission to call',
		form: { kind: 'callPermission', bodyText: 'We would like to call you about your lantern.' },
		template: {
			category: 'UTILITY',
			components: [
				{ type: 'BODY', text: 'We would like to call you about your lantern.' },
				{ type: 'CALL_PERMISSION_REQUEST' },
			],
		},
	},
];
