import type { OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { REFUSED } from './createRefused';
import { FORMS, IN_FORM, NAMED } from './forms';
import { LIBRARY_BUTTONS } from './libraryButtons';
import { SAMPLE, UPLOADED_HEADER, asked, begun, sent } from './sampleUpload';
import { BODY, IN_JSON, NEW, TEMPLATES, created, made } from './shared';

const translated = (
	header: string,
	number: string,
	text: string,
	name: string,
	footer: string,
	button: string,
) => [
	{
		type: 'HEADER',
		format: 'TEXT',
		text: `${header} {{1}}`,
		example: { header_text: [number] },
	},
	{ type: 'BODY', text, example: { body_text: [[name]] } },
	{ type: 'FOOTER', text: footer },
	{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: button }] },
];

/** The components of a template for one-time codes. */
const CODE = [
	{ type: 'BODY' },
	{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
];

/** A value whose JSON matches. */
const asText = (pattern: RegExp): unknown => ({
	$$typeof: Symbol.for('jest.asymmetricMatcher'),
	asymmetricMatch: (value: unknown) => pattern.test(JSON.stringify(value)),
	toAsymmetricMatcher: () => String(pattern),
});

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'submits a template with its components unchanged',
			parameters: { ...IN_JSON, ...NEW, components: JSON.stringify([BODY]) },
			calls: [created({ ...NEW, components: [BODY] })],
			items: [made()],
		},
		...['', null].map(
			(messageSendTtlSeconds): OperationCase => ({
				does: `omits a time to live of ${JSON.stringify(messageSendTtlSeconds)}, as a sheet returns it`,
				parameters: {
					...IN_JSON,
					...NEW,
					components: [BODY],
					options: { messageSendTtlSeconds },
				},
				calls: [created({ ...NEW, components: [BODY] })],
				items: [made()],
			}),
		),
		{
			does: 'reports that Meta assigned another category, whatever an older workflow allows',
			parameters: {
				...IN_JSON,
				...NEW,
				components: [{ type: 'body', text: 'Today only: a discount on lanterns.' }],
				options: {
					allowCategoryChange: false,
					bidSpec: '{}',
					ctaUrlLinkTrackingOptedOut: false,
					displayFormat: 'ORDER_DETAILS',
					isPrimaryDeviceDeliveryOnly: true,
					messageSendTtlSeconds: -1,
					parameterFormat: 'NAMED',
					sendType: 'DIRECT',
					subCategory: 'ORDER_STATUS',
					degreesOfFreedomSpec: '{"text": {"enroll_status": "OPT_OUT"}}',
				},
			},
			calls: [
				created({
					...NEW,
					components: [{ type: 'body', text: 'Today only: a discount on lanterns.' }],
					cta_url_link_tracking_opted_out: false,
					degrees_of_freedom_spec: { text: { enroll_status: 'OPT_OUT' } },
					display_format: 'ORDER_DETAILS',
					is_primary_device_delivery_only: true,
					message_send_ttl_seconds: -1,
					parameter_format: 'NAMED',
					send_type: 'DIRECT',
					sub_category: 'ORDER_STATUS',
				}),
			],
			items: [made({ category: 'MARKETING', requestedCategory: 'UTILITY', categoryChanged: true })],
		},
		{
			does: 'sends the options of a marketing message that have fields',
			parameters: {
				...IN_JSON,
				...NEW,
				category: 'MARKETING',
				components: [BODY],
				options: {
					maxPrice: 87000,
					creativeOptimizations: {
						optimization: [{ feature: 'image_animation', status: 'OPT_OUT' }],
					},
				},
			},
			calls: [
				created({
					...NEW,
					category: 'MARKETING',
					components: [BODY],
					bid_spec: { bid_amount: 87000, bid_strategy: 'LOWEST_COST_WITH_BID_CAP' },
					degrees_of_freedom_spec: {
						creative_features_spec: { image_animation: { enroll_status: 'OPT_OUT' } },
					},
				}),
			],
			items: [
				made({
					category: 'MARKETING',
					warnings: [expect.objectContaining({ rule: 'review.opt-out', severity: 'warning' })],
				}),
			],
		},
		{
			does: 'sends Meta’s specs of a marketing message as objects',
			parameters: {
				...IN_JSON,
				...NEW,
				category: 'MARKETING',
				components: [BODY],
				options: {
					bidSpec: '{"bid_amount": 5}',
					creativeSourcingSpec: '{"source_type": "AUTO"}',
				},
			},
			calls: [
				created({
					...NEW,
					category: 'MARKETING',
					components: [BODY],
					bid_spec: { bid_amount: 5 },
					creative_sourcing_spec: { source_type: 'AUTO' },
				}),
			],
			items: [
				made({
					category: 'MARKETING',
					warnings: [expect.objectContaining({ rule: 'review.opt-out', severity: 'warning' })],
				}),
			],
		},
		{
			does: 'sends a whole template in the JSON, with its integers as they are',
			parameters: {
				...IN_JSON,
				components: `{"name": "open_app", "language": "en_US", "category": "UTILITY", "components": [
					{"type": "BODY", "text": "Your lantern \\\\{{1}} is ready to be seen in the app.", "example": {"body_text": [["A-1"]]}},
					{"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Open", "url": "https://shop.example.com",
						"app_deep_link": {"meta_app_id": 600000000000001, "android_deep_link": "shop://lantern"}}]}]}`,
			},
			calls: [
				created({
					name: 'open_app',
					language: 'en_US',
					category: 'UTILITY',
					components: [
						{
							type: 'BODY',
							text: 'Your lantern {{1}} is ready to be seen in the app.',
							example: { body_text: [['A-1']] },
						},
						{
							type: 'BUTTONS',
							buttons: [
								{
									type: 'URL',
									text: 'Open',
									url: 'https://shop.example.com',
									app_deep_link: {
										meta_app_id: 600000000000001,
										android_deep_link: 'shop://lantern',
									},
								},
							],
						},
					],
				}),
			],
			items: [made({ name: 'open_app' })],
		},
		{
			does: 'prefers the node’s fields to the JSON',
			parameters: {
				...IN_JSON,
				...NEW,
				components: { name: 'another', language: 'de', category: 'MARKETING', components: [BODY] },
			},
			calls: [created({ ...NEW, components: [BODY] })],
			items: [made()],
		},
		{
			does: 'sends a faulty template if errors only warn, and reports them',
			parameters: {
				...IN_JSON,
				...NEW,
				checks: 'warn',
				components: JSON.stringify([
					{ type: 'BODY', text: 'Your lantern is ready.', example: { body_text: [['1']] } },
				]),
			},
			calls: [
				created({
					...NEW,
					components: [
						{ type: 'BODY', text: 'Your lantern is ready.', example: { body_text: [['1']] } },
					],
				}),
			],
			items: [
				made({
					warnings: [expect.objectContaining({ rule: 'example.extra', severity: 'warning' })],
				}),
			],
		},
		{
			does: 'creates the template in each language, with its own texts',
			parameters: {
				...IN_FORM,
				header: 'TEXT',
				headerText: 'Lantern {{1}}',
				headerExample: 'A-1',
				bodyText: 'Dear {{1}}, your lantern is ready to be picked up.',
				variables: { variable: [{ example: 'Ann' }] },
				footer: 'Pine Grove',
				buttons: { button: [{ type: 'QUICK_REPLY', text: 'Thanks' }] },
				translations: {
					translation: [
						{
							language: 'de',
							headerText: 'Laterne {{1}}',
							headerExample: 'B-2',
							body: 'Hallo {{1}}, deine Laterne liegt zum Abholen bereit.',
							examples: 'Anna',
							footer: 'Kiefernhain',
							buttonTexts: 'Danke',
						},
					],
				},
			},
			calls: [
				created({
					...NAMED,
					category: 'UTILITY',
					components: translated(
						'Lantern',
						'A-1',
						'Dear {{1}}, your lantern is ready to be picked up.',
						'Ann',
						'Pine Grove',
						'Thanks',
					),
				}),
				created({
					...NAMED,
					language: 'de',
					category: 'UTILITY',
					components: translated(
						'Laterne',
						'B-2',
						'Hallo {{1}}, deine Laterne liegt zum Abholen bereit.',
						'Anna',
						'Kiefernhain',
						'Danke',
					),
				}),
			],
			items: [
				made({ warnings: expect.any(Array) }),
				made({ language: 'de', warnings: expect.any(Array) }),
			],
		},
		...[
			{
				kind: 'limitedTimeOffer',
				offerText: 'Ends on Sunday',
				buttons: {
					button: [
						{ type: 'COPY_CODE', code: 'LIGHT25' },
						{ type: 'URL', text: 'Shop now', url: 'https://shop.example.com' },
					],
				},
				own: { offerText: 'Bis Sonntag', buttonTexts: 'Zum Laden' },
				sent: [/"text":"Ends on Sunday"/, /"text":"Bis Sonntag"[\s\S]*"text":"Zum Laden"/],
			},
			{
				kind: 'orderDetails',
				orderButtonText: 'Pay now',
				own: { orderButtonText: 'Jetzt zahlen' },
				sent: [/"text":"Pay now"/, /"text":"Jetzt zahlen"/],
			},
		].map(
			({ own, sent, ...form }): OperationCase => ({
				does: `translates the texts that only the kind ${form.kind} has`,
				parameters: {
					...IN_FORM,
					...form,
					bodyText: 'Everything costs a quarter less in our shop this week.',
					translations: {
						translation: [
							{ language: 'de', body: 'Alles kostet diese Woche ein Viertel weniger.', ...own },
						],
					},
				},
				calls: sent.map((text) =>
					created(expect.objectContaining({ components: asText(text) }) as object),
				),
				items: [
					made({ category: expect.any(String), warnings: expect.any(Array) }),
					made({ category: expect.any(String), language: 'de', warnings: expect.any(Array) }),
				],
			}),
		),
		{
			does: 'compares the template with the account first',
			parameters: {
				...IN_JSON,
				...NEW,
				category: 'AUTHENTICATION',
				components: JSON.stringify(CODE),
				checkAccount: true,
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id,name,language,status,category,components,last_updated_time',
						name: NEW.name,
						limit: '100',
					},
				},
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id',
						limit: '1',
						summary: 'total_count,message_template_count,message_template_limit',
					},
				},
				{ method: 'GET', path: ACCOUNT_ID, query: { fields: 'business_verification_status' } },
				created({ ...NEW, category: 'AUTHENTICATION', components: CODE }),
			],
			items: [made({ category: 'AUTHENTICATION' })],
		},
		{
			does: 'creates it from Meta’s library',
			parameters: {
				defineTemplate: 'library',
				...NAMED,
				libraryTemplateName: 'parcel_on_its_way_1',
				libraryCategory: 'UTILITY',
				buttonInputs:
					'[{"type": "URL", "url": {"base_url": "https://shop.example.com/{{1}}", "url_suffix_example": "https://shop.example.com/1"}}]',
				bodyInputs: {
					addContactNumber: true,
					addLearnMoreLink: false,
					addSecurityRecommendation: false,
					addTrackPackageLink: true,
					codeExpirationMinutes: 5,
				},
			},
			calls: [
				created({
					...NAMED,
					category: 'UTILITY',
					library_template_name: 'parcel_on_its_way_1',
					library_template_button_inputs: [
						{
							type: 'URL',
							url: {
								base_url: 'https://shop.example.com/{{1}}',
								url_suffix_example: 'https://shop.example.com/1',
							},
						},
					],
					library_template_body_inputs: {
						add_contact_number: true,
						add_learn_more_link: false,
						add_security_recommendation: false,
						add_track_package_link: true,
						code_expiration_minutes: 5,
					},
				}),
			],
			items: [made({ status: 'APPROVED', warnings: expect.any(Array) })],
		},
		...LIBRARY_BUTTONS.map(
			([button, input]): OperationCase => ({
				does: `creates it from Meta’s library, with a button in a row: ${JSON.stringify(button)}`,
				parameters: {
					defineTemplate: 'library',
					...NAMED,
					libraryTemplateName: 'parcel_on_its_way_1',
					libraryCategory: 'UTILITY',
					libraryButtons: { button: [button] },
				},
				calls: [
					created({
						...NAMED,
						category: 'UTILITY',
						library_template_name: 'parcel_on_its_way_1',
						library_template_button_inputs: [input],
					}),
				],
				items: [made({ status: 'APPROVED', warnings: expect.any(Array) })],
			}),
		),
		...FORMS.map(
			({ does, form, template }): OperationCase => ({
				does,
				parameters: { ...IN_FORM, ...form },
				calls: [created({ ...NAMED, ...template })],
				items: [made({ category: template.category, warnings: expect.any(Array) })],
			}),
		),
		{
			does: 'uploads the sample of the header first, and resumes where the connection broke',
			parameters: { ...IN_FORM, ...NEW, header: 'IMAGE', bodyText: BODY.text },
			file: SAMPLE,
			given: (graph) => {
				graph.faults.add({
					method: 'POST',
					path: /upload:/,
					times: 1,
					then: { kind: 'breakOff', afterBytes: 7 },
				});
			},
			calls: [
				begun,
				sent(),
				asked,
				sent(7),
				created({ ...NEW, components: [UPLOADED_HEADER, BODY] }),
			],
			items: [made()],
		},
	],
	refused: REFUSED,
};
