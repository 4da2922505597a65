import {
	BUSINESS_FIRST,
	SUBMISSION,
} from '../../../../nodes/WhatsAppBusinessManagement/resources/business/fields';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	EMPTY_ACCOUNT_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
	SOLUTION_ID,
	SUBMISSION_ID,
	type GraphApi,
} from '../../../graphApi';
import { submissions } from '../../../graphApi/resources/certification';
import { EMPTY, byId, seconds } from './cases';
import type { RefusedCase, ResourceCases } from './cases';

const OWNED = `${BUSINESS_ID}/owned_whatsapp_business_accounts`;
const SHARED = `${BUSINESS_ID}/client_whatsapp_business_accounts`;
const SUBMISSIONS = `${BUSINESS_ID}/self_certified_whatsapp_business_submissions`;
const CERTIFY = { operation: 'selfCertify', clientBusinessId: CLIENT_BUSINESS_ID };

const file = {
	name: 'registration.pdf',
	type: 'application/pdf',
	bytes: Buffer.from('%PDF-1.7 made up'),
};
const shownFile = { filename: file.name, type: file.type, bytes: file.bytes.length };

/** The first of Fernwick's accounts is of 2024. */
const created = ({ world }: GraphApi) => {
	const times: Record<string, number> = {
		[SHARED_ACCOUNT_ID]: seconds('2023-06-01'),
		[EMPTY_ACCOUNT_ID]: seconds('2025-06-01'),
		[SECOND_ACCOUNT_ID]: seconds('2026-06-01'),
	};
	for (const account of world.accounts) {
		account.creation_time = times[account.id] ?? account.creation_time;
	}
};

export const cases: ResourceCases = {
	resource: 'business',
	cases: [
		{
			operation: 'get',
			does: 'reads the credential’s portfolio where none is named',
			parameters: {},
			calls: [{ method: 'GET', path: BUSINESS_ID, query: { fields: BUSINESS_FIRST.join(',') } }],
			items: [
				{
					id: BUSINESS_ID,
					name: 'Fernwick Lanterns',
					timezone_id: '58',
					verification_status: 'verified',
					whatsapp_business_manager_messaging_limit: 'TIER_10K',
				},
			],
		},
		{
			operation: 'get',
			does: 'asks for the fields that are chosen',
			parameters: { fields: ['id'] },
			calls: [{ method: 'GET', path: BUSINESS_ID, query: { fields: 'id' } }],
			items: [{ id: BUSINESS_ID }],
			holdsNothingElse: true,
		},
		{
			operation: 'getOwnedAccounts',
			does: 'pages with first, as this edge does',
			parameters: { fields: ['id', 'name'], limit: 2 },
			calls: [{ method: 'GET', path: OWNED, query: { fields: 'id,name', first: '2' } }],
			items: [{ id: ACCOUNT_ID }, { id: SECOND_ACCOUNT_ID }],
		},
		{
			operation: 'getOwnedAccounts',
			does: 'takes Meta’s filters',
			parameters: {
				fields: ['id'],
				filters: { account: EMPTY_ACCOUNT_ID, businessTypes: ['SMB'] },
			},
			calls: [
				{
					method: 'GET',
					path: OWNED,
					query: {
						fields: 'id',
						find: EMPTY_ACCOUNT_ID,
						business_type: '["SMB"]',
						first: '50',
					},
				},
			],
			items: [{ id: EMPTY_ACCOUNT_ID }],
		},
		{
			operation: 'getOwnedAccounts',
			does: 'lists those that were created after a time, oldest first',
			given: created,
			parameters: {
				fields: ['id'],
				filters: { createdAfter: '2025-01-01T00:00:00Z' },
				options: { sort: 'creation_time_ascending' },
			},
			calls: [
				{
					method: 'GET',
					path: OWNED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'GREATER_THAN',
								value: String(seconds('2025-01-01')),
							},
						]),
						sort: 'creation_time_ascending',
						first: '50',
					},
				},
			],
			items: [{ id: EMPTY_ACCOUNT_ID }, { id: SECOND_ACCOUNT_ID }],
		},
		{
			operation: 'getOwnedAccounts',
			does: 'lists those that were created between two times, in one condition',
			given: created,
			parameters: {
				fields: ['id'],
				filters: { createdAfter: '2025-01-01T00:00:00Z', createdBefore: '2026-01-01T00:00:00Z' },
			},
			calls: [
				{
					method: 'GET',
					path: OWNED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'IN_RANGE',
								value: [String(seconds('2025-01-01')), String(seconds('2026-01-01'))],
							},
						]),
						first: '50',
					},
				},
			],
			items: [{ id: EMPTY_ACCOUNT_ID }],
		},
		{
			operation: 'getSharedAccounts',
			does: 'lists those that were created before a time',
			given: created,
			parameters: { fields: ['id'], filters: { createdBefore: '2024-01-01T00:00:00Z' } },
			calls: [
				{
					method: 'GET',
					path: SHARED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'LESS_THAN',
								value: String(seconds('2024-01-01')),
							},
						]),
						limit: '50',
					},
				},
			],
			items: [{ id: SHARED_ACCOUNT_ID }],
		},
		{
			operation: 'getSharedAccounts',
			does: 'lists those that were created after a time',
			given: created,
			parameters: { fields: ['id'], filters: { createdAfter: '2024-01-01T00:00:00Z' } },
			calls: [
				{
					method: 'GET',
					path: SHARED,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{
								field: 'creation_time',
								operator: 'GREATER_THAN',
								value: String(seconds('2024-01-01')),
							},
						]),
						limit: '50',
					},
				},
			],
			items: [],
		},
		{
			operation: 'getSharedAccounts',
			does: 'lists what clients share, newest first',
			parameters: {
				fields: ['id', 'name'],
				filters: { businessTypes: ['STANDARD', 'PREMIUM'] },
				options: { sort: 'creation_time_descending' },
			},
			calls: [
				{
					method: 'GET',
					path: SHARED,
					query: {
						fields: 'id,name',
						business_type: '["STANDARD","PREMIUM"]',
						sort: 'creation_time_descending',
						limit: '50',
					},
				},
			],
			items: [{ id: SHARED_ACCOUNT_ID, name: 'Quillbrook Teahouse' }],
		},
		{
			operation: 'getSharedAccounts',
			does: 'looks for one account',
			parameters: { fields: ['id'], filters: { account: ACCOUNT_ID } },
			calls: [
				{ method: 'GET', path: SHARED, query: { fields: 'id', find: ACCOUNT_ID, limit: '50' } },
			],
			items: [],
		},
		{
			operation: 'getSubmissions',
			does: 'lists what was handed in for a client',
			parameters: { filters: { clientBusinessId: CLIENT_BUSINESS_ID } },
			calls: [
				{
					method: 'GET',
					path: SUBMISSIONS,
					query: {
						fields: Object.keys(SUBMISSION).join(','),
						end_business_id: CLIENT_BUSINESS_ID,
						limit: '50',
					},
				},
			],
			items: [
				{
					id: SUBMISSION_ID,
					verification_status: 'FAILED',
					rejection_reasons: ['LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS'],
				},
			],
		},
		{
			operation: 'askToJoinMmLite',
			does: 'asks the customer’s portfolio, not the credential’s',
			parameters: { confirmed: true, customerBusinessId: CLIENT_BUSINESS_ID },
			calls: [{ method: 'POST', path: `${CLIENT_BUSINESS_ID}/onboard_partners_to_mm_lite` }],
			items: [
				{
					customerBusinessId: CLIENT_BUSINESS_ID,
					solutionId: null,
					request_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
		{
			operation: 'askToJoinMmLite',
			does: 'names the solution in the query, as Meta documents it',
			parameters: {
				confirmed: true,
				customerBusinessId: CLIENT_BUSINESS_ID,
				solutionId: byId(SOLUTION_ID),
			},
			calls: [
				{
					method: 'POST',
					path: `${CLIENT_BUSINESS_ID}/onboard_partners_to_mm_lite`,
					query: { solution_id: SOLUTION_ID },
				},
			],
			items: [
				{
					customerBusinessId: CLIENT_BUSINESS_ID,
					solutionId: SOLUTION_ID,
					request_id: expect.stringMatching(/^\d+$/),
					success: true,
				},
			],
		},
		{
			operation: 'selfCertify',
			does: 'hands in a document',
			parameters: CERTIFY,
			file,
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/self_certify_whatsapp_business`,
					body: { end_business_id: CLIENT_BUSINESS_ID, 'business_documents[]': shownFile },
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					clientBusinessId: CLIENT_BUSINESS_ID,
					success: true,
					message: 'The request has come in and will be looked at',
					verification_attempts: 2,
				},
			],
		},
		{
			operation: 'selfCertify',
			does: 'tells what is known of the client, lists and objects as JSON',
			given: (graph) => {
				submissions.of(graph.world).length = 0;
			},
			parameters: {
				...CERTIFY,
				options: {
					address: '{"city_or_town": "Quillbrook", "country_code": "GB"}',
					averageMonthlySpend: '{"amount": 1200, "currency_code": "GBP"}',
					billingCycles: 3,
					legalName: 'Quillbrook Teahouse Ltd',
					tradeNames: 'Quillbrook, Inc.\nTeahouse\n',
					vertical: 'RESTAURANTS',
					website: 'https://quillbrook.example',
				},
			},
			file,
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/self_certify_whatsapp_business`,
					body: {
						end_business_id: CLIENT_BUSINESS_ID,
						business_vertical: 'RESTAURANTS',
						end_business_address: '{"city_or_town":"Quillbrook","country_code":"GB"}',
						end_business_legal_name: 'Quillbrook Teahouse Ltd',
						end_business_trade_names: '["Quillbrook, Inc.","Teahouse"]',
						end_business_website: 'https://quillbrook.example',
						average_monthly_revenue_spend_with_partner: '{"amount":1200,"currency_code":"GBP"}',
						num_billing_cycles_with_partner: '3',
						'business_documents[]': shownFile,
					},
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					clientBusinessId: CLIENT_BUSINESS_ID,
					success: true,
					message: 'The request has come in and will be looked at',
					verification_attempts: 1,
				},
			],
		},
		{
			operation: 'selfCertify',
			does: 'sends nothing for what was added and left empty',
			parameters: {
				...CERTIFY,
				options: { address: '{ }', averageMonthlySpend: '{}', legalName: '', tradeNames: '' },
			},
			file,
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/self_certify_whatsapp_business`,
					body: { end_business_id: CLIENT_BUSINESS_ID, 'business_documents[]': shownFile },
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					clientBusinessId: CLIENT_BUSINESS_ID,
					success: true,
					message: 'The request has come in and will be looked at',
					verification_attempts: 2,
				},
			],
		},
	],
	refused: [
		[
			'an account that is no ID',
			{ operation: 'getOwnedAccounts', filters: { account: 'Fernwick' } },
			/^Account ID: must be an ID/,
		],
		...['getOwnedAccounts', 'getSharedAccounts'].map(
			(operation): RefusedCase => [
				'an account from an expression that gives nothing, which must not mean all',
				{ operation, filters: { account: EMPTY } },
				/^Account ID: the expression gives nothing/,
			],
		),
		[
			'a type that owned accounts do not have',
			{ operation: 'getOwnedAccounts', filters: { businessTypes: ['PREMIUM'] } },
			/^Business Types: must be one of ENTERPRISE, SMB$/,
		],
		[
			'a type that shared accounts do not have',
			{ operation: 'getSharedAccounts', filters: { businessTypes: ['SMB'] } },
			/^Business Types: must be one of ENTERPRISE, PREMIUM, STANDARD$/,
		],
		...['getOwnedAccounts', 'getSharedAccounts'].flatMap((operation): RefusedCase[] => [
			[
				'an order that Meta does not know',
				{ operation, options: { sort: 'name' } },
				/^Sort: must be one of creation_time_ascending/,
			],
			[
				'a time from an expression that gives nothing, which must not mean all',
				{ operation, filters: { createdAfter: EMPTY } },
				/^Created After: the expression gives nothing/,
			],
			[
				'a time that ends before it begins',
				{ operation, filters: { createdAfter: '2026-01-02', createdBefore: '2026-01-01' } },
				/^Created After: must lie before Created Before$/,
			],
		]),
		[
			'submissions of a client that is no ID',
			{ operation: 'getSubmissions', filters: { clientBusinessId: 'x' } },
			/^Client Business Portfolio ID: must be an ID/,
		],
		[
			'no customer, which must not mean the credential’s portfolio',
			{ operation: 'askToJoinMmLite', confirmed: true, customerBusinessId: EMPTY },
			/^Customer Business Portfolio ID: fill in its ID/,
		],
		[
			'a request that nobody confirmed',
			{ operation: 'askToJoinMmLite', customerBusinessId: CLIENT_BUSINESS_ID },
			/^I Understand: switch it on/,
		],
		[
			'a solution from an expression that gives nothing',
			{
				operation: 'askToJoinMmLite',
				confirmed: true,
				customerBusinessId: CLIENT_BUSINESS_ID,
				solutionId: byId(EMPTY),
			},
			/^Solution: the expression gives nothing for this item$/,
		],
		[
			'no client',
			{ operation: 'selfCertify', clientBusinessId: EMPTY },
			/Client Business Portfolio ID: fill in its ID/,
		],
		['a file that is not there', CERTIFY, /^Input Binary Fields: the item has no file/],
		[
			'no file',
			{ ...CERTIFY, binaryPropertyNames: ' , ' },
			/^Input Binary Fields: enter the name of at least one file$/,
		],
		[
			'more than three files',
			{ ...CERTIFY, binaryPropertyNames: 'a,b,c,d' },
			/Input Binary Fields: may name at most 3 files/,
		],
		...(
			[
				['an address that is no object', { address: '[1]' }, /Address: must be a JSON object/],
				[
					'a spend that is no object',
					{ averageMonthlySpend: 'much' },
					/Average Monthly Spend: is not valid JSON/,
				],
				['half a billing cycle', { billingCycles: 0.5 }, /Billing Cycles: must be a whole number/],
				['an unknown industry', { vertical: 'TEA' }, /Industry: must be one of ADULT/],
				['a website without http', { website: 'quillbrook' }, /Website: must be an http:/],
			] as const
		).map(
			([what, options, message]) =>
				[what, { ...CERTIFY, options }, message] satisfies [string, object, RegExp],
		),
	],
};
