import {
	ACCOUNT_ID,
	HUGE_TEMPLATE_ID,
	PENDING_TEMPLATE_ID,
	SECOND_ACCOUNT_ID,
	type GraphApi,
} from '../../../graphApi';
import { correctCategories } from '../../../graphApi/resources/templates';
import { EMPTY, byId, seconds } from './cases';
import type { Call, OperationCase, RefusedCase, ResourceCases } from './cases';

/** Templates of the first account, by their place in the made-up data. */
const template = (index: number) => `118000000000${String(index).padStart(3, '0')}`;

const [APPROVED, OTHER_APPROVED] = [template(0), template(1)];
const REJECTED = template(5);
const PAUSED = template(6);
/** Of the second account. */
const FOREIGN = [600, 601, 602].map(template);

const TEMPLATES = `${ACCOUNT_ID}/message_templates`;
const BODY = { type: 'BODY', text: 'Your lantern is ready.' };
const NEW = { name: 'lantern_ready', language: 'en_US', category: 'UTILITY' };

/** What comes out for a new template. */
const made = (more: object = {}) => ({
	accountId: ACCOUNT_ID,
	...NEW,
	id: expect.stringMatching(/^\d+$/) as string,
	status: 'PENDING',
	categoryChanged: false,
	success: true,
	...more,
});

const created = (body: object): Call => ({ method: 'POST', path: TEMPLATES, body });

/** What comes out for a template that was edited. */
const edited = (templateId: string) => ({
	templateId,
	id: templateId,
	name: 'order_update',
	category: 'UTILITY',
	success: true,
});

const archival = (what: string, ids: string[]): Call => ({
	method: 'POST',
	path: `${TEMPLATES}/${what}`,
	unversioned: true,
	body: { hsm_ids: ids },
});

const migrated = (batch: object): Call => ({
	method: 'POST',
	path: `${ACCOUNT_ID}/migrate_message_templates`,
	body: { source_waba_id: SECOND_ACCOUNT_ID, ...batch },
});

/** What the source account has is read first: whether Meta can migrate it stands in these fields. */
const SOURCE_LIST: Call = {
	method: 'GET',
	path: `${SECOND_ACCOUNT_ID}/message_templates`,
	query: { fields: 'id,status,quality_score', limit: '100' },
};

/** The second account’s templates get names that the first one does not have. */
const renameForeign = (graph: GraphApi, keep: string[] = []) => {
	for (const each of graph.world.templates) {
		if (each.accountId !== SECOND_ACCOUNT_ID) continue;
		if (!keep.includes(each.id)) each.name = `second_${each.name}`;
		Object.assign(each, { status: 'APPROVED', quality_score: { score: 'GREEN', date: 0 } });
	}
};

/** What came of the migration of a template. */
const migration = (templateId: string | undefined, outcome: object = { success: true }) => ({
	accountId: ACCOUNT_ID,
	sourceAccountId: SECOND_ACCOUNT_ID,
	templateId,
	...outcome,
});

const MIGRATION = { sourceAccountId: byId(SECOND_ACCOUNT_ID), accountId: byId(ACCOUNT_ID) };

const metrics = (id: string, rank: number) => ({
	templateId: id,
	days: 30,
	blockRateRank: rank,
	messageSends: expect.any(Number),
	topBlockReason: 'NO_LONGER_NEEDED',
});

export const cases: ResourceCases = {
	resource: 'messageTemplate',
	cases: [
		{
			operation: 'get',
			does: 'keeps an ID beyond 2^53 exact',
			parameters: { templateId: byId(HUGE_TEMPLATE_ID), fields: ['id', 'name'] },
			calls: [{ method: 'GET', path: HUGE_TEMPLATE_ID, query: { fields: 'id,name' } }],
			item: { id: HUGE_TEMPLATE_ID, name: expect.any(String) },
		},
		{
			operation: 'getMany',
			does: 'sends lists as JSON and stops at the limit',
			parameters: {
				fields: ['id', 'status', 'category'],
				limit: 3,
				filters: {
					statuses: ['REJECTED', 'PAUSED'],
					categories: ['UTILITY'],
					languages: 'en_US, de',
				},
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id,status,category',
						status: '["REJECTED","PAUSED"]',
						category: '["UTILITY"]',
						language: '["en_US","de"]',
						limit: '3',
					},
				},
			],
			items: [
				{ accountId: ACCOUNT_ID, id: REJECTED, status: 'REJECTED', category: 'UTILITY' },
				{ accountId: ACCOUNT_ID, id: PAUSED, status: 'PAUSED', category: 'UTILITY' },
				{ accountId: ACCOUNT_ID, id: template(31), status: 'REJECTED', category: 'UTILITY' },
			],
			holdsNothingElse: true,
		},
		{
			operation: 'getMany',
			does: 'takes languages as browsers write them',
			parameters: { fields: ['id'], limit: 3, filters: { languages: 'en-US, de' } },
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: { fields: 'id', language: '["en_US","de"]', limit: '3' },
				},
			],
			items: [0, 1, 5].map((index) => ({ id: template(index) })),
		},
		{
			operation: 'getMany',
			does: 'sends the other filters, times as seconds',
			parameters: {
				fields: ['id'],
				limit: 2,
				filters: {
					content: 'Robin',
					name: 'order',
					qualities: ['GREEN', 'UNKNOWN'],
					since: '2026-01-01T00:00:00Z',
					source: 'MANUAL',
					until: '2026-02-01T00:00:00Z',
				},
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id',
						content: 'Robin',
						name: 'order',
						quality_score: '["GREEN","UNKNOWN"]',
						since: String(seconds('2026-01-01')),
						source: 'MANUAL',
						until: String(seconds('2026-02-01')),
						limit: '2',
					},
				},
			],
			items: [APPROVED, OTHER_APPROVED].map((id) => ({ id })),
		},
		{
			operation: 'getMany',
			does: 'searches names and texts together',
			parameters: { fields: ['id', 'name'], filters: { nameOrContent: 'winter' } },
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: { fields: 'id,name', name_or_content: 'winter', limit: '50' },
				},
			],
			item: { id: PENDING_TEMPLATE_ID, name: 'winter_preview' },
		},
		{
			operation: 'getMany',
			does: 'finds templates that stand in the wrong category',
			given: ({ world }) => {
				correctCategories.of(world).set(APPROVED, 'MARKETING');
			},
			parameters: {
				fields: ['id', 'category', 'correct_category'],
				filters: { correctCategory: 'MARKETING' },
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id,category,correct_category',
						correct_category: 'MARKETING',
						limit: '50',
					},
				},
			],
			items: [{ id: APPROVED, category: 'UTILITY', correct_category: 'MARKETING' }],
		},
		{
			operation: 'getSummary',
			does: 'reads what stands beside the list, with the smallest page of it',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id',
						limit: '1',
						summary:
							'are_translations_complete,message_template_count,message_template_limit,total_count',
					},
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					are_translations_complete: true,
					message_template_count: 122,
					message_template_limit: 6000,
					total_count: 122,
				},
			],
		},
		{
			operation: 'create',
			does: 'submits a template with its components as they are',
			parameters: { ...NEW, components: JSON.stringify([BODY]) },
			calls: [created({ ...NEW, components: [BODY] })],
			items: [made()],
		},
		...['', null].map(
			(messageSendTtlSeconds): OperationCase => ({
				operation: 'create',
				does: `leaves out a time to live of ${JSON.stringify(messageSendTtlSeconds)}, as a sheet gives it`,
				parameters: {
					...NEW,
					components: [BODY],
					options: { messageSendTtlSeconds, allowCategoryChange: true },
				},
				calls: [created({ ...NEW, components: [BODY], allow_category_change: true })],
				items: [made()],
			}),
		),
		{
			operation: 'create',
			does: 'says when Meta put it into another category',
			parameters: {
				...NEW,
				components: [{ type: 'body', text: 'Today only: a discount on lanterns.' }],
				options: {
					allowCategoryChange: true,
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
					allow_category_change: true,
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
			items: [made({ category: 'MARKETING', categoryChanged: true })],
		},
		{
			operation: 'create',
			does: 'sends Meta’s specs of a marketing message as objects',
			parameters: {
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
			items: [made({ category: 'MARKETING' })],
		},
		{
			operation: 'createFromLibrary',
			does: 'names the library’s template and the inputs that it needs',
			parameters: {
				...NEW,
				libraryTemplateName: 'parcel_on_its_way_1',
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
			items: [made({ status: 'APPROVED' })],
		},
		{
			operation: 'createFromLibrary',
			does: 'leaves out inputs that were not filled in',
			parameters: { ...NEW, libraryTemplateName: 'bill_due_soon_1', buttonInputs: '[]' },
			calls: [created({ ...NEW, library_template_name: 'bill_due_soon_1' })],
			items: [made({ status: 'APPROVED' })],
		},
		{
			operation: 'update',
			does: 'replaces the components and sends nothing else',
			parameters: { templateId: byId(REJECTED), updateFields: { components: [BODY] } },
			calls: [{ method: 'POST', path: REJECTED, body: { components: [BODY] } }],
			items: [edited(REJECTED)],
		},
		{
			operation: 'update',
			does: 'takes 30 days for any category, and nothing for none',
			parameters: {
				templateId: byId(REJECTED),
				updateFields: { messageSendTtlSeconds: -1, category: null },
			},
			calls: [{ method: 'POST', path: REJECTED, body: { message_send_ttl_seconds: -1 } }],
			items: [edited(REJECTED)],
		},
		{
			operation: 'update',
			does: 'sends link tracking together with the category',
			parameters: {
				templateId: byId(PAUSED),
				updateFields: {
					category: 'UTILITY',
					ctaUrlLinkTrackingOptedOut: true,
					messageSendTtlSeconds: 43200,
					parameterFormat: 'POSITIONAL',
					components: '[]',
				},
			},
			calls: [
				{
					method: 'POST',
					path: PAUSED,
					body: {
						category: 'UTILITY',
						cta_url_link_tracking_opted_out: true,
						message_send_ttl_seconds: 43200,
						parameter_format: 'POSITIONAL',
					},
				},
			],
			items: [edited(PAUSED)],
		},
		{
			operation: 'deleteByName',
			does: 'reads the languages of exactly this name before it deletes them',
			given: ({ world }) => {
				Object.assign(world.templates[7] ?? {}, { name: 'new_order_confirmation' });
				Object.assign(world.templates[4] ?? {}, { status: 'PENDING_DELETION' });
			},
			parameters: {
				confirmed: true,
				name: 'order_confirmation',
				languagesAtMost: 4,
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: { fields: 'id,name,language,status', name: 'order_confirmation', limit: '100' },
				},
				{ method: 'DELETE', path: TEMPLATES, query: { name: 'order_confirmation' } },
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					name: 'order_confirmation',
					languages: ['de', 'en_US', 'es', 'fr'],
					languageCount: 4,
					deleted: true,
				},
			],
		},
		{
			operation: 'deleteLanguage',
			does: 'reads the name, which Meta wants beside the ID',
			parameters: { confirmed: true, templateId: byId(OTHER_APPROVED) },
			calls: [
				{ method: 'GET', path: OTHER_APPROVED, query: { fields: 'name,language,status' } },
				{
					method: 'DELETE',
					path: TEMPLATES,
					query: { hsm_id: OTHER_APPROVED, name: 'order_confirmation' },
				},
			],
			item: {
				accountId: ACCOUNT_ID,
				templateId: OTHER_APPROVED,
				name: 'order_confirmation',
				language: 'de',
				deleted: true,
			},
		},
		{
			operation: 'deleteMany',
			does: 'sends the IDs as one list',
			parameters: { confirmed: true, templateIds: `${APPROVED}, ${OTHER_APPROVED}` },
			calls: [
				{
					method: 'DELETE',
					path: TEMPLATES,
					query: { hsm_ids: `["${APPROVED}","${OTHER_APPROVED}"]` },
				},
			],
			item: {
				accountId: ACCOUNT_ID,
				templateIds: [APPROVED, OTHER_APPROVED],
				templateCount: 2,
				deleted: true,
			},
		},
		{
			operation: 'upsertAuthentication',
			does: 'makes an item of each language',
			parameters: {
				name: 'login_code',
				languages: 'en_US, it',
				otpType: 'COPY_CODE',
				options: {
					addSecurityRecommendation: true,
					codeExpirationMinutes: 5,
					messageSendTtlSeconds: 60,
				},
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/upsert_message_templates`,
					body: {
						name: 'login_code',
						languages: ['en_US', 'it'],
						category: 'AUTHENTICATION',
						components: [
							{ type: 'BODY', add_security_recommendation: true },
							{ type: 'FOOTER', code_expiration_minutes: 5 },
							{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
						],
						message_send_ttl_seconds: 60,
					},
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					name: 'login_code',
					id: template(105),
					language: 'en_US',
					status: 'APPROVED',
					success: true,
				},
				{
					accountId: ACCOUNT_ID,
					name: 'login_code',
					id: expect.stringMatching(/^\d+$/),
					language: 'it',
					status: 'APPROVED',
					success: true,
				},
			],
		},
		{
			operation: 'upsertAuthentication',
			does: 'hands the code to an app without a tap',
			parameters: {
				name: 'silent_code',
				languages: ['en_US'],
				otpType: 'ZERO_TAP',
				zeroTapTermsAccepted: true,
				supportedApps: {
					app: [{ packageName: 'com.example.shop', signatureHash: 'K8a/AINcGX7' }],
				},
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/upsert_message_templates`,
					body: {
						name: 'silent_code',
						languages: ['en_US'],
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
											{ package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' },
										],
										zero_tap_terms_accepted: true,
									},
								],
							},
						],
					},
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					name: 'silent_code',
					id: expect.stringMatching(/^\d+$/),
					language: 'en_US',
					status: 'APPROVED',
					success: true,
				},
			],
		},
		{
			operation: 'migrate',
			does: 'asks for those that can be migrated, in calls of a few, and says what failed',
			given: (graph) => {
				renameForeign(graph, FOREIGN.slice(0, 1));
				const changed: Array<[number, object]> = [
					[603, { status: 'PENDING' }],
					[604, { quality_score: { score: 'YELLOW', date: 0 } }],
					[605, { quality_score: { score: 'UNKNOWN', date: 0 } }],
				];
				for (const [index, more] of changed) {
					const found = graph.world.templates.find(({ id }) => id === template(index));
					Object.assign(found ?? {}, more);
				}
			},
			parameters: { ...MIGRATION, templates: 'all', options: { templatesPerCall: 2 } },
			calls: [
				SOURCE_LIST,
				migrated({ template_ids: FOREIGN.slice(0, 2) }),
				migrated({ template_ids: [FOREIGN[2], template(605)] }),
			],
			items: [
				migration(FOREIGN[1]),
				migration(FOREIGN[0], { success: false, reason: 'Template already exists' }),
				migration(FOREIGN[2]),
				migration(template(605)),
			],
		},
		{
			operation: 'migrate',
			does: 'says so when there is nothing to migrate',
			given: ({ world }) => {
				for (const each of world.templates) each.status = 'REJECTED';
			},
			parameters: { ...MIGRATION, templates: 'all' },
			calls: [SOURCE_LIST],
			items: [
				{
					accountId: ACCOUNT_ID,
					sourceAccountId: SECOND_ACCOUNT_ID,
					templateId: null,
					success: false,
					reason: expect.stringContaining('none that can be migrated'),
				},
			],
		},
		{
			operation: 'migrate',
			does: 'says of a template that Meta does not name that it was not done',
			given: (graph) => renameForeign(graph),
			parameters: {
				...MIGRATION,
				templates: 'these',
				templateIds: [FOREIGN[0] ?? '', '118999999999999'],
			},
			calls: [migrated({ template_ids: [FOREIGN[0], '118999999999999'] })],
			items: [
				migration(FOREIGN[0]),
				migration('118999999999999', { success: false, reason: 'Meta named no result for it' }),
			],
		},
		{
			operation: 'migrate',
			does: 'takes single templates in one call',
			given: (graph) => renameForeign(graph),
			parameters: {
				...MIGRATION,
				templates: 'these',
				templateIds: FOREIGN.slice(0, 2).join(', '),
			},
			calls: [migrated({ template_ids: FOREIGN.slice(0, 2) })],
			items: FOREIGN.slice(0, 2).map((templateId) => migration(templateId)),
		},
		{
			operation: 'compare',
			does: 'makes a row of each template, over a window of seconds that ends now',
			parameters: {
				templateId: byId(APPROVED),
				otherTemplateId: byId(OTHER_APPROVED),
				days: '30',
			},
			calls: [
				{
					method: 'GET',
					path: `${APPROVED}/compare`,
					query: {
						template_ids: `["${OTHER_APPROVED}"]`,
						start: expect.stringMatching(/^\d{10}$/),
						end: expect.stringMatching(/^\d{10}$/),
						limit: '100',
					},
				},
			],
			items: [metrics(APPROVED, 1), metrics(OTHER_APPROVED, 2)],
		},
		{
			operation: 'unpause',
			does: 'lets a paused template be sent again',
			parameters: { templateId: byId(PAUSED) },
			calls: [{ method: 'POST', path: `${PAUSED}/unpause` }],
			items: [{ templateId: PAUSED, success: true }],
		},
		{
			operation: 'unpause',
			does: 'gives Meta’s refusal inside a 200 as an item',
			parameters: { templateId: byId(APPROVED) },
			calls: [{ method: 'POST', path: `${APPROVED}/unpause` }],
			items: [{ templateId: APPROVED, success: false, reason: 'The template is not paused.' }],
		},
		{
			operation: 'archive',
			does: 'goes to the host without a version, and says of each whether it worked',
			parameters: { templateIds: `${APPROVED}, ${PAUSED}` },
			calls: [archival('archive', [APPROVED, PAUSED])],
			items: [
				{ accountId: ACCOUNT_ID, templateId: APPROVED, success: true },
				{
					accountId: ACCOUNT_ID,
					templateId: PAUSED,
					success: false,
					reason: 'Only approved or rejected templates can be archived',
				},
			],
		},
		{
			operation: 'unarchive',
			does: 'brings templates back',
			given: ({ world }) => {
				Object.assign(world.templates[0] ?? {}, { status: 'ARCHIVED' });
			},
			parameters: { templateIds: [APPROVED, PAUSED] },
			calls: [archival('unarchive', [APPROVED, PAUSED])],
			items: [
				{ accountId: ACCOUNT_ID, templateId: APPROVED, success: true },
				{
					accountId: ACCOUNT_ID,
					templateId: PAUSED,
					success: false,
					reason: 'Only archived templates can be unarchived',
				},
			],
		},
		{
			operation: 'previewAuthentication',
			does: 'asks for each language',
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
		{
			operation: 'getPerformanceMetrics',
			does: 'asks for a single template',
			parameters: { filters: { templateId: APPROVED, name: '' } },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_performance_metrics`,
					query: { template_id: APPROVED, limit: '50' },
				},
			],
			item: { template_id: APPROVED },
		},
		{
			operation: 'getPerformanceMetrics',
			does: 'asks for the templates of a name',
			parameters: { filters: { name: 'order_confirmation' } },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_performance_metrics`,
					query: { name: 'order_confirmation', limit: '50' },
				},
			],
			item: { template_id: APPROVED },
			items: 5,
		},
	],
	refused: [
		[
			'a name in capitals',
			{ operation: 'create', ...NEW, name: 'Lantern', components: [BODY] },
			/^Name: may hold only lower-case letters, digits and underscores$/,
		],
		[
			'a language that is no code',
			{ operation: 'create', ...NEW, language: 'en-us', components: [BODY] },
			/^Language: must be a code like en_US/,
		],
		[
			'a template without components',
			{ operation: 'create', ...NEW, components: '[]' },
			/^Components: fill in the parts/,
		],
		[
			'components that are no JSON',
			{ operation: 'create', ...NEW, components: '[{' },
			/^Components: is not valid JSON/,
		],
		[
			'a component without a type',
			{ operation: 'create', ...NEW, components: [{ text: 'Hello' }, BODY] },
			/^Components: must give each component a type/,
		],
		[
			'two bodies',
			{ operation: 'create', ...NEW, components: [BODY, { ...BODY, type: 'body' }] },
			/^Components: may hold only one component of the type BODY$/,
		],
		[
			'a template without a body',
			{ operation: 'create', ...NEW, components: [{ type: 'FOOTER', text: 'Lanterns' }] },
			/^Components: must hold a component of the type BODY$/,
		],
		...(
			[
				['AUTHENTICATION', 901, '30 to 900 seconds, or -1 for 30 days,'],
				['AUTHENTICATION', 29, '30 to 900 seconds, or -1 for 30 days,'],
				['UTILITY', 43_201, '30 to 43200 seconds, or -1 for 30 days,'],
				['MARKETING', 43_199, '43200 to 2592000 seconds'],
				['MARKETING', -1, '43200 to 2592000 seconds'],
			] as const
		).map(
			([category, messageSendTtlSeconds, range]): RefusedCase => [
				`${messageSendTtlSeconds} seconds to live in the category ${category}`,
				{
					operation: 'create',
					...NEW,
					category,
					components: [BODY],
					options: { messageSendTtlSeconds },
				},
				new RegExp(`^Time to Live: must be from ${range} in the category ${category}$`),
			],
		),
		[
			'a library template that cannot be one',
			{ operation: 'createFromLibrary', ...NEW, libraryTemplateName: 'parcel on its way' },
			/^Library Template Name: must be the name of a library template/,
		],
		[
			'a button of a type that nobody knows',
			{
				operation: 'createFromLibrary',
				...NEW,
				libraryTemplateName: 'x',
				buttonInputs: [{ type: 'LEVER' }],
			},
			/^Button Inputs: must give each button a type: one of APP/,
		],
		[
			'a button without what it needs',
			{
				operation: 'createFromLibrary',
				...NEW,
				libraryTemplateName: 'x',
				buttonInputs: [{ type: 'PHONE_NUMBER' }],
			},
			/^Button Inputs: must give a button of the type PHONE_NUMBER its phone_number$/,
		],
		[
			'a code that is valid too long',
			{
				operation: 'createFromLibrary',
				...NEW,
				libraryTemplateName: 'x',
				bodyInputs: { codeExpirationMinutes: 91 },
			},
			/^Code Expiration Minutes: must be a whole number from 1 to 90$/,
		],
		[
			'an update without a change',
			{ operation: 'update', templateId: byId(APPROVED), updateFields: { components: '[]' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a list that ends before it begins',
			{
				operation: 'getMany',
				filters: { since: '2026-03-02T00:00:00Z', until: '2026-03-01T00:00:00Z' },
			},
			/^Since: must not lie after Until$/,
		],
		[
			'link tracking without the category',
			{
				operation: 'update',
				templateId: byId(APPROVED),
				updateFields: { ctaUrlLinkTrackingOptedOut: true },
			},
			/^Category: choose the category that the template has now: Meta takes link tracking only together with it$/,
		],
		[
			'a category that nobody chose',
			{ operation: 'update', templateId: byId(APPROVED), updateFields: { category: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'a time to live that the new category does not take',
			{
				operation: 'update',
				templateId: byId(APPROVED),
				updateFields: { category: 'MARKETING', messageSendTtlSeconds: 60 },
			},
			/^Time to Live: must be from 43200/,
		],
		...[-2, 0, 1, 29, 2_592_001].map(
			(messageSendTtlSeconds): RefusedCase => [
				`an update to ${messageSendTtlSeconds} seconds to live, whatever the category`,
				{
					operation: 'update',
					templateId: byId(APPROVED),
					updateFields: { messageSendTtlSeconds },
				},
				/^Time to Live: must be (a whole number )?from (30|-1) to 2592000/,
			],
		),
		[
			'an update to components without a body',
			{
				operation: 'update',
				templateId: byId(APPROVED),
				updateFields: { components: [{ type: 'FOOTER' }] },
			},
			/^Components: must hold a component of the type BODY$/,
		],
		[
			'a deletion that nobody confirmed',
			{ operation: 'deleteByName', name: 'order_confirmation' },
			/^I Understand: switch it on/,
		],
		[
			'a name that could hold several',
			{ operation: 'deleteByName', confirmed: true, name: 'order*' },
			/^Name: may hold only/,
		],
		...(['={{ "" }}', '={{ null }}', 0, 1.5, 'many'] as const).map(
			(languagesAtMost): RefusedCase => [
				`a deletion with ${languagesAtMost} as its safety limit`,
				{ operation: 'deleteByName', confirmed: true, name: 'order_confirmation', languagesAtMost },
				/^[\w ]+: (must be a whole number from 1 to 1000|the expression gives nothing for this item)$/,
			],
		),
		[
			'a deletion of one language that nobody confirmed',
			{ operation: 'deleteLanguage', templateId: byId(APPROVED) },
			/^I Understand: switch it on/,
		],
		[
			'a deletion of many that nobody confirmed',
			{ operation: 'deleteMany', templateIds: APPROVED },
			/^I Understand: switch it on/,
		],
		[
			'more than 100 IDs',
			{
				operation: 'deleteMany',
				confirmed: true,
				templateIds: Array.from({ length: 101 }, (_, index) => template(index)),
			},
			/^Template IDs: may hold at most 100 IDs$/,
		],
		[
			'more than 100 IDs',
			{
				operation: 'archive',
				templateIds: Array.from({ length: 101 }, (_, index) => template(index)),
			},
			/^Template IDs: may hold at most 100 IDs$/,
		],
		[
			'no language',
			{ operation: 'upsertAuthentication', name: 'code', languages: ' , ' },
			/^Languages: enter at least one code/,
		],
		[
			'a tap without an app',
			{
				operation: 'upsertAuthentication',
				name: 'code',
				languages: 'de',
				otpType: 'ONE_TAP',
			},
			/^Supported Apps: add the Android app/,
		],
		[
			'zero-tap without its terms',
			{
				operation: 'upsertAuthentication',
				name: 'code',
				languages: 'de',
				otpType: 'ZERO_TAP',
				supportedApps: {
					app: [{ packageName: 'com.example.shop', signatureHash: 'K8a/AINcGX7' }],
				},
			},
			/^Zero-Tap Terms Accepted: switch it on/,
		],
		[
			'an app that Android cannot know',
			{
				operation: 'upsertAuthentication',
				name: 'code',
				languages: 'de',
				otpType: 'ONE_TAP',
				supportedApps: { app: [{ packageName: 'shop', signatureHash: 'short' }] },
			},
			/must be the package name of an Android app.*must be the 11 characters/,
		],
		[
			'more apps than Meta takes',
			{
				operation: 'upsertAuthentication',
				name: 'code',
				languages: 'de',
				otpType: 'ONE_TAP',
				supportedApps: {
					app: Array.from({ length: 6 }, (_, index) => ({
						packageName: `com.example.shop${index}`,
						signatureHash: 'K8a/AINcGX7',
					})),
				},
			},
			/^Supported Apps: may hold at most 5 entries$/,
		],
		[
			'a time to live of a second',
			{
				operation: 'upsertAuthentication',
				name: 'code',
				languages: 'de',
				options: { messageSendTtlSeconds: 1 },
			},
			/^Time to Live: must be from 30 to 900 seconds, or -1/,
		],
		[
			'an account that is its own source',
			{
				operation: 'migrate',
				sourceAccountId: byId(ACCOUNT_ID),
				accountId: byId(ACCOUNT_ID),
				templates: 'all',
			},
			/^Source Account: must be another account/,
		],
		[
			'more templates in a call than Meta takes',
			{ operation: 'migrate', ...MIGRATION, templates: 'all', options: { templatesPerCall: 501 } },
			/^Templates per Call: must be a whole number from 1 to 500$/,
		],
		[
			'more single templates than Meta takes',
			{
				operation: 'migrate',
				...MIGRATION,
				templates: 'these',
				templateIds: Array.from({ length: 501 }, (_, index) => template(index)).join(),
			},
			/^Template IDs: may hold at most 500 IDs$/,
		],
		...['={{ [] }}', '={{ "" }}', '={{ null }}'].map(
			(templateIds): RefusedCase => [
				`a migration of no template, ${templateIds}, which must not mean all`,
				{ operation: 'migrate', ...MIGRATION, templates: 'these', templateIds },
				/^Template IDs: enter at least one ID/,
			],
		),
		[
			'a migration for which nobody chose, which must not mean all either',
			{ operation: 'migrate', ...MIGRATION, templateIds: EMPTY },
			/^Template IDs: enter at least one ID/,
		],
		[
			'a choice of templates by an expression',
			{ operation: 'migrate', ...MIGRATION, templates: '={{ "all" }}' },
			/^Templates: (takes no expression|must be one of all, these)/,
		],
		[
			'a template compared with itself',
			{ operation: 'compare', templateId: byId(APPROVED), otherTemplateId: byId(APPROVED) },
			/^Other Template: must be another template/,
		],
		[
			'another window',
			{
				operation: 'compare',
				templateId: byId(APPROVED),
				otherTemplateId: byId(OTHER_APPROVED),
				days: '={{ 14 }}',
			},
			/^Window: must be one of 7, 30, 60, 90$/,
		],
		[
			'a preview in no language',
			{ operation: 'previewAuthentication', languages: 'english' },
			/^Languages: must be a code like en_US, pt_BR or de$/,
		],
		[
			'a template ID that is none',
			{ operation: 'getPerformanceMetrics', filters: { templateId: 'order_update' } },
			/^Template ID: must be an ID made of digits only \(e\.g\. 594425479261596\)$/,
		],
	],
};
