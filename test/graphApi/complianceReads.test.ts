import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	CREDIT_LINE_ID,
	EMPLOYEE_ID,
	EMPTY_ACCOUNT_ID,
	NEW_COLLEAGUE_ID,
	OTHER_APP_ID,
	PENDING_TEMPLATE_ID,
	PENDING_USER_ID,
	PRE_VERIFIED_NUMBER_ID,
	PUBLISHED_FLOW_ID,
	SYSTEM_USER_ID,
	type World,
} from './index';
import { credit } from './resources/creditLines';
import { keySignatureStatuses } from './resources/encryptionKeys';
import { flows } from './resources/flows';
import { numberState } from './resources/numberState';
import { officialBusinessStatuses } from './resources/officialBusinessAccount';
import { preVerifiedNumbers } from './resources/preVerifiedNumbers';
import { correctCategories, templateSummaries } from './resources/templates';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const read = async (path: string, fields: string) => (await call(path, { query: { fields } })).body;

const set =
	<Node extends { id: string }>(nodesOf: (world: World) => Node[], id: string) =>
	(changes: Partial<Node>) =>
	(world: World) => {
		Object.assign(nodesOf(world).find((node) => node.id === id) ?? {}, changes);
	};
const inBusiness = set(({ businesses }) => businesses, BUSINESS_ID);
const inAccount = set(({ accounts }) => accounts, ACCOUNT_ID);
const inNumber = set(({ phoneNumbers }) => phoneNumbers, CONNECTED_NUMBER_ID);
const inTemplate = set(({ templates }) => templates, PENDING_TEMPLATE_ID);
const inFlow = set((world) => flows.of(world), PUBLISHED_FLOW_ID);

const ERROR = {
	error: 'INVALID_PROPERTY_VALUE',
	error_type: 'FLOW_JSON_ERROR',
	message: 'Invalid value found for property ’type’.',
	line_start: 1,
	line_end: 1,
	column_start: 1,
	column_end: 2,
	pointers: [],
};

/** A field of a node, how a test sets it, and what is read then. */
const SETTINGS: Array<[string, string, (world: World) => unknown, unknown]> = [
	[BUSINESS_ID, 'verification_status', inBusiness({ verification_status: 'failed' }), 'failed'],
	[BUSINESS_ID, 'two_factor_type', inBusiness({ two_factor_type: 'none' }), 'none'],
	[
		BUSINESS_ID,
		'whatsapp_business_manager_messaging_limit',
		inBusiness({ whatsapp_business_manager_messaging_limit: 'TIER_250' }),
		'TIER_250',
	],
	[ACCOUNT_ID, 'account_review_status', inAccount({ account_review_status: 'PENDING' }), 'PENDING'],
	[
		ACCOUNT_ID,
		'business_verification_status',
		inAccount({ business_verification_status: 'revoked' }),
		'revoked',
	],
	[ACCOUNT_ID, 'primary_funding_id', inAccount({ primary_funding_id: undefined }), undefined],
	[ACCOUNT_ID, 'currency', inAccount({ currency: undefined }), undefined],
	[ACCOUNT_ID, 'timezone_id', inAccount({ timezone_id: undefined }), undefined],
	[ACCOUNT_ID, 'is_enabled_for_insights', inAccount({ is_enabled_for_insights: false }), false],
	[
		ACCOUNT_ID,
		'on_behalf_of_business_info{type}',
		inAccount({ onBehalfOfType: 'ON_BEHALF_OF' }),
		{ type: 'ON_BEHALF_OF' },
	],
	...['FLAGGED', 'RATE_LIMITED', 'RESTRICTED', 'BANNED', 'DISCONNECTED'].map(
		(status): (typeof SETTINGS)[number] => [
			CONNECTED_NUMBER_ID,
			'status',
			inNumber({ status }),
			status,
		],
	),
	[CONNECTED_NUMBER_ID, 'quality_rating', inNumber({ quality_rating: undefined }), undefined],
	[CONNECTED_NUMBER_ID, 'is_pin_enabled', inNumber({ pin: undefined }), false],
	[CONNECTED_NUMBER_ID, 'platform_type', inNumber({ platform_type: 'ON_PREMISE' }), 'ON_PREMISE'],
	[CONNECTED_NUMBER_ID, 'account_mode', inNumber({ account_mode: 'SANDBOX' }), 'SANDBOX'],
	[CONNECTED_NUMBER_ID, 'name_status', inNumber({ name_status: 'EXPIRED' }), 'EXPIRED'],
	[
		CONNECTED_NUMBER_ID,
		'code_verification_status',
		inNumber({ code_verification_status: 'EXPIRED' }),
		'EXPIRED',
	],
	[
		CONNECTED_NUMBER_ID,
		'throughput{level}',
		inNumber({ throughput: { level: 'HIGH' } }),
		{ level: 'HIGH' },
	],
	[
		CONNECTED_NUMBER_ID,
		'whatsapp_business_manager_messaging_limit',
		inNumber({ whatsapp_business_manager_messaging_limit: 'UNTIERED' }),
		'UNTIERED',
	],
	[
		CONNECTED_NUMBER_ID,
		'official_business_account',
		(world) => officialBusinessStatuses.of(world).set(CONNECTED_NUMBER_ID, 'REJECTED'),
		{ oba_status: 'REJECTED' },
	],
	[
		CONNECTED_NUMBER_ID,
		'webhook_configuration{phone_number}',
		(world) => {
			numberState(world, CONNECTED_NUMBER_ID).overrideCallbackUri = 'https://other.example/hook';
		},
		{ phone_number: 'https://other.example/hook' },
	],
	[PUBLISHED_FLOW_ID, 'status', inFlow({ status: 'THROTTLED' }), 'THROTTLED'],
	[PUBLISHED_FLOW_ID, 'validation_errors', inFlow({ validationErrors: [ERROR] }), [ERROR]],
	[
		PUBLISHED_FLOW_ID,
		'health_status{can_send_message}',
		inFlow({ status: 'THROTTLED' }),
		{ can_send_message: 'LIMITED' },
	],
	[
		PUBLISHED_FLOW_ID,
		'health_status{can_send_message}',
		inFlow({ status: 'BLOCKED' }),
		{ can_send_message: 'BLOCKED' },
	],
	[
		PENDING_TEMPLATE_ID,
		'correct_category',
		(world) => correctCategories.of(world).set(PENDING_TEMPLATE_ID, 'UTILITY'),
		'UTILITY',
	],
	[PENDING_TEMPLATE_ID, 'rejected_reason', inTemplate({ rejected_reason: 'SCAM' }), 'SCAM'],
	[PENDING_TEMPLATE_ID, 'quality_score', inTemplate({ quality_score: undefined }), undefined],
	[
		PENDING_TEMPLATE_ID,
		'quality_score{score}',
		inTemplate({ quality_score: { score: 'RED', date: 1790000000 } }),
		{ score: 'RED' },
	],
	[
		CREDIT_LINE_ID,
		'is_access_revoked',
		(world) => Object.assign(credit.of(world).lines[0] ?? {}, { is_access_revoked: true }),
		true,
	],
	[
		PRE_VERIFIED_NUMBER_ID,
		'verification_expiry_time',
		(world) =>
			Object.assign(preVerifiedNumbers.of(world)[0] ?? {}, {
				verification_expiry_time: '2026-12-01T00:00:00+0000',
			}),
		'2026-12-01T00:00:00+0000',
	],
];

it.each(SETTINGS)('%s: %s can be set', async (id, field, change, expected) => {
	const [name = ''] = field.split('{');
	expect((await read(id, field))[name]).not.toEqual(expected);
	change(graph.api.world);
	expect((await read(id, field))[name]).toEqual(expected);
});

it('the signature of a key can be wrong, until a key is sent again', async () => {
	const path = `${CONNECTED_NUMBER_ID}/whatsapp_business_encryption`;
	const status = async () => (await call(path)).body.business_public_key_signature_status;
	keySignatureStatuses.of(graph.api.world).set(CONNECTED_NUMBER_ID, 'MISMATCH');
	expect(await status()).toBe('MISMATCH');
	const { business_public_key } = (await call(path)).body;
	await call(path, { method: 'POST', body: { business_public_key } });
	expect(await status()).toBe('VALID');
});

describe('the people of a portfolio', () => {
	it('have a role and the state of their second factor', async () => {
		Object.assign(graph.api.world.users.find(({ id }) => id === NEW_COLLEAGUE_ID) ?? {}, {
			role: 'ADMIN',
			two_fac_status: 'disabled',
		});
		const fields = 'id,name,role,two_fac_status';
		const { body } = await call(`${BUSINESS_ID}/business_users`, { query: { fields } });
		expect(body.data).toEqual([
			{ id: EMPLOYEE_ID, name: 'Mira Oakfield', role: 'ADMIN', two_fac_status: 'enabled' },
			{ id: NEW_COLLEAGUE_ID, name: 'Tobin Reedwell', role: 'ADMIN', two_fac_status: 'disabled' },
		]);
	});

	it('are read with the portfolio, with invitations and system users', async () => {
		const [systemUser] = graph.api.world.users;
		Object.assign(systemUser ?? {}, { finance_permission: 'EDITOR' });
		const fields =
			'business_users{role},pending_users{email},system_users{finance_permission},extendedcredits{credit_available}';
		expect(await read(BUSINESS_ID, fields)).toMatchObject({
			business_users: { data: [{ role: 'ADMIN' }, { role: 'EMPLOYEE' }] },
			pending_users: { data: [{ id: PENDING_USER_ID, email: 'ada@fernwick.example' }] },
			system_users: { data: [{ id: SYSTEM_USER_ID, finance_permission: 'EDITOR' }] },
			extendedcredits: { data: [{ credit_available: { amount: '8750.00', currency: 'USD' } }] },
		});
	});
});

describe('the summary of templates', () => {
	const summary = async (query: Record<string, string> = {}) =>
		(
			await call(`${ACCOUNT_ID}/message_templates`, {
				query: { summary: 'total_count,message_template_count,message_template_limit', ...query },
			})
		).body.summary;

	it('counts all templates, also in a filtered list', async () => {
		expect(await summary()).toEqual({
			total_count: 122,
			message_template_count: 122,
			message_template_limit: 6000,
		});
		expect(await summary({ status: '["PAUSED"]' })).toMatchObject({
			total_count: 9,
			message_template_count: 122,
		});
	});

	it('can be set', async () => {
		templateSummaries.of(graph.api.world).set(ACCOUNT_ID, {
			message_template_count: 245,
			message_template_limit: 250,
		});
		expect(await summary()).toEqual({
			total_count: 122,
			message_template_count: 245,
			message_template_limit: 250,
		});
	});
});

it.each([
	['status', '["ARCHIVED"]'],
	['quality_score', '["RED","YELLOW"]'],
	['correct_category', '["MARKETING"]'],
])('templates are filtered by %s=%s', async (filter, value) => {
	const [archived] = graph.api.world.templates;
	Object.assign(archived ?? {}, {
		status: 'ARCHIVED',
		quality_score: { score: 'RED', date: 1790000000 },
	});
	correctCategories.of(graph.api.world).set(archived?.id ?? '', 'MARKETING');
	const rows = await graph.allRows(`${ACCOUNT_ID}/message_templates`, {
		[filter]: value,
		fields: 'id,status,quality_score,correct_category',
	});
	expect(rows[0]).toEqual({
		id: archived?.id,
		status: 'ARCHIVED',
		quality_score: { score: 'RED', date: 1790000000 },
		correct_category: 'MARKETING',
	});
	expect(rows.length).toBeLessThan(60);
});

describe('an account in one read', () => {
	const FIELDS = [
		'id,name,account_review_status,currency,health_status{can_send_message}',
		'phone_numbers.limit(100){id,display_phone_number,status,health_status{entities{entity_type}}}',
		'subscribed_apps{whatsapp_business_api_data{id}}',
		'flows.limit(2){id,name,status,validation_errors}',
	].join(',');

	it('has its lists with data and paging', async () => {
		const entities = ['PHONE_NUMBER', 'WABA', 'BUSINESS', 'APP'].map((entity_type) => ({
			entity_type,
		}));
		expect(await read(ACCOUNT_ID, FIELDS)).toEqual({
			id: ACCOUNT_ID,
			name: 'Fernwick Lanterns',
			account_review_status: 'APPROVED',
			currency: 'USD',
			health_status: { can_send_message: 'AVAILABLE' },
			phone_numbers: {
				data: Array(3).fill({
					id: expect.any(String),
					display_phone_number: expect.stringMatching(/^\+1 212/),
					status: expect.any(String),
					health_status: { entities },
				}),
				paging: { cursors: expect.any(Object) },
			},
			subscribed_apps: {
				data: [{ whatsapp_business_api_data: { id: OTHER_APP_ID } }],
				paging: { cursors: expect.any(Object) },
			},
			flows: {
				data: Array(2).fill({
					id: expect.any(String),
					name: expect.any(String),
					status: expect.any(String),
					validation_errors: [],
				}),
				paging: { cursors: expect.any(Object), next: expect.stringContaining(`/flows?`) },
			},
		});
	});

	it('has empty lists without paging', async () => {
		expect(await read(EMPTY_ACCOUNT_ID, FIELDS)).toMatchObject({
			phone_numbers: { data: [] },
			flows: { data: [] },
		});
	});

	it.each([
		['wick', 'wick', 'WhatsAppBusinessAccount'],
		['phone_numbers{id,wick}', 'wick', 'WhatsAppBusinessPhoneNumber'],
		['phone_numbers{health_status{wick}}', 'wick', 'WhatsAppBusinessHealthStatusForMessageSend'],
		['health_status{entities{wick}}', 'wick', 'WhatsAppBusinessHealthStatus'],
		['subscribed_apps{whatsapp_business_api_data{wick}}', 'wick', 'Application'],
		['flows.limit(100){id,wick}', 'wick', 'WhatsAppBusinessFlow'],
		['on_behalf_of_business_info{wick}', 'wick', 'WABAOnBehalfOfComputedInfo'],
	])('is refused for %s, also without a row', async (fields, field, type) => {
		for (const id of [ACCOUNT_ID, EMPTY_ACCOUNT_ID]) {
			expect(await errorOf(id, { query: { fields } })).toMatchObject({
				code: 100,
				message: `(#100) Tried accessing nonexisting field (${field}) on node type (${type})`,
			});
		}
	});

	it('is refused in a list of accounts, too', async () => {
		const query = { fields: 'id,phone_numbers{wick}' };
		const path = `${BUSINESS_ID}/owned_whatsapp_business_accounts`;
		expect(await errorOf(path, { query })).toMatchObject({ code: 100 });
	});
});
